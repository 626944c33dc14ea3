/** What a document says elsewhere of its proposals: how each of its resolutions hangs together with one of them. */

import type { Proposal, Resolution } from './resolutions.ts';
import type { Statement } from './statements.ts';

/** Resolutions about a proposal that are looked at, so that a document of thousands costs no more than its length. */
const horizon = 60;
/** Statements beside a proposal in which a resolution needs no name for it. */
const close = 8;
const near = 3;
/** Characters of a short statement: "Not carried." */
const short = 45;

interface Known {
  readonly resolutions: readonly Resolution[];
  readonly features: readonly string[];
}

/** Remembers for each proposal what the resolutions about it came to, as long as they stay the same. */
export class Fates {
  readonly #known = new WeakMap<Proposal, Known>();
  #resolutions: readonly Resolution[] = [];
  #isNewestFirst = false;

  /** The resolutions of the whole document, in order, as they are now. */
  use(resolutions: readonly Resolution[], isNewestFirst: boolean): void {
    this.#resolutions = resolutions;
    this.#isNewestFirst = isNewestFirst;
  }

  /** What the document says later about a proposal, as features for the statistical reader. */
  featuresOf(proposal: Proposal): readonly string[] {
    const resolutions = this.#after(proposal);
    const known = this.#known.get(proposal);
    if (known && areSame(known.resolutions, resolutions)) return known.features;
    const features = fateOf(proposal, resolutions);
    this.#known.set(proposal, { resolutions, features });
    return features;
  }

  /** The nearest of those that were written after it, the nearest first. */
  #after({ statement }: Proposal): readonly Resolution[] {
    const below = firstAfter(this.#resolutions, statement.index);
    if (!this.#isNewestFirst) return this.#resolutions.slice(below, below + horizon);
    const above = this.#resolutions.slice(Math.max(0, below - horizon), below).reverse();
    return above.filter((it) => it.statement !== statement);
  }
}

function areSame(one: readonly Resolution[], other: readonly Resolution[]): boolean {
  return one.length === other.length && one.every((it, index) => it === other[index]);
}

function firstAfter(resolutions: readonly Resolution[], index: number): number {
  let [low, high] = [0, resolutions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((resolutions[middle]?.statement.index ?? 0) > index) high = middle;
    else low = middle + 1;
  }
  return low;
}

function fateOf(proposal: Proposal, resolutions: readonly Resolution[]): string[] {
  const found = new Set<string>();
  const { statement } = proposal;
  let last: string | undefined;
  for (const it of resolutions.filter((resolution) => !areMates(statement, resolution.statement))) {
    const side = it.isAgainst ? 'neg' : 'pos';
    const form = it.isUntrained ? 'tr' : 'v';
    const isHere = it.section === proposal.section;
    const distance = isHere ? Math.abs(it.statement.index - statement.index) : Infinity;
    const shared = sharedCount(proposal.about, it.about);
    const isNamed = names(it, proposal, isHere);
    if (isNamed) found.add(`fate:${side}/id`).add(`fate:${side}/id/${form}`);
    if (distance > 1 && shared > 0) found.add(`fate:${side}/topic${Math.min(shared, 2)}/${form}`);
    if (isNamed || (distance > 1 && shared > 1)) last = side;
    if (distance <= close && it.statement.index <= (proposal.next?.index ?? Infinity)) {
      const place = distance === 1 ? 'next' : distance <= near ? 'near' : 'soon';
      found.add(`fate:${side}/${place}/${form}`);
      if (it.statement.text.length < short) found.add(`fate:${side}/${place}/short/${form}`);
      if (!found.has('fate:first=neg') && !found.has('fate:first=pos')) found.add(`fate:first=${side}`);
    }
    if (it.isUntrained && shared === 0) found.add(`fate:sweep/${isHere ? 'same' : 'other'}`);
  }
  return [...found, `fate:last=${last}`];
}

function areMates(a: Statement, b: Statement): boolean {
  return a.row.length > 0 && a.row === b.row;
}

function sharedCount(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0;
  for (const word of one) if (other.has(word)) count++;
  return count;
}

function names(it: Resolution, proposal: Proposal, isHere: boolean): boolean {
  const any = [it.names, it.labels, ...(isHere ? [] : [it.headed])];
  const certain = [it.called, it.labels, ...(isHere ? [] : [it.headedCalled])];
  return (
    proposal.names.some((name) => any.some((set) => set.has(name))) ||
    proposal.numbers.some((name) => certain.some((set) => set.has(name)) || (!isHere && it.lead === name))
  );
}
