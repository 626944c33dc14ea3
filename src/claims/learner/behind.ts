/** What stands behind an act: its object, or what completes it. */

import * as cues from '../lexicon/act-forms.ts';
import type { LearnerTag } from '../lexicon/learners.ts';
import { normAt } from '../reading/act-edges.ts';
import type { ActTagged, Reading } from '../reading/reader.ts';
import type { Tagged } from '../reading/tagger.ts';
import { isOfWeights } from './form.ts';
import { type FoundLearner, namedBy, notAModel, unnamedAt } from './found-learner.ts';
import { subjectOf } from './in-front.ts';
import { isParted } from './parted.ts';

/** What is trained: the last learner behind the act and before the next preposition. What is taught is named first instead. */
export function objectOf(act: ActTagged, reading: Reading): FoundLearner | undefined {
  if (act.tag === 'act-teach')
    return (
      asHead(learnersFrom(act.to, reading).slice(0, 1)) ?? pronounAt(act.to, reading) ?? unknownObject(act, reading)
    );
  return (
    asHead(learnersFrom(act.to, reading)) ??
    pronounAt(act.to, reading) ??
    (isOfWeights(act) ? adjustedThing(act, reading) : unknownObject(act, reading))
  );
}

/** "Taught to a model"; "a tuned checker", where the noun stands directly behind; else the subject, as in "a model trained on". */
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

/** "Train it", "tune them": whatever was named before. */
function pronounAt(index: number, { words }: Reading): FoundLearner | undefined {
  const next = words[index];
  return next && cues.pronouns.test(next.norm) ? unnamedAt(next) : undefined;
}

/** "Fine-tune the letter template": no model, no material and no purpose is named, so that a thing is merely adjusted. */
function adjustedThing(act: ActTagged, { statement, words }: Reading): FoundLearner | undefined {
  const first = words[act.to];
  if (!first || !cues.articles.test(first.norm) || !cues.adjusting.test(words[act.from]?.norm ?? '')) return undefined;
  const behind = statement.passage.text.slice(first.start, statement.end).toLowerCase();
  return cues.ofLearning.test(behind) ? undefined : notAModel;
}

/** "Train the newcomers": an object that no lexicon knows is no model, unless it is the name of a product. */
function unknownObject(act: ActTagged, reading: Reading): FoundLearner | undefined {
  const first = reading.words[act.to];
  if (!first || endsOpen(act, reading) || isParted(reading, act.to)) return undefined;
  if (cues.stops.has(first.norm) || cues.notObjects.has(first.norm)) return undefined;
  return isProduct(act.to, reading) ? unnamedAt(first) : notAModel;
}

/** "Retrain Harbourmaster every night": a capitalised word that ends the object is the name of the product. */
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
