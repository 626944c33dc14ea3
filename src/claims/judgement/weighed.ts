/** What the model makes of a candidate by itself, by scores and by the names of its features. */

import type { Proposal } from '../resolutions/resolutions.ts';
import type { Candidate } from '../training.ts';
import { type FirstOdds, type Standing, standingOf } from './company/company.ts';
import { wordFeatures } from './features/features.ts';
import { slotFeatures } from './features/slots.ts';
import type { JudgeInput } from './judge-input.ts';
import { placeScores, wordScores } from './model/known-model.ts';
import { type Model, oddsBy, type Score } from './model/model.ts';

/** A candidate with the scores of its words and of its place, which do not depend on the rest of the document. */
export interface Weighed {
  readonly candidate: Candidate;
  readonly proposal: Proposal;
  readonly standing: Standing;
  readonly words: Score;
  readonly place: Score;
}

export function weigh(
  candidate: Candidate,
  proposal: Proposal,
  frame: Pick<JudgeInput, 'genre' | 'reader' | 'title'>,
): Weighed {
  const { statement, act, draft } = candidate;
  return {
    candidate,
    proposal,
    standing: standingOf(proposal, statement.passage),
    words: wordScores().scoreOf(statement, act, frame.title),
    place: placeScores().scoreOf(statement, act, draft, frame),
  };
}

/** A place that may speak of training, with all that decides whether it does. */
export interface JudgeTask {
  readonly candidate: Candidate;
  readonly standing: Standing;
  /** What the document says of it elsewhere, as features. */
  readonly fate: readonly string[];
  readonly frame: JudgeInput;
}

/** The names of the features of a task: of the words around it, and of its slots. */
export function featuresOf({ candidate, fate, frame }: JudgeTask): {
  readonly words: readonly string[];
  readonly slots: readonly string[];
} {
  const { statement, act, draft } = candidate;
  return {
    words: wordFeatures(statement, act, frame.title),
    slots: slotFeatures(statement, act, draft, fate, frame),
  };
}

/** The odds of a statement by itself. */
export function firstOdds(model: Model, standing: Standing, scores: readonly Score[]): FirstOdds {
  return {
    live: oddsBy(model, 'live', scores),
    training: oddsBy(model, 'training', scores),
    held: oddsBy(model, 'held', scores),
    ...standing,
  };
}
