/** Adds up the weights of a statement's features; each counts once, however often it is told. */

import { addWeights, type Model, type Score, type Weights } from './model.ts';

export class Tally {
  readonly #heads: number;
  readonly #weights: Weights;
  /** By feature: the number of the last statement that had it. */
  readonly #seenIn: Uint32Array;
  #statement = 0;
  #score: Score = new Int32Array(0);

  constructor(model: Model) {
    this.#heads = model.heads.length;
    this.#weights = model.weights;
    this.#seenIn = new Uint32Array(this.#weights.starts.length);
  }

  /** The sum over all features that `tell` adds. */
  of(tell: () => void): Score {
    this.#statement++;
    this.#score = new Int32Array(this.#heads);
    tell();
    return this.#score;
  }

  /** Counts a feature by its number; a negative one is none. */
  add(feature: number): void {
    if (feature < 0 || this.#seenIn[feature] === this.#statement) return;
    this.#seenIn[feature] = this.#statement;
    addWeights(this.#weights, feature, this.#score);
  }
}
