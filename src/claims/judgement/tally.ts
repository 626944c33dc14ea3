/** Adds up what the features of one statement weigh; each counts once, however often it is told. */

import { addWeights, type Model, type Score } from './model.ts';

export class Tally {
  readonly #model: Model;
  /** By feature: the last statement that had it. */
  readonly #seenIn: Uint32Array;
  #statement = 0;
  #score: Score = new Int32Array(0);

  constructor(model: Model) {
    this.#model = model;
    this.#seenIn = new Uint32Array(model.weights.starts.length);
  }

  /** What the features add up to that `tell` adds. */
  of(tell: () => void): Score {
    this.#statement++;
    this.#score = new Int32Array(this.#model.heads.length);
    tell();
    return this.#score;
  }

  /** Counts a feature by its number; a negative one is none. */
  add(feature: number): void {
    if (feature < 0 || this.#seenIn[feature] === this.#statement) return;
    this.#seenIn[feature] = this.#statement;
    addWeights(this.#model.weights, feature, this.#score);
  }
}
