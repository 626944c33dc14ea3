/** A linear model over named features: each head gives the odds that one thing holds. The weights are data (`weights.ts`). */

import type { Need } from '../claim.ts';
import type { Company } from './company.ts';

/**
 * What a head decides: whether a statement is a live proposal to train a language model; its two halves, whether it speaks
 * of such a training and whether a training spoken of is proposed; whether it only restates one; whether retrieval is to
 * change a behaviour; and which needs it names.
 */
export type Head = 'live' | 'training' | 'held' | 'restates' | 'retrieval' | Need;

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
 * Reads a model from its text, which has four parts with an empty line between them, so that each packs well:
 * - a line with `head:bias` for each head, and a line with the weights of the company. The heads are then named by letters: a, b, c …
 * - a line for each feature: one character for how much of the feature before it begins with, and the rest of the feature;
 * - a line for each feature with the letters of the heads that it speaks for, or against where they are capitals;
 * - for each of these letters a mark that says how strongly, in twentieths.
 */
export function readModel(text: string): Model {
  const [opening = '', names = '', letters = '', marks = ''] = text.split('\n\n');
  const [first = '', second = ''] = opening.split('\n');
  const heads = first.split(' ').map((it) => {
    const [head = '', bias = '0'] = it.split(':');
    return { head: head as Head, bias: Number(bias) };
  });
  const byFeature = new Map<string, Int16Array>();
  const lettersOf = letters.split('\n');
  const strengths = new Strengths(marks);
  let last = '';
  for (const [index, name] of names.split('\n').entries()) {
    last = last.slice(0, name.charCodeAt(0) - noneShared) + name.slice(1);
    const weights = new Int16Array(heads.length);
    for (const letter of lettersOf[index] ?? '') {
      const head = letter.toLowerCase();
      const strength = strengths.next();
      weights[head.charCodeAt(0) - firstLetter] = head === letter ? strength : -strength;
    }
    byFeature.set(last, weights);
  }
  return { heads, byFeature, company: second.split(' ').map(Number) };
}

/** Reads strengths one by one: the strongest mark is followed by what is still missing. */
class Strengths {
  readonly #marks: string;
  #at = 0;

  constructor(marks: string) {
    this.#marks = marks;
  }

  next(): number {
    let sum = 0;
    for (;;) {
      const steps = this.#marks.charCodeAt(this.#at++) - noSteps;
      sum += steps;
      if (steps !== mostSteps) return sum;
    }
  }
}

export interface FittedHead {
  readonly head: Head;
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** The text that `readModel` reads. */
export function writeModel(heads: readonly FittedHead[], company: Company): string {
  const byFeature = new Map<string, { letters: string; marks: string }>();
  for (const [index, { weights }] of heads.entries()) {
    const letter = String.fromCharCode(firstLetter + index);
    for (const [feature, weight] of weights) {
      const steps = Math.round(weight * stepsPerOne);
      if (steps === 0) continue;
      const { letters, marks } = byFeature.get(feature) ?? { letters: '', marks: '' };
      const own = steps < 0 ? letter.toUpperCase() : letter;
      byFeature.set(feature, { letters: letters + own, marks: marks + marksOf(Math.abs(steps)) });
    }
  }
  let last = '';
  const sorted = [...byFeature].sort(([a], [b]) => (a < b ? -1 : 1));
  const names = sorted.map(([feature]) => {
    const shared = sharedStart(last, feature);
    last = feature;
    return `${String.fromCharCode(noneShared + shared)}${feature.slice(shared)}`;
  });
  return [
    `${heads.map(({ head, bias }) => `${head}:${bias.toFixed(3)}`).join(' ')}\n${company.map((it) => it.toFixed(3)).join(' ')}`,
    names.join('\n'),
    sorted.map(([, it]) => it.letters).join('\n'),
    sorted.map(([, it]) => it.marks).join(''),
  ].join('\n\n');
}

function marksOf(steps: number): string {
  const whole = Math.floor(steps / mostSteps);
  return String.fromCharCode(noSteps + mostSteps).repeat(whole) + String.fromCharCode(noSteps + (steps % mostSteps));
}

/** The character code that stands for no shared beginning. */
const noneShared = 48;
const mostShared = 40;
const firstLetter = 97;
/** Marks are characters from this one on, which need no escape in a string. */
const noSteps = 34;
const mostSteps = 57;
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
