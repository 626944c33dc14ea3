/**
 * Gradient-boosted decision trees over features that hold or do not (Friedman, "Greedy Function Approximation", 2001): each tree
 * corrects what those before it leave unexplained. Deterministic: which features a tree may ask for follows from its number.
 */

import type { Tree } from '../../claims/judgement/model/trees.ts';
import { sigmoid } from './logistic.ts';

export interface TreeRow {
  /** Numbers of the features that hold. */
  readonly features: readonly number[];
  /** What is known before the first tree, as a logit. */
  readonly start: number;
  readonly isTrue: boolean;
}

export interface TreeOptions {
  readonly featureCount: number;
  readonly trees: number;
  /** Leaves of a tree at most. */
  readonly leaves: number;
  /** How far each tree goes towards what would explain its rows. */
  readonly rate: number;
  /** Rows that a leaf must have: fewer say nothing reliable. */
  readonly rows: number;
  /** One in so many features may be asked for by a tree, so that trees differ. */
  readonly oneIn: number;
}

/** Holds back leaves whose rows are few or already explained. */
const penalty = 5;
/** Splits that explain less are left out. */
const leastGain = 0.5;

/** Trees whose leaves hold logits. */
export function fitTrees(rows: readonly TreeRow[], options: TreeOptions): Tree[] {
  const scores = Float64Array.from(rows, (it) => it.start);
  const slopes = new Float64Array(rows.length);
  const bends = new Float64Array(rows.length);
  return Array.from({ length: options.trees }, (_, number) => {
    for (const [at, { isTrue }] of rows.entries()) {
      const odds = sigmoid(scores[at] ?? 0);
      slopes[at] = (isTrue ? 1 : 0) - odds;
      bends[at] = odds * (1 - odds);
    }
    const asked = Uint8Array.from({ length: options.featureCount }, (__, at) => Number(isAsked(at, number, options)));
    return new Growing(rows, slopes, bends, asked, options).grown(scores);
  });
}

/** Whether a tree may ask for a feature: spread evenly by a multiplicative hash (Knuth, "Sorting and Searching", 6.4). */
function isAsked(feature: number, tree: number, { oneIn }: TreeOptions): boolean {
  const mixed = Math.imul(Math.imul(feature + 1, 2654435761) ^ (tree + 1), 2246822519) >>> 0;
  return mixed / 2 ** 32 < 1 / oneIn;
}

/** What some rows add up to, overall and where each feature holds. */
interface Sums {
  readonly rows: Int32Array;
  readonly slope: number;
  readonly bend: number;
  readonly slopes: Float64Array;
  readonly bends: Float64Array;
  readonly counts: Int32Array;
}

interface Leaf {
  readonly sums: Sums;
  readonly best: { readonly feature: number; readonly gain: number } | undefined;
  split: { readonly feature: number; readonly held: Leaf; readonly missing: Leaf } | undefined;
}

class Growing {
  readonly #rows: readonly TreeRow[];
  readonly #slopes: Float64Array;
  readonly #bends: Float64Array;
  readonly #asked: Uint8Array;
  readonly #options: TreeOptions;

  constructor(
    rows: readonly TreeRow[],
    slopes: Float64Array,
    bends: Float64Array,
    asked: Uint8Array,
    options: TreeOptions,
  ) {
    this.#rows = rows;
    this.#slopes = slopes;
    this.#bends = bends;
    this.#asked = asked;
    this.#options = options;
  }

  /** The tree whose leaves were split where that explained most; adds to `scores` what it says of each row. */
  grown(scores: Float64Array): Tree {
    const root = this.#leaf(this.#sumsOf(Int32Array.from(this.#rows.keys())));
    const leaves = [root];
    while (leaves.length < this.#options.leaves) {
      const next = leaves.reduce((best, it) => ((it.best?.gain ?? 0) > (best.best?.gain ?? 0) ? it : best));
      if (!next.best) break;
      const { held, missing } = this.#split(next, next.best.feature);
      leaves.splice(leaves.indexOf(next), 1, held, missing);
    }
    return this.#treeOf(root, scores);
  }

  #leaf(sums: Sums): Leaf {
    return { sums, best: this.#bestOf(sums), split: undefined };
  }

  #split(leaf: Leaf, feature: number): { readonly held: Leaf; readonly missing: Leaf } {
    const { sums } = leaf;
    const has = (it: number) => this.#rows[it]?.features.includes(feature) ?? false;
    const [held, missing] = [sums.rows.filter(has), sums.rows.filter((it) => !has(it))];
    const fewer = this.#sumsOf(held.length < missing.length ? held : missing);
    const more = without(sums, fewer, held.length < missing.length ? missing : held);
    const [first, second] = held.length < missing.length ? [fewer, more] : [more, fewer];
    leaf.split = { feature, held: this.#leaf(first), missing: this.#leaf(second) };
    return leaf.split;
  }

  #sumsOf(rows: Int32Array): Sums {
    const { featureCount } = this.#options;
    const [slopes, bends] = [new Float64Array(featureCount), new Float64Array(featureCount)];
    const counts = new Int32Array(featureCount);
    let [slope, bend] = [0, 0];
    for (const row of rows) {
      const [ownSlope, ownBend] = [this.#slopes[row] ?? 0, this.#bends[row] ?? 0];
      slope += ownSlope;
      bend += ownBend;
      for (const it of this.#rows[row]?.features ?? []) {
        slopes[it] = (slopes[it] ?? 0) + ownSlope;
        bends[it] = (bends[it] ?? 0) + ownBend;
        counts[it] = (counts[it] ?? 0) + 1;
      }
    }
    return { rows, slope, bend, slopes, bends, counts };
  }

  #bestOf({ rows, slope, bend, slopes, bends, counts }: Sums): Leaf['best'] {
    const least = this.#options.rows;
    const whole = worth(slope, bend);
    let best: Leaf['best'];
    for (let feature = 0; feature < counts.length; feature++) {
      const count = counts[feature] ?? 0;
      if (!this.#asked[feature] || count < least || rows.length - count < least) continue;
      const [ownSlope, ownBend] = [slopes[feature] ?? 0, bends[feature] ?? 0];
      const gain = worth(ownSlope, ownBend) + worth(slope - ownSlope, bend - ownBend) - whole;
      if (gain > (best?.gain ?? leastGain)) best = { feature, gain };
    }
    return best;
  }

  #treeOf({ split, sums }: Leaf, scores: Float64Array): Tree {
    if (split) {
      const { feature, held, missing } = split;
      return { feature, held: this.#treeOf(held, scores), missing: this.#treeOf(missing, scores) };
    }
    const value = (this.#options.rate * sums.slope) / (sums.bend + penalty);
    for (const row of sums.rows) scores[row] = (scores[row] ?? 0) + value;
    return value;
  }
}

/** How well a leaf with these sums would explain its rows. */
function worth(slope: number, bend: number): number {
  return (slope * slope) / (bend + penalty);
}

/** The sums of `rows`, which are those of `all` without those of `some`. */
function without(all: Sums, some: Sums, rows: Int32Array): Sums {
  return {
    rows,
    slope: all.slope - some.slope,
    bend: all.bend - some.bend,
    slopes: all.slopes.map((it, at) => it - (some.slopes[at] ?? 0)),
    bends: all.bends.map((it, at) => it - (some.bends[at] ?? 0)),
    counts: all.counts.map((it, at) => it - (some.counts[at] ?? 0)),
  };
}
