/** The model as it is at hand: read at the first document, so that loading the engine stays cheap. */

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

/** Has the model read in steps, for whoever will judge soon. What one of them has begun the next one ends. */
export function* modelAhead(): Generator<void, void> {
  for (const steps = reading(); !known; ) {
    const { done, value } = steps.next();
    if (done) known = value;
    else yield;
  }
}

const reading = once(() => readModelInSteps(modelText()));
let known: Model | undefined;

/** What the words around an act add up to. */
export const wordScores = once(() => new WordScores(model()));

/** What the slots of a statement and its neighbours add up to. */
export const placeScores = once(() => new PlaceScores(model()));

/** Which slots of the second look a statement holds. */
export const slotMarks = once(() => new SlotMarks(model().secondLook.slots));
