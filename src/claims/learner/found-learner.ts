/** What an act teaches, with the place that names it. */

import type { Span } from '../../text/span.ts';
import type { Learner } from '../claim.ts';
import type { LearnerTag } from '../lexicon/learners.ts';
import type { Tagged } from '../reading/tagger.ts';

export interface FoundLearner {
  readonly value: Learner;
  /** Offsets in the passage's text, where the statement itself names the learner. */
  readonly at: Span | undefined;
}

export const unnamed: FoundLearner = { value: 'unnamed', at: undefined };

/** Something that is named here stands for a model, whatever its name. */
export function unnamedAt({ start, end }: Span): FoundLearner {
  return { value: 'unnamed', at: { start, end } };
}

/** A learner of a lexicon; `at` where other words name it, too. */
export function namedBy(it: Tagged<LearnerTag>, { start, end }: Span = it): FoundLearner {
  return { value: learnerFor(it.tag), at: { start, end } };
}

export function learnerFor(tag: LearnerTag): Learner {
  switch (tag) {
    case 'language-model':
    case 'other-model':
    case 'human':
      return tag;
    case 'some-model':
      return 'unnamed';
    case 'adjustable':
      return 'not-a-model';
  }
}
