/** Reads each statement in the company of the others: a document proposes or it tells, and its statements bear each other out. */

import type { Passage } from '../../read/passage.ts';
import { addUnder } from '../../text/lists.ts';
import { areSame } from '../../text/remembered.ts';
import { drained } from '../../text/steps.ts';
import type { Proposal } from '../resolutions/resolutions.ts';

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
  const companies = new Companies();
  drained(companies.update([group]));
  return companies.figuresOf(group);
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
    for (const [at, it] of this.statements.entries()) addUnder(all, keyOf(it), this.joint[at] ?? 0);
    return all;
  }
}

/** More new groups, or keys under which others stand, than an edit makes. */
const many = 30;

/** The statements of a document, in groups that follow each other. */
export class Companies {
  #places: ReadonlyMap<Group, Place> = new Map();
  #count = 0;
  /** The same object as long as the same odds stand under the keys of a group. */
  readonly #moods = new WeakMap<Group, object>();
  readonly #sections = new Spread((it) => it.bySection);
  readonly #lists = new Spread((it) => it.byList);

  /** Most groups are the same from one time to the next; where many are new, this takes steps. */
  *update(groups: readonly Group[]): Generator<void, void> {
    const places = new Map<Group, Place>();
    let before = 0;
    for (const [number, it] of groups.entries()) {
      places.set(it, { number, before });
      before = it.joint.at(-1) ?? before;
    }
    const gone = [...this.#places.keys()].filter((it) => !places.has(it));
    const come = groups.filter((it) => !this.#places.has(it));
    for (const it of [this.#sections, this.#lists]) {
      for (const one of yield* it.update(gone, come, places)) this.#moods.set(one, {});
      if (come.length > many) yield;
    }
    this.#places = places;
    const count = groups.reduce((sum, it) => sum + it.joint.length, 0);
    this.#count = Math.min(count - 1, mostCounted) / 10;
  }

  /** All that the figures of a group depend on but the group. */
  around(group: Group): readonly unknown[] {
    return [this.#count, this.#places.get(group)?.before, this.#moods.get(group)];
  }

  figuresOf(group: Group): number[][] {
    const sections = this.#sections.sumsOf(group);
    const lists = this.#lists.sumsOf(group);
    return group.statements.map((it, index) => {
      const own = group.joint[index] ?? 0;
      const section = without(sections.get(it.section) ?? nothing, own);
      const list = without(lists.get(it.list) ?? nothing, own);
      return [
        ...[1, logit(it.live), this.#count, logit(own), logit(it.training), logit(it.held)],
        ...[Number(section.count > 0), section.count > 0 ? section.largest : 0],
        ...[Number(list.count > 0), mean(list)],
        index > 0 ? (group.joint[index - 1] ?? 0) : (this.#places.get(group)?.before ?? 0),
      ];
    });
  }
}

/** Where a group stands: its number, and the odds of the last statement before it. */
interface Place {
  readonly number: number;
  readonly before: number;
}

/** Which groups have odds under the same keys. */
class Spread {
  readonly #of: (group: Group) => ReadonlyMap<string, readonly number[]>;
  readonly #shared = new Map<string, Shared>();

  constructor(of: (group: Group) => ReadonlyMap<string, readonly number[]>) {
    this.#of = of;
  }

  /** The groups under whose keys others stand now. */
  *update(
    gone: readonly Group[],
    come: readonly Group[],
    places: ReadonlyMap<Group, Place>,
  ): Generator<void, ReadonlySet<Group>> {
    const touched = new Set<string>();
    for (const it of gone)
      for (const key of this.#of(it).keys()) {
        touched.add(key);
        this.#shared.get(key)?.by.delete(it);
      }
    for (const it of come)
      for (const key of this.#of(it).keys()) {
        touched.add(key);
        const known = this.#shared.get(key);
        if (known) known.by.add(it);
        else this.#shared.set(key, { by: new Set([it]), odds: [] });
      }
    const changed = new Set<Group>();
    let count = 0;
    for (const key of touched) {
      for (const it of this.#changedBy(key, places)) changed.add(it);
      if (++count % many === 0) yield;
    }
    return changed;
  }

  #changedBy(key: string, places: ReadonlyMap<Group, Place>): Iterable<Group> {
    const shared = this.#shared.get(key);
    if (!shared) return [];
    const numberOf = (it: Group) => places.get(it)?.number ?? 0;
    const by = [...shared.by].sort((a, b) => numberOf(a) - numberOf(b));
    const odds = by.flatMap((it) => this.#of(it).get(key) ?? []);
    if (by.length === 0) this.#shared.delete(key);
    if (areSame(odds, shared.odds)) return [];
    shared.odds = odds;
    return by;
  }

  sumsOf(group: Group): ReadonlyMap<string, Sum> {
    const keys = [...this.#of(group).keys()];
    return new Map(keys.map((it) => [it, sumOf(this.#shared.get(it)?.odds ?? [])]));
  }
}

/** The groups that have odds under a key, and these odds in order. */
interface Shared {
  readonly by: Set<Group>;
  odds: readonly number[];
}

/** The odds that a statement with these figures is a live proposal. */
export function inCompany(company: Company, figures: readonly number[]): number {
  const score = figures.reduce((sum, it, at) => sum + it * (company[at] ?? 0), 0);
  return 1 / (1 + Math.exp(-score));
}

function logit(odds: number): number {
  return Math.log((odds + least) / (1 - odds + least));
}

function mean({ total, count }: Pick<Sum, 'count' | 'total'>): number {
  return count === 0 ? 0 : total / count;
}

/** What some odds amount to. */
interface Sum {
  readonly count: number;
  readonly total: number;
  readonly largest: number;
  readonly second: number;
}

/** Less than any odds. */
const none = Number.NEGATIVE_INFINITY;
const nothing: Sum = { count: 0, total: 0, largest: none, second: none };

function sumOf(odds: readonly number[]): Sum {
  let total = 0;
  let [largest, second] = [none, none];
  for (const it of odds) {
    total += it;
    if (it > largest) [largest, second] = [it, largest];
    else if (it > second) second = it;
  }
  return { count: odds.length, total, largest, second };
}

/** The sum without one of its odds. */
function without({ count, total, largest, second }: Sum, own: number): Omit<Sum, 'second'> {
  return { count: count - 1, total: total - own, largest: own === largest ? second : largest };
}
