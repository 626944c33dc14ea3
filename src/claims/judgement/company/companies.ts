/** Counts the company of each statement in a document, and after an edit only what the edit changes. */

import { drained } from '../../../text/steps.ts';
import { type FirstOdds, Group, type Totals, total } from './company.ts';
import { many, mean, nothing, Spread, without } from './spread.ts';

/** Keeps the logarithm finite. */
const least = 1e-6;

/** How many other statements of a document are counted at most. */
const mostCounted = 12;

/** The figures of each statement of a document: a constant, its own odds, how far its company bears it out, and means over the document. */
export function figuresOf(statements: readonly FirstOdds[]): number[][] {
  const group = new Group(statements);
  const companies = new Companies();
  drained(companies.update([group]));
  return companies.figuresOf(group);
}

/** Means over a document are rounded to this many parts of one, so that an edit in a long plan seldom changes them. */
const parts = 50;

/** The statements of a document, in groups (chapters) that follow each other. */
export class Companies {
  #places: ReadonlyMap<Group, Place> = new Map();
  #count = 0;
  /** Over all statements: the means of their odds, and the share of the likely ones. */
  #means: readonly number[] = [];
  /** For each group an object that is replaced when other odds stand in the sections and lists that it shares. */
  readonly #moods = new WeakMap<Group, object>();
  readonly #sections = new Spread((it) => it.bySection);
  readonly #lists = new Spread((it) => it.byList);

  /** Takes the groups of the document as they are now. Most are the same as before; where many are new, this takes steps. */
  *update(groups: readonly Group[]): Generator<void, void> {
    const places = placesOf(groups);
    const gone = [...this.#places.keys()].filter((it) => !places.has(it));
    const come = groups.filter((it) => !this.#places.has(it));
    for (const it of [this.#sections, this.#lists]) {
      for (const one of yield* it.update(gone, come, places)) this.#moods.set(one, {});
      if (come.length > many) yield;
    }
    this.#places = places;
    const count = total(groups.map((it) => it.joint.length));
    this.#count = Math.min(count - 1, mostCounted) / 10;
    this.#means = meansOf(
      groups.map((it) => it.totals),
      count,
    );
  }

  /** All that the figures of a group depend on, besides the group. */
  around(group: Group): readonly unknown[] {
    const place = this.#places.get(group);
    return [this.#count, ...this.#means, place?.before, place?.after, this.#moods.get(group)];
  }

  figuresOf(group: Group): number[][] {
    const sections = this.#sections.sumsOf(group);
    const lists = this.#lists.sumsOf(group);
    const place = this.#places.get(group);
    return group.statements.map((it, index) => {
      const own = group.joint[index] ?? 0;
      const section = without(sections.get(it.section) ?? nothing, own);
      const list = without(lists.get(it.list) ?? nothing, own);
      return [
        1,
        logit(it.live),
        this.#count,
        logit(own),
        logit(it.training),
        logit(it.held),
        Number(section.count > 0),
        section.count > 0 ? section.largest : 0,
        Number(list.count > 0),
        mean(list),
        group.joint[index - 1] ?? place?.before ?? 0,
        group.joint[index + 1] ?? place?.after ?? 0,
        mean(section),
        ...this.#means,
      ];
    });
  }
}

/** Where a group stands: its number, and the odds of the last statement before it and of the next one behind it. */
interface Place {
  readonly number: number;
  readonly before: number;
  readonly after: number;
}

function placesOf(groups: readonly Group[]): Map<Group, Place> {
  const afters: number[] = [];
  let after = 0;
  for (const it of groups.toReversed()) {
    afters.push(after);
    after = it.joint[0] ?? after;
  }
  const places = new Map<Group, Place>();
  let before = 0;
  for (const [number, it] of groups.entries()) {
    places.set(it, { number, before, after: afters.at(-1 - number) ?? 0 });
    before = it.joint.at(-1) ?? before;
  }
  return places;
}

function meansOf(groups: readonly Totals[], count: number): number[] {
  const rounded = (sum: number) => Math.round((parts * sum) / Math.max(count, 1)) / parts;
  return [
    rounded(total(groups.map((it) => it.joint))),
    rounded(total(groups.map((it) => it.training))),
    rounded(total(groups.map((it) => it.likely))),
  ];
}

function logit(odds: number): number {
  return Math.log((odds + least) / (1 - odds + least));
}
