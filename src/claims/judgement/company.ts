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
  const group = new Group(statements);
  return new Companies([group]).figuresOf(group);
}

/** Statements of a document that stand together, by what they share. */
export class Group {
  readonly statements: readonly FirstOdds[];
  readonly joint: readonly number[];
  readonly bySection: ReadonlyMap<string, readonly number[]>;
  readonly byList: ReadonlyMap<string, readonly number[]>;

  constructor(statements: readonly FirstOdds[]) {
    this.statements = statements;
    this.joint = statements.map((it) => it.training * it.held);
    this.bySection = this.#by((it) => it.section);
    this.byList = this.#by((it) => it.list);
  }

  #by(keyOf: (it: FirstOdds) => string): Map<string, number[]> {
    const all = new Map<string, number[]>();
    for (const [at, it] of this.statements.entries()) {
      const key = keyOf(it);
      const odds = all.get(key);
      if (odds) odds.push(this.joint[at] ?? 0);
      else all.set(key, [this.joint[at] ?? 0]);
    }
    return all;
  }
}

/** The statements of a document, in groups that follow each other. */
export class Companies {
  readonly #count: number;
  readonly #before = new Map<Group, number>();
  readonly #sections: ReadonlyMap<string, readonly number[]>;
  readonly #lists: ReadonlyMap<string, readonly number[]>;

  constructor(groups: readonly Group[]) {
    const count = groups.reduce((sum, it) => sum + it.joint.length, 0);
    this.#count = Math.min(count - 1, mostCounted) / 10;
    let last = 0;
    for (const it of groups) {
      this.#before.set(it, last);
      last = it.joint.at(-1) ?? last;
    }
    this.#sections = spread(groups.map((it) => it.bySection));
    this.#lists = spread(groups.map((it) => it.byList));
  }

  /** All that the figures of a group depend on but the group. */
  around(group: Group): readonly unknown[] {
    const around: unknown[] = [this.#count, this.#before.get(group)];
    for (const key of group.bySection.keys())
      if (this.#sections.has(key)) around.push(key, ...(this.#sections.get(key) ?? []));
    for (const key of group.byList.keys()) if (this.#lists.has(key)) around.push(key, ...(this.#lists.get(key) ?? []));
    return around;
  }

  figuresOf(group: Group): number[][] {
    const sections = sumsOf(group.bySection, this.#sections);
    const lists = sumsOf(group.byList, this.#lists);
    return group.statements.map((it, index) => {
      const own = group.joint[index] ?? 0;
      const section = without(sections.get(it.section) ?? nothing, own);
      const list = without(lists.get(it.list) ?? nothing, own);
      return [
        ...[1, logit(it.live), this.#count, logit(own), logit(it.training), logit(it.held)],
        ...[Number(section.count > 0), section.largest[0] ?? 0],
        ...[Number(list.count > 0), mean(list)],
        index > 0 ? (group.joint[index - 1] ?? 0) : (this.#before.get(group) ?? 0),
      ];
    });
  }
}

/** The odds under keys that more than one group has, in order. */
function spread(groups: readonly ReadonlyMap<string, readonly number[]>[]): ReadonlyMap<string, readonly number[]> {
  const first = new Map<string, readonly number[]>();
  const shared = new Map<string, number[]>();
  for (const group of groups)
    for (const [key, odds] of group) {
      const known = first.get(key);
      if (known === undefined) first.set(key, odds);
      else shared.set(key, [...(shared.get(key) ?? known), ...odds]);
    }
  return shared;
}

function sumsOf(
  own: ReadonlyMap<string, readonly number[]>,
  spread: ReadonlyMap<string, readonly number[]>,
): ReadonlyMap<string, Sum> {
  return new Map([...own].map(([key, odds]) => [key, (spread.get(key) ?? odds).reduce(including, nothing)]));
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

/** The sum without one of its odds. */
function without({ count, total, largest }: Sum, own: number): Sum {
  const at = largest.indexOf(own);
  return { count: count - 1, total: total - own, largest: at === -1 ? largest : largest.toSpliced(at, 1) };
}
