/** Recognises words of training that train no model here: they are part of a noun, name a model, or teach people. */

import { mayBeLanguageModel } from '../learner/found-learner.ts';
import * as cues from '../lexicon/trainings.ts';
import { edgesOf, normAt } from '../reading/act-edges.ts';
import type { ActTagged, Reading } from '../reading/reader.ts';

/** "training data", "tuning set", "the fine-tuning API" only mention training. */
export function isDataNoun(act: ActTagged, reading: Reading): boolean {
  const { before, last, next } = edgesOf(act, reading);
  if (before === 'as' || (/^an?$/.test(before) && next === 'set')) return false;
  return cues.dataNouns.test(next) && cues.nounsOfTraining.test(last);
}

/** "the tuned model", "any trained model", "an instruction-tuned model": speaks of a model that is proposed elsewhere, or ready. */
export function isReference(act: ActTagged, reading: Reading): boolean {
  const { before, last, next } = edgesOf(act, reading);
  if (!cues.participles.test(last)) return false;
  if (isAsDelivered(act, reading)) return true;
  const isContrasted = cues.contrasts.test(`${next} ${normAt(reading, act.to + 1)}`);
  return isContrasted || (cues.determiners.test(before) && cues.knownModels.test(next));
}

/** "The base model is instruction-tuned", "a chat-tuned model". */
function isAsDelivered(act: ActTagged, reading: Reading): boolean {
  const at = [act.from, act.from - 1].find((it) => cues.asDelivered.test(normAt(reading, it)));
  return at !== undefined && !cues.becoming.test(normAt(reading, at - 1));
}

/** "A two-hour session on the new till": people are trained. */
export function isCourse({ tag }: ActTagged, { learners, statement }: Reading): boolean {
  if (tag !== 'act-train' && tag !== 'act-bake' && tag !== 'act-teach') return false;
  return cues.courses.test(statement.text) && !learners.some(mayBeLanguageModel);
}
