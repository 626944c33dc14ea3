/** The odds of statements that share a section or a list, over groups that come and go with edits. */

import { areSame } from '../../../text/kept.ts';
import type { Group } from './company.ts';

/** Beyond what a single edit changes, of groups or of keys: then work takes steps. */
export const many = 30;

/** Tells the place of a group among those of its document. */
interface Numbered {
  readonly number: number;
}

/** Odds by key, and the groups that have some under it. */
export class Spread {
  readonly #of: (group: Group) => ReadonlyMap<string, readonly number[]>;
  readonly #shared = new Map<string, Shared>();

  constructor(of: (group: Group) => ReadonlyMap<string, readonly number[]>) {
    this.#of = of;
  }

  /** Takes groups out and in; gives the groups for which the odds under one of their keys have changed. */
  *update(
    gone: readonly Group[],
    come: readonly Group[],
    places: ReadonlyMap<Group, Numbered>,
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

  #changedBy(key: string, places: ReadonlyMap<Group, Numbered>): Iterable<Group> {
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

/** The groups that have odds under a key, and these odds in document order. */
interface Shared {
  readonly by: Set<Group>;
  odds: readonly number[];
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
export const nothing: Sum = { count: 0, total: 0, largest: none, second: none };

function sumOf(odds: readonly number[]): Sum {
  let sum = 0;
  let [largest, second] = [none, none];
  for (const it of odds) {
    sum += it;
    if (it > largest) [largest, second] = [it, largest];
    else if (it > second) second = it;
  }
  return { count: odds.length, total: sum, largest, second };
}

/** The sum without the odds of one statement. */
export function without({ count, total: sum, largest, second }: Sum, own: number): Omit<Sum, 'second'> {
  return { count: count - 1, total: sum - own, largest: own === largest ? second : largest };
}

export function mean({ total: sum, count }: Pick<Sum, 'count' | 'total'>): number {
  return count === 0 ? 0 : sum / count;
}
