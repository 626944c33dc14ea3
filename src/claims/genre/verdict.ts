/** The verdict on a document: its genre, whether that makes it a plan, and why. */

import type { Phrase } from '../../text/wording.ts';
import type { PlanVerdict } from '../document-claims.ts';

/** `sections`: prose describes a product, only sections of future work are plans. `unclear`: only explicit commitments count. */
export type Genre = 'plan' | 'sections' | 'unclear' | 'other';

/** Made by `genreVerdict`: the genre alone decides whether a document is a plan. */
export type GenreVerdict = PlanVerdict & {
  /** Signs of a plan less signs of teaching: it tells which way an unclear document leans. */
  readonly score: number;
} & (
    | { readonly genre: 'other'; readonly isPlan: false }
    | { readonly genre: Exclude<Genre, 'other'>; readonly isPlan: true }
  );

export function genreVerdict(genre: Genre, reason: Phrase, score = 0): GenreVerdict {
  return genre === 'other' ? { genre, isPlan: false, reason, score } : { genre, isPlan: true, reason, score };
}
