/** Whether an act means changing a model's weights here. */

import { isAboutModels, type ModelTalk } from '../genre/model-talk.ts';
import type { FoundLearner } from '../learner.ts';
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
      return isAbout && (namesModel(it) || (material !== undefined && isNounOrBack(it)) || isStep(it));
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
  return (
    learner.value === 'language-model' ||
    learner.at !== undefined ||
    reading.learners.some((it) => it.tag === 'some-model' || it.tag === 'language-model')
  );
}

/** Without a model in sight, only a noun ("training on letters") or a participle says enough; "they train on Fridays" does not. */
function isNounOrBack({ act, reading }: Act): boolean {
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
  const isModelNear = reading.learners.some(
    (it) => (it.tag === 'language-model' || it.tag === 'some-model') && Math.abs(it.from - act.to) < 7,
  );
  const lower = text.toLowerCase();
  return isModelNear && cues.ownModel.test(lower) && cues.outOf.test(lower);
}
