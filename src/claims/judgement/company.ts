/** Reads each statement in the company of the others: a document proposes or it tells, and its statements bear each other out. */

import type { Passage } from '../../read/passage.ts';

/** Weights for the figures of `figuresOf`, the constant first. */
export type Company = readonly number[];

/** Where a statement stands among the others of its document. */
export interface Standing {
  readonly section: string;
  /** Statements of one list or one column have the same. */
  readonly list: string;
}

export function standingOf({ headings, kind, cell }: Passage): Standing {
  const section = headings.join('\n');
  return { section, list: [section, kind, cell?.header ?? ''].join('\n') };
}

/** What a statement says by itself, as odds from 0 to 1. */
export interface FirstOdds extends Standing {
  /** That it is a live proposal to train a language model. */
  readonly live: number;
  /** That it speaks of training a language model at all. */
  readonly training: number;
  /** That such a training is proposed rather than told, asked, refused or done. */
  readonly held: number;
}

const half = 0.5;
/** Keeps the logarithm finite. */
const least = 1e-6;

/** What some odds amount to. */
interface Sum {
  readonly count: number;
  readonly total: number;
  /** The three largest, in falling order. */
  readonly largest: readonly number[];
  readonly aboveHalf: number;
}

const nothing: Sum = { count: 0, total: 0, largest: [], aboveHalf: 0 };

/** A long plan is no less of a plan for its length. */
const mostCounted = 20;

/** How many figures a statement has. */
export const figureCount = 21;

/** For each statement of a document what it and the others say: a constant, then its own logits and the sums of its company. */
export function figuresOf(statements: readonly FirstOdds[]): number[][] {
  const joint = statements.map((it) => it.training * it.held);
  const lives = sumOf(statements.map((it) => it.live));
  const joints = sumOf(joint);
  const sections = sumsBy(
    statements.map((it) => it.section),
    joint,
  );
  const lists = sumsBy(
    statements.map((it) => it.list),
    joint,
  );
  return statements.map((it, index) => {
    const own = joint[index] ?? 0;
    const section = without(sections.get(it.section) ?? nothing, own);
    const list = without(lists.get(it.list) ?? nothing, own);
    const [live, all] = [without(lives, it.live), without(joints, own)];
    return [
      1,
      ...[
        logit(it.live),
        mean(live),
        live.largest[0] ?? 0,
        live.largest[1] ?? 0,
        Math.min(live.count, mostCounted) / 10,
        share(live),
      ],
      ...[logit(own), mean(all), all.largest[0] ?? 0, all.largest[1] ?? 0, share(all)],
      ...[logit(it.training), logit(it.held)],
      ...[mean(section), Number(section.count > 0), section.largest[0] ?? 0],
      ...[mean(list), Number(list.count > 0)],
      ...[joint[index - 1] ?? 0, joint[index + 1] ?? 0],
    ];
  });
}

/** The odds that a statement with these figures is a live proposal. */
export function inCompany(company: Company, figures: readonly number[]): number {
  const score = figures.reduce((sum, it, at) => sum + it * (company[at] ?? 0), 0);
  return 1 / (1 + Math.exp(-score));
}

function logit(odds: number): number {
  return Math.log((odds + least) / (1 - odds + least));
}

function mean({ total, count }: Sum): number {
  return count === 0 ? 0 : total / count;
}

function share({ aboveHalf, count }: Sum): number {
  return count === 0 ? 0 : aboveHalf / count;
}

function sumOf(odds: readonly number[]): Sum {
  return {
    count: odds.length,
    total: odds.reduce((sum, it) => sum + it, 0),
    largest: largestOf(odds),
    aboveHalf: odds.filter((it) => it > half).length,
  };
}

function largestOf(odds: readonly number[]): number[] {
  let largest: number[] = [];
  for (const it of odds) {
    if (largest.length < 3 || it > (largest[2] ?? 0)) largest = [...largest, it].sort((a, b) => b - a).slice(0, 3);
  }
  return largest;
}

function sumsBy(keys: readonly string[], odds: readonly number[]): ReadonlyMap<string, Sum> {
  const groups = new Map<string, number[]>();
  for (const [index, key] of keys.entries()) {
    const group = groups.get(key);
    const own = odds[index] ?? 0;
    if (group) group.push(own);
    else groups.set(key, [own]);
  }
  return new Map([...groups].map(([key, group]) => [key, sumOf(group)]));
}

/** The sum without one of its odds. */
function without({ count, total, largest, aboveHalf }: Sum, own: number): Sum {
  const at = largest.indexOf(own);
  return {
    count: count - 1,
    total: total - own,
    largest: at === -1 ? largest : largest.toSpliced(at, 1),
    aboveHalf: aboveHalf - Number(own > half),
  };
}
