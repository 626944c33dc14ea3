/** What stands in front of an act: its subject, or a noun that says whose training it is. */

import { passedOver, prepositions } from '../lexicon/act-forms.ts';
import type { LearnerTag } from '../lexicon/learners.ts';
import { normAt } from '../reading/act-edges.ts';
import type { ActTagged, Reading } from '../reading/reader.ts';
import type { Tagged } from '../reading/tagger.ts';
import { type FoundLearner, namedBy } from './found-learner.ts';

/** "model training", "staff training": a noun directly in front. */
export function modifierOf(act: ActTagged, { learners }: Reading): FoundLearner | undefined {
  const direct = learners.find((it) => it.to === act.from || it.to === act.from - 1);
  return direct && direct.tag !== 'adjustable' ? namedBy(direct) : undefined;
}

/** The nearest learner in front of the act within its clause, unless it only completes an earlier one ("model for users"). */
export function subjectOf(act: ActTagged, reading: Reading): FoundLearner | undefined {
  const clause = clauseStart(act, reading);
  const before = reading.learners.filter((it) => it.to <= act.from && it.start >= clause && !isPassedOver(it, reading));
  const nearest = before.at(-1);
  if (!nearest) return undefined;
  const earlier = before.at(-2);
  const chosen = earlier && completes(nearest, earlier, reading) ? earlier : nearest;
  return (chosen.tag === 'some-model' ? kindBeside(chosen, before) : undefined) ?? namedBy(chosen);
}

/** "Instead of retrieval we tune". */
function isPassedOver({ from }: Tagged<LearnerTag>, reading: Reading): boolean {
  return passedOver.test(`${normAt(reading, from - 2)} ${normAt(reading, from - 1)}`);
}

function completes(nearest: Tagged<LearnerTag>, earlier: Tagged<LearnerTag>, reading: Reading): boolean {
  const isBehindPreposition = [1, 2, 3].some((gap) => prepositions.has(normAt(reading, nearest.from - gap)));
  return (
    isBehindPreposition && (nearest.tag === 'human' || nearest.tag === 'adjustable' || earlier.tag === 'language-model')
  );
}

/** "The ranking model", "Llama, our small model": a word close by says which model. */
function kindBeside(model: Tagged<LearnerTag>, before: readonly Tagged<LearnerTag>[]): FoundLearner | undefined {
  const close = before.filter((it) => it !== model && model.from - it.to < 4);
  const other = close.find((it) => it.tag === 'other-model' && model.from - it.to < 2);
  if (other) return namedBy(other, { start: other.start, end: model.end });
  const named = close.find((it) => it.tag === 'language-model');
  return named && namedBy(named);
}

function clauseStart(act: ActTagged, { statement: { passage, start } }: Reading): number {
  const text = passage.text.slice(start, act.start);
  return start + Math.max(0, ...clauseEnds.map((it) => text.lastIndexOf(it)));
}

const clauseEnds = [';', ' — ', '. '];
