/** Judges whether what a statement calls training fills an index for retrieval. */

import { mayFillIndex } from '../drafts/mislabelled.ts';
import type { Candidate } from '../training.ts';
import { model } from './model/known-model.ts';
import { oddsBy, type Score } from './model/model.ts';

/** By cross-validation, it finds five in six, and two in a hundred findings are wrong. */
const bar = 0.5;

/** Whether a candidate says "train" and means that documents are loaded, indexed or connected. */
export function fillsIndex(candidate: Candidate, scores: readonly Score[]): boolean {
  const isRejected = candidate.draft?.stance.value === 'rejected';
  return !isRejected && oddsBy(model(), 'indexing', scores) >= bar && mayFillIndex(candidate);
}
