/** What a document says elsewhere of its proposals: how each of its resolutions hangs together with one of them. */

import { joined } from '../text/lists.ts';
import { type Keeper, Kept, remembered, rememberedOf } from '../text/remembered.ts';
import { FateSum, isShort, type Signs, signsBetween } from './fate-signs.ts';
import type { Proposal, Resolution } from './resolutions.ts';
import type { Statement } from './statements.ts';

/** Resolutions about a proposal that are looked at, so that a document of thousands costs no more than its length. */
const horizon = 60;

/** What there is to know of a section, and of some that stand together. */
interface Section extends Keeper {
  readonly resolutions: readonly Resolution[];
  /** The newest entry stands on top, says the section. */
  readonly isNewestFirst: boolean;
}

interface Chapter extends Keeper {
  readonly sections: readonly Section[];
}

/** Remembers what the resolutions of each chapter say to the proposals of each other, as long as they say the same. */
export class Fates {
  readonly #ears = new Kept<Keeper, Ears>();
  readonly #features = new Kept<Chapter, readonly (readonly string[])[]>();

  /** What the document says later about the proposals of each chapter, told by section, as features for the statistical reader. */
  *featuresOf(
    chapters: readonly Chapter[],
    proposals: readonly (readonly (readonly Proposal[])[])[],
  ): Generator<void, (readonly (readonly string[])[])[]> {
    const turned = yield* newestFirst.recallAll(chapters, (it) => it.sections.some(isTurned));
    const isNewestFirst = turned.includes(true);
    const rulings = yield* ruled.recallAll(chapters, rulingsIn);
    const all: (readonly (readonly string[])[])[] = [];
    for (const [at, chapter] of chapters.entries()) {
      const told = proposals[at] ?? none;
      const ears = this.#ears.recall(chapter, [told], () => this.#earsOf(chapter, told));
      if (ears.proposals.length === 0) {
        all.push(none);
        continue;
      }
      const signs = beside(rulings, at, isNewestFirst ? -1 : 1).map((it) => ears.signsOf(it));
      const inputs = [told, isNewestFirst, ...signs];
      const known = this.#features.known(chapter, inputs);
      const features = () => featuresOf(ears.proposals, rulings[at]?.all ?? none, signs, isNewestFirst);
      all.push(known ?? this.#features.keep(chapter, inputs, features()));
      if (!known) yield;
    }
    return all;
  }

  #earsOf({ sections }: Chapter, told: readonly (readonly Proposal[])[]): Ears {
    const parts = sections.flatMap((section, at) => {
      const own = told[at] ?? none;
      return own.length === 0 ? [] : [this.#ears.recall(section, [own], () => new Ears(own))];
    });
    return new Ears(joined(parts.map((it) => it.proposals)), parts);
  }
}

const none: readonly never[] = [];

/** What proposals that stand together hear of resolutions that do. */
class Ears {
  readonly proposals: readonly Proposal[];
  readonly #parts: readonly Ears[];
  readonly #sections: ReadonlySet<string>;
  readonly #heard = new WeakMap<object, Heard>();

  /** `parts` have the same proposals, if there are any. */
  constructor(proposals: readonly Proposal[], parts: readonly Ears[] = []) {
    this.proposals = proposals;
    this.#parts = parts;
    this.#sections = new Set(proposals.map((it) => it.section));
  }

  /** What each resolution says to the first proposal, to the second …: the same object as long as that is the same. */
  signsOf(rulings: Rulings): readonly Signs[] {
    const known = this.#heard.get(rulings.key);
    const distance = firstIndex(rulings.all) - firstIndex(this.proposals);
    if (known && (!known.of || (known.of === rulings && known.distance === distance))) return known.signs;
    const isNear = rulings.all.some((it) => this.#sections.has(it.section));
    const signs: Signs[] = [];
    for (const part of this.#parts) for (const it of part.signsOf(rulings)) signs.push(it);
    if (this.#parts.length === 0)
      for (const proposal of this.proposals) for (const it of rulings.all) signs.push(signsBetween(proposal, it));
    this.#heard.set(rulings.key, { signs, of: isNear ? rulings : undefined, distance });
    return signs;
  }
}

interface Heard {
  readonly signs: readonly Signs[];
  /** Where sections have the same name, the places count, too. */
  readonly of: Rulings | undefined;
  readonly distance: number;
}

function firstIndex([first]: readonly { readonly statement: Statement }[]): number {
  return first?.statement.index ?? 0;
}

/** `signs` are those of the resolutions in the chapter itself, then of those behind it, or before it. */
function featuresOf(
  proposals: readonly Proposal[],
  own: readonly Resolution[],
  signs: readonly (readonly Signs[])[],
  isNewestFirst: boolean,
): (readonly string[])[] {
  return proposals.map(({ statement }, index) => {
    const sum = new FateSum();
    const below = firstAfter(own, statement.index);
    let left = horizon;
    for (const [at, all] of signs.entries()) {
      const count = all.length / proposals.length;
      const from = index * count + (at === 0 && !isNewestFirst ? below : 0);
      const to = at === 0 && isNewestFirst ? index * count + below : (index + 1) * count;
      const most = Math.min(left, to - from);
      for (let step = 0; step < most; step++) sum.add(all[isNewestFirst ? to - 1 - step : from + step] ?? 0);
      left -= most;
    }
    return sum.features();
  });
}

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

/** Those of the chapter at an index, and of so many beside it that they hold all resolutions that may be looked at. */
function beside(rulings: readonly Rulings[], at: number, step: 1 | -1): Rulings[] {
  const found: Rulings[] = [];
  let count = 0;
  for (let it = at; count < horizon; it += step) {
    const next = rulings[it];
    if (!next) break;
    found.push(next);
    if (it !== at) count += next.all.length;
  }
  return found;
}

/** All that a resolution says to a proposal, as a text: one that was read again says the same. */
const gistOf = rememberedOf((it: Resolution): string =>
  [
    ...[it.isAgainst, it.isUntrained, isShort(it.statement), it.section, it.lead],
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
