/** What stands behind an act: its object, or what completes it. */

import * as cues from '../lexicon/act-forms.ts';
import type { LearnerTag } from '../lexicon/learners.ts';
import { normAt } from '../reading/act-edges.ts';
import type { ActTagged, Reading } from '../reading/reader.ts';
import type { Tagged } from '../reading/tagger.ts';
import { type FoundLearner, namedBy, unnamedAt } from './found-learner.ts';
import { subjectOf } from './in-front.ts';
import { isParted } from './parted.ts';

/** Words behind the act up to the next preposition: what is trained. The head is the last noun there. */
export function objectOf(act: ActTagged, reading: Reading): FoundLearner | undefined {
  if (act.tag === 'act-teach')
    return (
      asHead(learnersFrom(act.to, reading).slice(0, 1)) ?? pronounAt(act.to, reading) ?? unknownObject(act, reading)
    );
  const named = asHead(learnersFrom(act.to, reading)) ?? pronounAt(act.to, reading);
  const isOfWeights = act.tag === 'act-strong' || act.tag === 'act-distil' || act.tag === 'act-adapter';
  if (named) return named;
  return isOfWeights ? adjustedThing(act, reading) : unknownObject(act, reading);
}

/** "A tuned checker", "fine-tuned gpt-4.1-mini": the noun stands directly behind. "Taught to a model", "a model trained on": it does not. */
export function ofParticiple(act: ActTagged, reading: Reading): FoundLearner | undefined {
  if (normAt(reading, act.to) === 'to')
    return asHead(learnersFrom(act.to + 1, reading)) ?? pronounAt(act.to + 1, reading);
  const direct = endsOpen(act, reading) ? undefined : asHead(learnersFrom(act.to, reading, 5));
  return direct ?? subjectOf(act, reading);
}

/** "training of the model", "LoRA … to a Ministral 8B", "an adapter for Llama". */
export function complementOf(act: ActTagged, reading: Reading): FoundLearner | undefined {
  return cues.completing.test(normAt(reading, act.to)) ? asHead(learnersFrom(act.to + 1, reading)) : undefined;
}

/** "Trained on": the act ends with a preposition. */
function endsOpen(act: ActTagged, reading: Reading): boolean {
  return cues.openEnds.has(normAt(reading, act.to - 1));
}

/** "train it", "tune them": something that was named before. */
function pronounAt(index: number, { words }: Reading): FoundLearner | undefined {
  const next = words[index];
  return next && cues.pronouns.test(next.norm) ? unnamedAt(next) : undefined;
}

/** "Fine-tune the letter template": no model is named, no material and no purpose. */
function adjustedThing(act: ActTagged, { statement, words }: Reading): FoundLearner | undefined {
  const first = words[act.to];
  if (!first || !cues.articles.test(first.norm) || !cues.adjusting.test(words[act.from]?.norm ?? '')) return undefined;
  const behind = statement.passage.text.slice(first.start, statement.end).toLowerCase();
  return cues.ofLearning.test(behind) ? undefined : { value: 'not-a-model', at: undefined };
}

/** "train the newcomers": an object that no lexicon knows as a model is none. Pronouns may stand for one. */
function unknownObject(act: ActTagged, reading: Reading): FoundLearner | undefined {
  const first = reading.words[act.to];
  if (!first || endsOpen(act, reading) || isParted(reading, act.to)) return undefined;
  if (cues.stops.has(first.norm) || cues.notObjects.has(first.norm)) return undefined;
  return isProduct(act.to, reading) ? unnamedAt(first) : { value: 'not-a-model', at: undefined };
}

/** "Retrain Harbourmaster every night": a name with nothing else behind it is that of the product. */
function isProduct(index: number, reading: Reading): boolean {
  const word = reading.words[index];
  const next = normAt(reading, index + 1);
  return (
    word !== undefined &&
    capitalised.test(reading.statement.passage.text.slice(word.start, word.end)) &&
    !cues.weekdays.test(word.norm) &&
    (cues.stops.has(next) || cues.cadences.test(next))
  );
}

const capitalised = /^\p{Lu}[\p{Ll}\d]+$/u;

/** The learners from a word on, up to the next preposition or mark; `reach` in words. */
function learnersFrom(index: number, reading: Reading, reach = 9): readonly Tagged<LearnerTag>[] {
  const { learners, words } = reading;
  const from = normAt(reading, index) === 'of' ? index + 1 : index;
  let to = from;
  while (to < words.length && to - from < reach && !endsObject(to, reading)) to++;
  return learners.filter((it) => it.from >= from && it.to <= to);
}

function endsObject(index: number, reading: Reading): boolean {
  const norm = normAt(reading, index);
  return norm === 'of' || cues.stops.has(norm) || isParted(reading, index);
}

/** The last noun says what is trained; where it is a plain "model", one in front of it says which. */
function asHead(named: readonly Tagged<LearnerTag>[]): FoundLearner | undefined {
  const last = named.at(-1);
  if (last?.tag !== 'some-model') return last && namedBy(last);
  const other = named.find((it) => it.tag === 'other-model') ?? named.find((it) => it.tag === 'language-model');
  return namedBy(other ?? last, last);
}
