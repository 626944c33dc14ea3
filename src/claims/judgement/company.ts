/** Reads each statement in the company of the others: a document proposes or it tells, and its statements bear each other out. */

import type { Passage } from '../../read/passage.ts';
import type { Proposal } from '../resolutions.ts';

/** Weights for the figures of `figuresOf`, the constant first. */
export type Company = readonly number[];

/** Where a statement stands among the others of its document. */
export interface Standing {
  readonly section: string;
  /** Statements of one list or one column have the same. */
  readonly list: string;
}

export function standingOf({ section }: Proposal, { kind, cell }: Passage): Standing {
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

/** Keeps the logarithm finite. */
const least = 1e-6;

/** How many figures a statement has. */
export const figureCount = 11;
/** Figures of company that may speak for a statement and never against it: a list of wishes is not less of a plan for its length. */
export const bearingOut: ReadonlySet<number> = new Set([7, 9, 10]);
/** Statements beside one that are counted at most. */
const mostCounted = 12;

/** For each statement of a document: a constant, what it says itself, and how far its company bears it out. */
export function figuresOf(statements: readonly FirstOdds[]): number[][] {
  const joint = statements.map((it) => it.training * it.held);
  const sections = sumsBy(
    statements.map((it) => it.section),
    joint,
  );
  const lists = sumsBy(
    statements.map((it) => it.list),
    joint,
  );
  const count = Math.min(statements.length - 1, mostCounted) / 10;
  return statements.map((it, index) => {
    const own = joint[index] ?? 0;
    const section = without(sections.get(it.section) ?? nothing, own);
    const list = without(lists.get(it.list) ?? nothing, own);
    return [
      ...[1, logit(it.live), count, logit(own), logit(it.training), logit(it.held)],
      ...[Number(section.count > 0), section.largest[0] ?? 0],
      ...[Number(list.count > 0), mean(list)],
      joint[index - 1] ?? 0,
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

/** What some odds amount to. */
interface Sum {
  readonly count: number;
  readonly total: number;
  /** The two largest, in falling order. */
  readonly largest: readonly number[];
}

const nothing: Sum = { count: 0, total: 0, largest: [] };

function including({ count, total, largest }: Sum, own: number): Sum {
  return { count: count + 1, total: total + own, largest: [...largest, own].sort((a, b) => b - a).slice(0, 2) };
}

function sumsBy(keys: readonly string[], odds: readonly number[]): ReadonlyMap<string, Sum> {
  const groups = new Map<string, Sum>();
  for (const [index, key] of keys.entries()) groups.set(key, including(groups.get(key) ?? nothing, odds[index] ?? 0));
  return groups;
}

/** The sum without one of its odds. */
function without({ count, total, largest }: Sum, own: number): Sum {
  const at = largest.indexOf(own);
  return { count: count - 1, total: total - own, largest: at === -1 ? largest : largest.toSpliced(at, 1) };
}
