/** What a document was taken for: its genre, whether that makes it a plan, and why. */

import type { Phrase } from '../../text/wording.ts';
import type { PlanVerdict } from '../document-claims.ts';

/** `sections`: prose describes a product, only sections of future work are plans. `unclear`: only explicit commitments count. */
export type Genre = 'plan' | 'sections' | 'unclear' | 'other';

/** Whether it is a plan hangs on its genre alone: `genreVerdict` makes them. */
export type GenreVerdict = PlanVerdict & {
  /** Signs of a plan less signs of teaching; where the genre is unclear it says which way it leans. */
  readonly score: number;
} & (
    | { readonly genre: 'other'; readonly isPlan: false }
    | { readonly genre: Exclude<Genre, 'other'>; readonly isPlan: true }
  );

export function genreVerdict(genre: Genre, reason: Phrase, score = 0): GenreVerdict {
  return genre === 'other' ? { genre, isPlan: false, reason, score } : { genre, isPlan: true, reason, score };
}
