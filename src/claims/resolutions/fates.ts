/** What a document says elsewhere of its proposals: how each of its resolutions hangs together with one of them. */

import { areSame, type Keeper, Kept, KeptList } from '../../text/kept.ts';
import { firstFrom, joined } from '../../text/lists.ts';
import { Memory, numbered, rememberedOf } from '../../text/remembered.ts';
import type { Statement } from '../reading/statements.ts';
import { FateSum, isShort, type Signs, signsBetween } from './fate-signs.ts';
import type { Proposal, Resolution } from './resolutions.ts';
import { Voices } from './voices.ts';

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

/** Remembers what the resolutions of each chapter say to the proposals of each section, as long as they say the same. */
export class Fates {
  readonly #ears = new Kept<Keeper, Ears<AllSigns>>();
  readonly #audiences = new Kept<Chapter, Audience>();
  readonly #features = new KeptList<Keeper, readonly string[]>();

  /** What the document says later about the proposals of each chapter, told by section, as features for the statistical reader. */
  *featuresOf(
    chapters: readonly Chapter[],
    proposals: readonly (readonly (readonly Proposal[])[])[],
  ): Generator<void, Features[]> {
    const turned = yield* newestFirst.recallAll(chapters, (it) => it.sections.some(isTurned));
    const isNewestFirst = turned.includes(true);
    const rulings = yield* ruled.recallAll(chapters, rulingsIn);
    const all: Features[] = [];
    for (let at = 0; at < chapters.length; at++) {
      const chapter = chapters[at] as Chapter;
      const told = proposals[at] ?? none;
      const { ears, sections } = this.#audiences.recall(chapter, [told], () => this.#audienceOf(chapter, told));
      if (sections.length === 0) {
        all.push(none);
        continue;
      }
      const around = beside(rulings, at, isNewestFirst ? -1 : 1);
      const heard = around.map((it) =>
        ears.hear(it, () => sections.map((one) => one.ears.hear(it, () => signsOf(one.ears, it)))),
      );
      const inputs = [told, isNewestFirst, ...heard];
      const known = this.#features.known(chapter, inputs);
      const features = () => {
        const places = around[0]?.all.map((it) => it.statement.index) ?? none;
        const said = (index: number) => heard.map((it) => it[index] ?? none);
        return joined(sections.map((it, index) => this.#sectionFeatures(it, said(index), places, isNewestFirst)));
      };
      all.push(known ?? this.#features.keep(chapter, inputs, features()));
      if (!known) yield;
    }
    return all;
  }

  #audienceOf({ sections }: Chapter, told: readonly (readonly Proposal[])[]): Audience {
    return {
      ears: new Ears(joined(told)),
      sections: sections.flatMap((section, at) => {
        const own = told[at] ?? none;
        return own.length === 0 ? [] : [{ section, ears: this.#ears.recall(section, [own], () => new Ears(own)) }];
      }),
    };
  }

  /** `said` is what each chapter around tells the proposals of a section, `places` where the own one does. */
  #sectionFeatures(
    { ears: { proposals }, section }: Listener,
    said: readonly AllSigns[],
    places: readonly number[],
    isNewestFirst: boolean,
  ): Features {
    const below = proposals.map((it) => firstFrom(places, it.statement.index + 1));
    return this.#features.recall(section, [proposals, isNewestFirst, ...below, ...said], () =>
      proposals.map((it, at) => {
        const own = said.map((it) => it[at] ?? none);
        return summed(it, own, below[at] ?? 0, isNewestFirst);
      }),
    );
  }
}

const none: readonly never[] = [];

type Features = readonly (readonly string[])[];
/** By proposal, then by resolution. */
type AllSigns = readonly (readonly Signs[])[];

/** A section with proposals. */
interface Listener {
  readonly section: Keeper;
  readonly ears: Ears<AllSigns>;
}

interface Audience {
  readonly ears: Ears<readonly AllSigns[]>;
  readonly sections: readonly Listener[];
}

/** What proposals that stand together have heard of resolutions that do. */
class Ears<What> {
  readonly proposals: readonly Proposal[];
  readonly #sections: ReadonlySet<string>;
  readonly #heard = new WeakMap<object, Heard<What>>();

  constructor(proposals: readonly Proposal[]) {
    this.proposals = proposals;
    this.#sections = new Set(proposals.map((it) => it.section));
  }

  /** The same as long as the resolutions say the same; those in a section of a proposal have to be the same ones, as far from it. */
  hear(rulings: Rulings, listen: () => What): What {
    const known = this.#heard.get(rulings.voices);
    const distance = firstIndex(rulings.all) - firstIndex(this.proposals);
    const isOld = known?.of === rulings && known.distance === distance;
    if (known && (isOld || areSame(known.near, this.#nearIn(rulings)))) {
      known.of = rulings;
      known.distance = distance;
      return known.said;
    }
    const said = listen();
    this.#heard.set(rulings.voices, { said, near: this.#nearIn(rulings), of: rulings, distance });
    return said;
  }

  /** The resolutions that stand in a section of a proposal, each with its distance from the first proposal. */
  #nearIn({ all }: Rulings): readonly unknown[] {
    const first = firstIndex(this.proposals);
    const near: unknown[] = [];
    for (const it of all) if (this.#sections.has(it.section)) near.push(it, it.statement.index - first);
    return near;
  }
}

interface Heard<What> {
  readonly said: What;
  readonly near: readonly unknown[];
  /** The resolutions that were asked about last, and how far from the proposals they stood. */
  of: Rulings;
  distance: number;
}

/** What the resolutions say to each proposal. */
function signsOf(ears: Ears<AllSigns>, rulings: Rulings): AllSigns {
  return ears.proposals.map((proposal) => {
    const signs = rulings.voices.signsTo(proposal);
    for (const [at, it] of rulings.all.entries())
      if (it.section === proposal.section) signs[at] = signsBetween(proposal, it);
    return signs;
  });
}

function firstIndex([first]: readonly { readonly statement: Statement }[]): number {
  return first?.statement.index ?? 0;
}

/** What a proposal is told in its chapter, where `below` resolutions stand before it, and in those behind it, or before it. */
function summed(
  proposal: Proposal,
  rows: readonly (readonly Signs[])[],
  below: number,
  isNewestFirst: boolean,
): readonly string[] {
  const sum = new FateSum(proposal);
  let left = horizon;
  for (const [at, row] of rows.entries()) {
    const from = at === 0 && !isNewestFirst ? below : 0;
    const to = at === 0 && isNewestFirst ? below : row.length;
    const most = Math.min(left, to - from);
    for (let step = 0; step < most; step++) sum.add(row[isNewestFirst ? to - 1 - step : from + step] ?? 0);
    left -= most;
  }
  return sum.features();
}

/** The resolutions of a chapter, with what they say together: the same object as long as they say the same. */
interface Rulings {
  readonly all: readonly Resolution[];
  readonly voices: Voices;
}

const newestFirst = new Kept<Chapter, boolean>();
const ruled = new Kept<Chapter, Rulings>();

function isTurned({ isNewestFirst }: Chapter['sections'][number]): boolean {
  return isNewestFirst;
}

function rulingsIn({ sections }: Chapter): Rulings {
  const all = sections.flatMap((it) => it.resolutions);
  return { all, voices: knownVoices.recall(all.map(gistOf).join(), () => new Voices(all)) };
}

/** Of the last chapters. */
const knownVoices = new Memory<Voices>(1000);

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

const gistBy = numbered();

/** All that a resolution says to a proposal, as a number: one that was read again says the same. */
const gistOf = rememberedOf((it: Resolution): number =>
  gistBy(
    [
      ...[it.side, it.isUntrained, it.closes, isShort(it.statement), it.section],
      ...[it.said.neg, it.said.pos, it.headed, it.about].map((words) => [...words].join()),
    ].join('\n'),
  ),
);
