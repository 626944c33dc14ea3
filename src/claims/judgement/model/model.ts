/** A linear model over named features: each head gives the odds that one thing holds. The weights are data (`weights.ts`). */

import type { Need } from '../../claim.ts';
import type { FeatureTable } from './feature-table.ts';
import type { SecondLook } from './trees.ts';

/**
 * What a head decides: whether a statement is a live proposal to train a language model; its two halves, whether it speaks
 * of such a training and whether a training spoken of is proposed; whether it only restates one; whether retrieval is to
 * change a behaviour; whether what is called training fills an index; and which needs it names.
 */
export type Head = 'live' | 'training' | 'held' | 'restates' | 'retrieval' | 'indexing' | Need;

/** The heads that say what a statement wants to change. */
export const needHeads = [
  'knowledge',
  'changing-knowledge',
  'factuality',
  'format',
  'tone',
  'procedure',
  'decision',
  'capability',
  'economics',
  'classification',
  'unstated',
] as const satisfies readonly Need[];

/** Weights for the first figures of `figuresOf`, the constant first. */
export type Company = readonly number[];

export interface Model {
  /** In the order of the figures of a score. */
  readonly heads: readonly { readonly head: Head; readonly bias: number }[];
  readonly features: FeatureTable;
  /** The names of all features by their numbers, made when asked for. */
  names(): readonly string[];
  readonly weights: Weights;
  /** See `liveOdds`. */
  readonly company: Company;
  readonly secondLook: SecondLook;
}

/** Weights by the number of their feature: most features speak for one head or two. */
export interface Weights {
  /** Where those of a feature start in the lists below; one more for the end. */
  readonly starts: Uint32Array;
  /** The places of heads. */
  readonly heads: Uint8Array;
  /** In whole steps, so that sums are exact in any order. */
  readonly steps: Int16Array;
}

/** What some features add up to: a figure for each head, in steps. Scores of different features may be added. */
export type Score = Int32Array;

/** The score of some features, by name. */
export function scoreOf({ features: table, heads, weights }: Model, features: ReadonlySet<string>): Score {
  const score = new Int32Array(heads.length);
  for (const it of features) addWeights(weights, table.indexOf(it), score);
  return score;
}

/** Adds the weights of the feature of this number to a score; a negative number is no feature. */
export function addWeights({ starts, heads, steps }: Weights, feature: number, score: Score): void {
  if (feature < 0) return;
  const end = starts[feature + 1] ?? 0;
  for (let at = starts[feature] ?? end; at < end; at++) {
    const head = heads[at] ?? 0;
    score[head] = (score[head] ?? 0) + (steps[at] ?? 0);
  }
}

/** The weight of a feature for the head at a place, in steps. */
export function weightOf({ features, weights: { starts, heads, steps } }: Model, name: string, head: number): number {
  const feature = features.indexOf(name);
  const end = starts[feature + 1] ?? 0;
  for (let at = starts[feature] ?? end; at < end; at++) if (heads[at] === head) return steps[at] ?? 0;
  return 0;
}

/** In how many steps a weight of one is counted: finer ones change no decision and cost bytes. */
export const stepsPerOne = 20;

/** The odds from 0 to 1 that what the head decides holds, by the sum of `scores`. */
export function oddsBy({ heads }: Model, head: Head, scores: readonly Score[]): number {
  const at = heads.findIndex((it) => it.head === head);
  const own = heads[at];
  if (!own) return 0;
  const steps = scores.reduce((sum, it) => sum + (it[at] ?? 0), 0);
  return 1 / (1 + Math.exp(-(own.bias + steps / stepsPerOne)));
}
