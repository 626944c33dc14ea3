/** The model that is in use. It is read at the first document, so that loading the engine stays cheap. */

import { once } from '../../../text/remembered.ts';
import { drained } from '../../../text/steps.ts';
import type { Model } from './model.ts';
import { readModelInSteps } from './model-text.ts';
import { PlaceScores } from './place-scores.ts';
import { SlotMarks } from './slot-numbers.ts';
import { modelText } from './weights.ts';
import { WordScores } from './word-scores.ts';

export function model(): Model {
  known ??= drained(reading());
  return known;
}

/** Reads the model in steps, ahead of the first judgement. What one caller has begun the next one goes on with. */
export function* modelAhead(): Generator<void, void> {
  for (const steps = reading(); !known; ) {
    const { done, value } = steps.next();
    if (done) known = value;
    else yield;
  }
}

const reading = once(() => readModelInSteps(modelText()));
let known: Model | undefined;

/** Scores the words around an act. */
export const wordScores = once(() => new WordScores(model()));

/** Scores the slots of a statement and its neighbours. */
export const placeScores = once(() => new PlaceScores(model()));

/** Marks the slots of the second look that hold for a statement. */
export const slotMarks = once(() => new SlotMarks(model().secondLook.slots));
