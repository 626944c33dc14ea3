/** Works out what a training act teaches: a language model, another model, people, or nothing that learns. */

import { complementOf, objectOf, ofParticiple } from './learner/behind.ts';
import { formOf } from './learner/form.ts';
import { type FoundLearner, learnerFor, namedBy, unnamed, unnamedAt } from './learner/found-learner.ts';
import { modifierOf, subjectOf } from './learner/in-front.ts';
import { standIns } from './lexicon/act-forms.ts';
import type { LearnerTag } from './lexicon/learners.ts';
import { normAt } from './reading/act-edges.ts';
import type { ActTagged, Reading } from './reading/reader.ts';
import type { Tagged } from './reading/tagger.ts';

export type { FoundLearner } from './learner/found-learner.ts';

/** The learner that the statement itself names for `act`. */
export function learnerOf(act: ActTagged, reading: Reading): FoundLearner {
  return namedFor(act, reading) ?? unnamed;
}

/** The learner that a text beside a silent statement (a row mate, a heading) names. */
export function learnerAround({ learners }: Reading): FoundLearner {
  const best = firstOf(learners, ['language-model', 'other-model', 'human']);
  return best ? { value: learnerFor(best.tag), at: undefined } : unnamed;
}

function namedFor(act: ActTagged, reading: Reading): FoundLearner | undefined {
  if (holdsLearner(act, reading)) return unnamedAt(act);
  switch (formOf(act, reading)) {
    case 'verb':
      return objectOf(act, reading) ?? subjectOf(act, reading);
    case 'participle':
      return ofParticiple(act, reading);
    case 'noun':
      return complementOf(act, reading) ?? modifierOf(act, reading) ?? anyModel(act, reading);
  }
}

/** "Teach it", "model training": a word of the act itself stands for the learner. */
function holdsLearner(act: ActTagged, reading: Reading): boolean {
  return (
    normAt(reading, act.from) === 'model' ||
    reading.words.slice(act.from + 1, act.to).some((it) => standIns.test(it.norm))
  );
}

/** Any model of the statement, wherever it stands; people only close behind the act. */
function anyModel(act: ActTagged, { learners }: Reading): FoundLearner | undefined {
  const found =
    firstOf(learners, ['language-model', 'other-model', 'some-model']) ??
    learners.find((it) => it.tag === 'human' && it.from < act.to + 4);
  return found && namedBy(found);
}

/** The first learner of the first kind that there is. */
function firstOf(learners: Reading['learners'], kinds: readonly LearnerTag[]): Tagged<LearnerTag> | undefined {
  for (const kind of kinds) {
    const found = learners.find((it) => it.tag === kind);
    if (found) return found;
  }
  return undefined;
}
