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
export const notAModel: FoundLearner = { value: 'not-a-model', at: undefined };

/** What stands here is taught, and it does not say what it is: "it", a product's name, "teach it". */
export function unnamedAt({ start, end }: Span): FoundLearner {
  return { value: 'unnamed', at: { start, end } };
}

/** The learner that a tag stands for; where more words than the tagged ones name it, their place is given. */
export function namedBy(it: Tagged<LearnerTag>, { start, end }: Span = it): FoundLearner {
  return { value: learnerFor(it.tag), at: { start, end } };
}

/** A language model, or a model of which the word alone does not say more. */
export function mayBeLanguageModel({ tag }: Tagged<LearnerTag>): boolean {
  return tag === 'language-model' || tag === 'some-model';
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
