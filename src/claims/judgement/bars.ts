/** How sure the statistical reader has to be before a statement counts. */

import type { Genre } from '../genre/genre.ts';
import { isLive } from '../live.ts';
import type { TrainingDraft } from '../training.ts';
import type { JudgeInput } from './judge-input.ts';

/**
 * Odds from which a statement counts as a live proposal.
 * Documents that mostly tell, teach or sell, and pages on published models, say much that a plan would.
 */
const liveBars: Readonly<Record<Genre, number>> = { plan: 0.5, unclear: 0.6, sections: 0.65, other: 0.75 };
/** The same in a document that never names a language model. */
const surpriseBar = 0.9;
/** There, what the rules do not see as a training is none: "run" and "build" are said of everything. */
const unheardOf = Number.POSITIVE_INFINITY;
/** A line or two give the model no document to read them in: there the rules of reading decide alone. In characters. */
export const aFewLines = 500;
/** In a plan of less than a page the model only has to second what the rules see. In characters. */
const aPage = 1600;
const seconding = 0.2;
/** Odds from which a live statement counts as one that only restates. */
export const restatesBar = 0.5;

/** Odds from which a statement counts as live in its document. */
export function barFor({ isAbout, length, genre }: JudgeInput, draft: TrainingDraft | undefined): number {
  if (length < aPage && genre === 'plan' && draft && isLive(draft.stance)) return seconding;
  if (isAbout) return liveBars[genre];
  return draft ? surpriseBar : unheardOf;
}

/** All of a document that its bars depend on. */
export function barsKey({ genre, isAbout, length }: JudgeInput): readonly unknown[] {
  return [genre, isAbout, length < aFewLines, length < aPage];
}
