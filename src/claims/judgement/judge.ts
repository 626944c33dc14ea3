/** The statistical reader: decides whether a candidate proposes to train a language model, and for which needs. */

import { areSame, type Keeper, Kept, rememberedOf } from '../../text/remembered.ts';
import { turnedDown } from '../resolutions/fate-signs.ts';
import { stanceOf } from '../stance.ts';
import type { Candidate } from '../training.ts';
import { aFewLines, barFor, barsKey, unlikelyBar } from './bars.ts';
import { Companies } from './company/companies.ts';
import { type FirstOdds, Group } from './company/company.ts';
import { liveOdds } from './company/second-look.ts';
import { documentFeatures } from './features/slots.ts';
import type { JudgeInput } from './judge-input.ts';
import { type JudgedDraft, judgedDraft, type Ruling } from './judged-draft.ts';
import { model, slotMarks } from './model/known-model.ts';
import { type Score, scoreOf } from './model/model.ts';
import { firstOdds, type Weighed } from './weighed.ts';

export type { JudgeInput } from './judge-input.ts';
export type { Weighed } from './weighed.ts';

/** The draft of a candidate with the odds, from 0 to 1, that it is a live proposal. */
export interface Verdict {
  readonly draft: JudgedDraft;
  readonly odds: number;
}

/** Candidates of a document that stand together, with what the document says of each elsewhere. */
interface Docket {
  readonly keeper: Keeper;
  readonly all: readonly Weighed[];
  readonly fates: readonly (readonly string[])[];
}

/** Judges the candidates of a document together, and remembers of each what came out as long as nothing speaks for another verdict. */
export class Judge {
  readonly #seen = new WeakMap<Weighed, SeenCandidate>();
  readonly #groups = new Kept<Keeper, { readonly seen: readonly SeenCandidate[]; readonly group: Group }>();
  readonly #verdicts = new Kept<Keeper, readonly Verdict[]>();
  readonly #companies = new Companies();
  #document: { readonly key: string; readonly score: Score } | undefined;

  /** The verdicts on each docket, in document order. A candidate gives nothing where neither the model nor the rules see a training. */
  *judged(dockets: readonly Docket[], frame: JudgeInput): Generator<void, (readonly Verdict[])[]> {
    const document = this.#scoreOf(frame);
    const groups = [];
    for (const { keeper, all, fates } of dockets) {
      const look = () => this.#looked(all, fates, document);
      groups.push(yield* this.#groups.recallInStep(keeper, [document, all, fates], look));
    }
    const companies = this.#companies;
    yield* companies.update(groups.map((it) => it.group));
    const bars = barsKey(frame);
    const verdicts: (readonly Verdict[])[] = [];
    for (const [at, { keeper }] of dockets.entries()) {
      const { seen, group } = groups[at] ?? nobody;
      const inputs = [seen, ...bars, ...companies.around(group)];
      const judge = () => verdictsOf(seen, companies.figuresOf(group), frame);
      verdicts.push(yield* this.#verdicts.recallInStep(keeper, inputs, judge));
    }
    return verdicts;
  }

  #looked(all: readonly Weighed[], fates: readonly (readonly string[])[], document: Score) {
    const seen = all.map((it, at) => this.#look(it, document, fates[at] ?? noFate));
    return { seen, group: new Group(seen.map((it) => it.first)) };
  }

  #scoreOf(frame: JudgeInput): Score {
    const features = new Set(documentFeatures(frame));
    const key = [...features].join();
    if (this.#document?.key !== key) this.#document = { key, score: scoreOf(model(), features) };
    return this.#document.score;
  }

  #look(weighed: Weighed, document: Score, later: readonly string[]): SeenCandidate {
    const known = this.#seen.get(weighed);
    const fate = laterScore(later);
    if (known?.document === document && known.fate === fate) return known;
    const slots = [weighed.place, document, fate];
    const first = firstOdds(model(), weighed.standing, [weighed.words, ...slots]);
    const isTurnedDown = later.includes(turnedDown);
    const seen: SeenCandidate = {
      weighed,
      document,
      fate,
      later,
      slots,
      first,
      isTurnedDown,
      marks: undefined,
      decided: undefined,
      company: undefined,
    };
    this.#seen.set(weighed, seen);
    return seen;
  }
}

const noFate: readonly string[] = [];
const nobody = { seen: [], group: new Group([]) };

function verdictsOf(seen: readonly SeenCandidate[], figures: readonly number[][], frame: JudgeInput): Verdict[] {
  return seen.flatMap((it, at) => {
    const odds = oddsOf(it, figures[at] ?? [], frame);
    const draft = decide(it, frame, odds);
    return draft ? [{ draft, odds }] : [];
  });
}

/** An edit beside a statement seldom changes its company. */
function oddsOf(seen: SeenCandidate, figures: readonly number[], frame: JudgeInput): number {
  const { isAbout } = frame;
  const inputs = [isAbout, ...figures];
  if (seen.company && areSame(seen.company.inputs, inputs)) return seen.company.odds;
  const hasSlot = (slot: number) => (seen.marks ?? marksOf(seen, frame))[slot] === 1;
  const odds = liveOdds(model(), { figures, isAbout, hasSlot });
  seen.company = { inputs, odds };
  return odds;
}

/** A candidate in its document. */
interface SeenCandidate {
  readonly weighed: Weighed;
  readonly document: Score;
  readonly fate: Score;
  readonly later: readonly string[];
  readonly slots: readonly Score[];
  /** By itself. */
  readonly first: FirstOdds;
  /** By name, and for good: no odds outweigh that. */
  readonly isTurnedDown: boolean;
  /** Looked for where the statement is in doubt. */
  marks: Uint8Array | undefined;
  decided: Decided | undefined;
  /** The odds in its company, and all that they are made of. */
  company: { readonly inputs: readonly unknown[]; readonly odds: number } | undefined;
}

function marksOf(seen: SeenCandidate, frame: JudgeInput): Uint8Array {
  const { statement, act, draft } = seen.weighed.candidate;
  seen.marks ??= slotMarks().of(statement, act, draft, seen.later, frame);
  return seen.marks;
}

interface Decided extends Ruling {
  readonly draft: JudgedDraft | undefined;
}

/** `odds` are those in company. */
function decide(seen: SeenCandidate, frame: JudgeInput, odds: number): JudgedDraft | undefined {
  const isInBrief = frame.length < aFewLines;
  const { decided: known, first, isTurnedDown } = seen;
  // What is no plan is judged where somebody asks for it: then its kind speaks against nothing.
  const isLikely = isInBrief
    ? first.live >= unlikelyBar || frame.genre === 'other'
    : odds >= barFor(frame, seen.weighed.candidate);
  const isLive = isLikely && !isTurnedDown && !isRefused(seen.weighed.candidate);
  if (known?.isInBrief === isInBrief && known.isLive === isLive) return known.draft;
  const draft = judgedDraft(seen.weighed, seen.slots, frame.reader, { isInBrief, isTurnedDown, isLive });
  seen.decided = { isInBrief, isTurnedDown, isLive, draft };
  return draft;
}

/** A model that is switched off or replaced was trained before; what no rule takes for a training is asked for it here. */
const isRefused = rememberedOf(
  ({ act, draft, statement }: Candidate): boolean =>
    draft === undefined && stanceOf(statement, act).value === 'rejected',
);

const laterScore = rememberedOf((features: readonly string[]) => scoreOf(model(), new Set(features)));
