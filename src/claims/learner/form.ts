/** Whether an act is said as a verb ("we tune"), as a participle ("a model tuned on") or as a noun ("the tuning of"). */

import * as cues from '../lexicon/act-forms.ts';
import { type ActEdges, edgesOf } from '../reading/act-edges.ts';
import type { ActTagged, Reading } from '../reading/reader.ts';
import { isParted } from './parted.ts';

type Form = 'verb' | 'participle' | 'noun';

/** Whether an act can be done to the weights of a model and to nothing else. */
export function isOfWeights({ tag }: ActTagged): boolean {
  return tag === 'act-strong' || tag === 'act-adapter' || tag === 'act-distil';
}

export function formOf(act: ActTagged, reading: Reading): Form {
  const edges = edgesOf(act, reading);
  const { before, first, last, next } = edges;
  if (act.tag === 'act-distil' && !last.endsWith('ed')) return 'noun';
  if (cues.behindParticiple.test(last)) return 'participle';
  if (act.tag === 'act-adapter' || cues.nouns.test(last)) return formOfNoun(edges);
  if (cues.pastForms.test(last) || cues.pastOpenings.test(first))
    return cues.agents.test(before) ? 'verb' : 'participle';
  if (cues.verbs.test(last)) return 'verb';
  if (last.endsWith('ing')) return cues.beforeNoun.test(before) || next === 'of' ? 'noun' : 'verb';
  return isVerbPlace(act, edges, reading) ? 'verb' : 'noun';
}

/** "Training the model" and "to LoRA it" have an object; "the training" and "SFT" are nouns. */
function formOfNoun({ before, last, next }: ActEdges): Form {
  if (last === 'training') return !cues.articles.test(before) && cues.objectOpenings.test(next) ? 'verb' : 'noun';
  return (last === 'sft' || last === 'lora') && cues.modals.test(before) ? 'verb' : 'noun';
}

/** A bare "tune" or "train" is a verb at the start, after a modal, "to", a subject pronoun or a joining word. */
function isVerbPlace(act: ActTagged, { before, last }: ActEdges, reading: Reading): boolean {
  return act.from === 0 || isParted(reading, act.from) || cues.beforeVerb.test(before) || cues.thirdPerson.test(last);
}
