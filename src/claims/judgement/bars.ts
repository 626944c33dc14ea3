/** How sure the statistical reader has to be before a statement counts. */

import type { Need } from '../claim.ts';
import { isInFutureSection } from '../genre/foreseen.ts';
import type { Genre } from '../genre/verdict.ts';
import { isLive } from '../live.ts';
import type { Statement } from '../reading/statements.ts';
import type { Candidate } from '../training.ts';
import type { JudgeInput } from './judge-input.ts';

/**
 * Odds from which a statement counts as a live proposal.
 * Documents that mostly tell, teach or sell, and pages on published models, say much that a plan would.
 */
const liveBars: Readonly<Record<Genre, number>> = { plan: 0.5, unclear: 0.6, sections: 0.65, other: 0.75 };
/** The same in a document whose prose describes a product, outside its sections of future work. */
const asideBar = 0.7;
/** The same in a long memorandum, which may be a plan that nothing else shows to be one. */
const memorandumBar = 0.85;
/**
 * The same in a long document that is not plainly a plan. The documents that are learned from are short: of thousands of pages on
 * products that hold a model, a few sentences on anything else look like a proposal by chance.
 */
const strayBar = 0.95;
/** In characters. */
const severalPages = 3500;
/** The same in a document that never names a language model. */
const surpriseBar = 0.9;
/** The same in a plan where the rules see no training: "build", "run" and "own" are said of everything. */
const unheardBar = 0.7;
/** No odds are enough. */
const outOfQuestion = Number.POSITIVE_INFINITY;
/** So short a document gives the model no context: there the rules of reading propose. In characters. */
export const aFewLines = 500;
/**
 * In such a document, odds below which a statement is no proposal, since the rules do not see all that takes one back. Of 121 plain
 * proposals none lay below, of 18 other sentences that the rules take for proposals 13 did (2026-11-30).
 */
export const unlikelyBar = 0.08;
/** In characters. */
const aPage = 1600;
/** In a plan of less than a page the model only has to second what the rules see. */
const seconding = 0.3;
/** Odds from which a live statement counts as one that only restates. */
const restatesBar = 0.35;
/** The same for one that names no purpose: where others of its document do, it mostly is a step of theirs. */
const purposelessBar = 0.1;

/** Odds from which a live statement that wants `need` first counts as one that only restates. */
export function restatesBarFor(need: Need): number {
  return need === 'unstated' ? purposelessBar : restatesBar;
}

/** Odds from which a statement counts as live in its document. */
export function barFor(frame: JudgeInput, candidate: Pick<Candidate, 'statement' | 'draft'>): number {
  const { isAbout, length, genre } = frame;
  const { draft, statement } = candidate;
  // A quotation holds somebody else's words, and a ticked task is done.
  if (statement.passage.quoted || statement.passage.task === 'done') return outOfQuestion;
  if (length < aPage && genre === 'plan' && draft && isLive(draft.stance)) return seconding;
  // In a document about other things, what the rules do not see as a training is none.
  if (!isAbout) return draft ? surpriseBar : outOfQuestion;
  if (genre === 'plan') return draft ? liveBars.plan : unheardBar;
  if (!isForeseen(statement)) return Math.max(liveBars[genre], barOutside(frame, draft));
  // These sections are a plan in themselves.
  return genre === 'sections' && draft ? liveBars.plan : liveBars[genre];
}

/** The least bar for what stands neither in a plan nor among work to come. */
function barOutside({ genre, length }: JudgeInput, draft: Candidate['draft']): number {
  // Among thousands of sentences, some with "build", "own" or "custom" look like a proposal by chance.
  if (!draft) return length > severalPages ? outOfQuestion : strayBar;
  if (length > severalPages) return genre === 'unclear' && isLive(draft.stance) ? memorandumBar : strayBar;
  return genre === 'sections' ? asideBar : 0;
}

/** Work that is announced as such, in whatever document. */
function isForeseen({ passage }: Statement): boolean {
  return passage.task !== undefined || isInFutureSection(passage);
}

/** All that the bars of a document depend on. */
export function barsKey({ genre, isAbout, length }: JudgeInput): readonly unknown[] {
  return [genre, isAbout, length < aFewLines, length < aPage, length > severalPages];
}
