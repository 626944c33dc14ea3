/** Decides whether an act changes the weights of a model, or only sounds like it. */

import { isAboutModels, type ModelTalk } from '../genre/model-talk.ts';
import { type FoundLearner, mayBeLanguageModel } from '../learner/found-learner.ts';
import * as cues from '../lexicon/trainings.ts';
import type { FoundMaterial } from '../material.ts';
import { normAt } from '../reading/act-edges.ts';
import type { ActTagged, Reading } from '../reading/reader.ts';

interface Act {
  readonly act: ActTagged;
  readonly reading: Reading;
  readonly learner: FoundLearner;
  readonly material: FoundMaterial | undefined;
  readonly talk: ModelTalk;
}

export function changesWeights(it: Act): boolean {
  const { act, learner, material, reading } = it;
  const { text } = reading.statement;
  const isAbout = isAboutModels(it.talk);
  switch (act.tag) {
    case 'act-strong':
      return isAbout || namesModel(it) || material !== undefined;
    case 'act-adapter':
      return isAbout && !cues.otherAdapters.test(text);
    case 'act-train':
    case 'act-tune':
      return isAbout && (namesModel(it) || (material !== undefined && isNounOrParticiple(it)) || isStep(it));
    case 'act-distil':
      return isAbout && (namesModel(it) || cues.distilling.test(text)) && !cues.distilledTexts.test(text);
    case 'act-teach':
      return isAbout && learner.at !== undefined && !cues.prompting.test(text);
    case 'act-shape':
      return isAbout && namesModel(it) && material !== undefined && !cues.prompting.test(text);
    case 'act-bake':
      return isAbout && (namesModel(it) || material !== undefined) && !cues.prompting.test(text);
    case 'act-build':
      return isAbout && buildsOnMaterial(it);
  }
}

function namesModel({ learner, reading }: Act): boolean {
  return learner.value === 'language-model' || learner.at !== undefined || reading.learners.some(mayBeLanguageModel);
}

/** Without a model in sight, a noun ("training on letters") or a participle says enough, a plain verb ("they train on Fridays") does not. */
function isNounOrParticiple({ act, reading }: Act): boolean {
  return act.from === 0 || !cues.plainVerbs.test(normAt(reading, act.to - 1));
}

/** A bare step of work: "training run", "tuning", "2. RL run". */
function isStep({ act, reading }: Act): boolean {
  if (cues.runs.test(normAt(reading, act.to))) return true;
  return act.tag === 'act-tune' && reading.words.length <= 12 && cues.tunings.test(normAt(reading, act.to - 1));
}

/** "a private model made out of our letters", "custom LLM built on district data". */
function buildsOnMaterial({ act, material, reading }: Act): boolean {
  const { text } = reading.statement;
  if (!material && !cues.outOfThese.test(text)) return false;
  const isModelNear = reading.learners.some((it) => mayBeLanguageModel(it) && Math.abs(it.from - act.to) < 7);
  const lower = text.toLowerCase();
  return isModelNear && cues.ownModel.test(lower) && cues.outOf.test(lower);
}
