/** What a document says elsewhere of its proposals: how each of its resolutions hangs together with one of them. */

import { joined } from '../text/lists.ts';
import { type Keeper, Kept, KeptBeside, remembered, rememberedOf } from '../text/remembered.ts';
import type { Proposal, Resolution } from './resolutions.ts';
import type { Statement } from './statements.ts';

/** Resolutions about a proposal that are looked at, so that a document of thousands costs no more than its length. */
const horizon = 60;
/** Statements beside a proposal in which a resolution needs no name for it. */
const close = 8;
const near = 3;
/** Characters of a short statement: "Not carried." */
const short = 45;

/** What there is to know of some sections that stand together. */
interface Chapter extends Keeper {
  /** Index of the first statement. */
  readonly index: number;
  readonly sections: readonly {
    readonly resolutions: readonly Resolution[];
    /** The newest entry stands on top, says the section. */
    readonly isNewestFirst: boolean;
  }[];
}

/** Remembers for each proposal what the resolutions about it came to, as long as they say the same. */
export class Fates {
  readonly #known = new KeptBeside<Proposal, readonly string[]>();
  readonly #chapters = new Kept<Chapter, readonly (readonly string[])[]>();

  /** What the document says later about the proposals of each chapter, as features for the statistical reader. */
  *featuresOf(
    chapters: readonly Chapter[],
    proposals: readonly (readonly Proposal[])[],
  ): Generator<void, (readonly (readonly string[])[])[]> {
    const turned = yield* newestFirst.recallAll(chapters, (it) => it.sections.some(isTurned));
    const isNewestFirst = turned.includes(true);
    const rulings = yield* ruled.recallAll(chapters, rulingsIn);
    const all: (readonly (readonly string[])[])[] = [];
    for (const [at, chapter] of chapters.entries()) {
      const own = proposals[at] ?? none;
      if (own.length === 0) {
        all.push(none);
        continue;
      }
      const others = beside(rulings, at, isNewestFirst ? -1 : 1);
      const inputs: unknown[] = [own, isNewestFirst];
      // Of what stands in sections of the same name, the distance counts.
      for (const it of others) inputs.push(rulings[it]?.key, (chapters[it]?.index ?? 0) - chapter.index);
      const known = this.#chapters.known(chapter, inputs);
      if (known) {
        all.push(known);
        continue;
      }
      const around = joined(others.toSorted((a, b) => a - b).map((it) => rulings[it]?.all ?? none));
      const features = own.map((it) => this.#featuresOf(it, around, isNewestFirst));
      all.push(this.#chapters.keep(chapter, inputs, features));
      yield;
    }
    return all;
  }

  #featuresOf(proposal: Proposal, around: readonly Resolution[], isNewestFirst: boolean): readonly string[] {
    const { section, statement } = proposal;
    const below = firstAfter(around, statement.index);
    const near = isNewestFirst
      ? around.slice(Math.max(0, below - horizon), below).reverse()
      : around.slice(below, below + horizon);
    const all = isNewestFirst ? near.filter((it) => it.statement !== statement) : near;
    const inputs: unknown[] = [isNewestFirst];
    for (const it of all)
      inputs.push(gistOf(it), it.section === section ? it.statement.index - statement.index : undefined);
    return this.#known.recall(proposal, inputs, () => fateOf(proposal, all));
  }
}

const none: readonly never[] = [];

/** The resolutions of a chapter, with what they say together: the same object as long as they say the same. */
interface Rulings {
  readonly all: readonly Resolution[];
  readonly key: object;
}

const newestFirst = new Kept<Chapter, boolean>();
const ruled = new Kept<Chapter, Rulings>();

function isTurned({ isNewestFirst }: Chapter['sections'][number]): boolean {
  return isNewestFirst;
}

function rulingsIn({ sections }: Chapter): Rulings {
  const all = sections.flatMap((it) => it.resolutions);
  return { all, key: sameKey(all.map((it) => gistOf(it)).join('\n\n')) };
}

const sameKey = remembered((text): object => ({ text }));

/** The chapter at an index and so many of those beside it that they hold all resolutions that may be looked at. */
function beside(rulings: readonly Rulings[], at: number, step: 1 | -1): number[] {
  const found = [at];
  let count = 0;
  for (let it = at + step; rulings[it] && count < horizon; it += step) {
    found.push(it);
    count += rulings[it]?.all.length ?? 0;
  }
  return found;
}

/** All that a resolution says to a proposal, as a text: one that was read again says the same. */
const gistOf = rememberedOf((it: Resolution): string =>
  [
    ...[it.isAgainst, it.isUntrained, it.statement.text.length < short, it.section, it.lead],
    ...[it.names, it.called, it.labels, it.headed, it.headedCalled, it.about].map((words) => [...words].join()),
  ].join('\n'),
);

function firstAfter(resolutions: readonly Resolution[], index: number): number {
  let [low, high] = [0, resolutions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((resolutions[middle]?.statement.index ?? 0) > index) high = middle;
    else low = middle + 1;
  }
  return low;
}

function fateOf(proposal: Proposal, resolutions: readonly Resolution[]): readonly string[] {
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
  return listOf([...found, `fate:last=${last}`].join('\n'));
}

/** The same features are the same object. */
const listOf = remembered((lines): readonly string[] => lines.split('\n'));

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
