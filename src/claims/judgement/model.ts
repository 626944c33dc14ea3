/** A linear model over named features: each head gives the odds that one thing holds. The weights are data (`weights.txt`). */

import type { Need } from '../claim.ts';
import type { Company } from './company.ts';

/** What a head decides: whether a statement is a live proposal to train a language model, whether it only restates one, and which needs it names. */
export type Head = 'live' | 'restates' | Need;

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

export interface Model {
  /** In the order of the figures that a feature has. */
  readonly heads: readonly { readonly head: Head; readonly bias: number }[];
  /** Weights of each feature by the place of their head, in whole steps, so that sums are exact in any order. */
  readonly byFeature: ReadonlyMap<string, Int16Array>;
  /** See `inCompany`. */
  readonly company: Company;
}

/** What some features add up to: a figure for each head, in steps. Sums of different features may be added. */
export type Score = Int32Array;

/**
 * Reads a model from its text. The first line holds `head:bias` for each head; the heads are then named by the letters a, b, c …
 * The second line holds the weights of the company.
 * Each further line is a feature and its weights in twentieths: one character for how much of the feature before it begins with,
 * the rest of the feature, a tab, and `letter` + `number` for each head that the feature speaks for or against.
 */
export function readModel(text: string): Model {
  const [first = '', second = '', ...lines] = text.split('\n');
  const heads = first.split(' ').map((it) => {
    const [head = '', bias = '0'] = it.split(':');
    return { head: head as Head, bias: Number(bias) };
  });
  const byFeature = new Map<string, Int16Array>();
  let last = '';
  for (const line of lines) {
    const tab = line.indexOf('\t');
    if (tab === -1) continue;
    last = last.slice(0, line.charCodeAt(0) - noneShared) + line.slice(1, tab);
    const weights = new Int16Array(heads.length);
    for (const it of line.slice(tab + 1).matchAll(/(?<letter>[a-z])(?<weight>-?\d+)/g)) {
      const { letter = '', weight = '0' } = it.groups ?? {};
      weights[letter.charCodeAt(0) - firstLetter] = Number(weight);
    }
    byFeature.set(last, weights);
  }
  return { heads, byFeature, company: second.split(' ').map(Number) };
}

export interface FittedHead {
  readonly head: Head;
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** The text that `readModel` reads. */
export function writeModel(heads: readonly FittedHead[], company: Company): string {
  const byFeature = new Map<string, string>();
  for (const [index, { weights }] of heads.entries()) {
    const letter = String.fromCharCode(firstLetter + index);
    for (const [feature, weight] of weights) {
      const steps = Math.round(weight * stepsPerOne);
      if (steps !== 0) byFeature.set(feature, `${byFeature.get(feature) ?? ''}${letter}${steps}`);
    }
  }
  let last = '';
  const lines = [...byFeature]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, weights]) => {
      const shared = sharedStart(last, feature);
      last = feature;
      return `${String.fromCharCode(noneShared + shared)}${feature.slice(shared)}\t${weights}`;
    });
  const opening = heads.map(({ head, bias }) => `${head}:${bias.toFixed(3)}`).join(' ');
  return [opening, company.map((it) => it.toFixed(3)).join(' '), ...lines].join('\n');
}

/** The character code that stands for no shared beginning. */
const noneShared = 48;
const mostShared = 40;
const firstLetter = 97;
/** Finer steps change no decision and cost bytes. */
const stepsPerOne = 20;

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < mostShared && length < a.length && a[length] === b[length]) length++;
  return length;
}

/** What features speak for and against, for all heads in one go. */
export function scoreOf({ heads, byFeature }: Model, features: ReadonlySet<string>): Score {
  const score = new Int32Array(heads.length);
  for (const feature of features) {
    const weights = byFeature.get(feature);
    if (!weights) continue;
    for (let at = 0; at < score.length; at++) score[at] = (score[at] ?? 0) + (weights[at] ?? 0);
  }
  return score;
}

/** Probability from 0 to 1 that what the head decides holds, by the sum of `scores`. */
export function oddsBy({ heads }: Model, head: Head, scores: readonly Score[]): number {
  const at = heads.findIndex((it) => it.head === head);
  const own = heads[at];
  if (!own) return 0;
  const steps = scores.reduce((sum, it) => sum + (it[at] ?? 0), 0);
  return 1 / (1 + Math.exp(-(own.bias + steps / stepsPerOne)));
}

/** The same by the features themselves. */
export function probability(model: Model, head: Head, features: ReadonlySet<string>): number {
  return oddsBy(model, head, [scoreOf(model, features)]);
}
