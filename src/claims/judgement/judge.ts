/** The statistical reader: decides whether a candidate proposes to train a language model, and for which needs. */

import { areSame, type Keeper, Kept } from '../../text/kept.ts';
import { rememberedOf } from '../../text/remembered.ts';
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

/** The judged draft of a candidate, with the odds from 0 to 1 that it is a live proposal. */
export interface Verdict {
  readonly draft: JudgedDraft;
  readonly odds: number;
}

/** The candidates of a chapter, with what the document says of each elsewhere, as features. */
interface Docket {
  readonly keeper: Keeper;
  readonly all: readonly Weighed[];
  readonly fates: readonly (readonly string[])[];
}

/** Judges the candidates of a document together, and keeps each verdict as long as all that it depends on is the same. */
export class Judge {
  readonly #seen = new WeakMap<Weighed, SeenCandidate>();
  readonly #dockets = new Kept<Keeper, SeenDocket>();
  readonly #verdicts = new Kept<Keeper, readonly Verdict[]>();
  readonly #companies = new Companies();
  #document: { readonly key: string; readonly score: Score } | undefined;

  /** The verdicts on each docket, in document order; none on a candidate in which neither the model nor the rules see a training. */
  *judged(dockets: readonly Docket[], frame: JudgeInput): Generator<void, (readonly Verdict[])[]> {
    const document = this.#scoreOf(frame);
    const seenIn: SeenDocket[] = [];
    for (const { keeper, all, fates } of dockets) {
      const look = () => this.#seenIn(all, fates, document);
      seenIn.push(yield* this.#dockets.recallInStep(keeper, [document, all, fates], look));
    }
    const companies = this.#companies;
    yield* companies.update(seenIn.map((it) => it.group));
    const bars = barsKey(frame);
    const verdicts: (readonly Verdict[])[] = [];
    for (const [at, { keeper }] of dockets.entries()) {
      const { seen, group } = seenIn[at] ?? nobody;
      const inputs = [seen, ...bars, ...companies.around(group)];
      const judge = () => verdictsOf(seen, companies.figuresOf(group), frame);
      verdicts.push(yield* this.#verdicts.recallInStep(keeper, inputs, judge));
    }
    return verdicts;
  }

  #seenIn(all: readonly Weighed[], fates: readonly (readonly string[])[], document: Score): SeenDocket {
    const seen = all.map((it, at) => this.#look(it, document, fates[at] ?? noFate));
    return { seen, group: new Group(seen.map((it) => it.first)) };
  }

  #scoreOf(frame: JudgeInput): Score {
    const features = new Set(documentFeatures(frame));
    const key = [...features].join();
    if (this.#document?.key !== key) this.#document = { key, score: scoreOf(model(), features) };
    return this.#document.score;
  }

  #look(weighed: Weighed, document: Score, fateNames: readonly string[]): SeenCandidate {
    const known = this.#seen.get(weighed);
    const fate = fateScore(fateNames);
    if (known?.document === document && known.fate === fate) return known;
    const slots = [weighed.place, document, fate];
    const first = firstOdds(model(), weighed.standing, [weighed.words, ...slots]);
    const isTurnedDown = fateNames.includes(turnedDown);
    const seen: SeenCandidate = {
      weighed,
      document,
      fate,
      fateNames,
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
const nobody: SeenDocket = { seen: [], group: new Group([]) };

function verdictsOf(seen: readonly SeenCandidate[], figures: readonly number[][], frame: JudgeInput): Verdict[] {
  return seen.flatMap((it, at) => {
    const odds = oddsOf(it, figures[at] ?? [], frame);
    const draft = decide(it, frame, odds);
    return draft ? [{ draft, odds }] : [];
  });
}

/** The odds in company, kept with the candidate: an edit beside it seldom changes them. */
function oddsOf(seen: SeenCandidate, figures: readonly number[], frame: JudgeInput): number {
  const { isAbout } = frame;
  const inputs = [isAbout, ...figures];
  if (seen.company && areSame(seen.company.inputs, inputs)) return seen.company.odds;
  const hasSlot = (slot: number) => {
    seen.marks ??= marksOf(seen, frame);
    return seen.marks[slot] === 1;
  };
  const odds = liveOdds(model(), { figures, isAbout, hasSlot });
  seen.company = { inputs, odds };
  return odds;
}

/** The candidates of a docket, seen in their document. */
interface SeenDocket {
  readonly seen: readonly SeenCandidate[];
  readonly group: Group;
}

/** A candidate with what it and its document score by themselves, and what was concluded from that. */
interface SeenCandidate {
  readonly weighed: Weighed;
  readonly document: Score;
  readonly fate: Score;
  /** The features of its fate by name. */
  readonly fateNames: readonly string[];
  readonly slots: readonly Score[];
  /** Before its company is asked. */
  readonly first: FirstOdds;
  /** Its document turns it down by name, and for good: no odds outweigh that. */
  readonly isTurnedDown: boolean;
  /** Its slots in the second look: asked only where it is in doubt. */
  marks: Uint8Array | undefined;
  decided: Decided | undefined;
  /** Its odds in company, with all that they depend on. */
  company: { readonly inputs: readonly unknown[]; readonly odds: number } | undefined;
}

function marksOf({ weighed, fateNames }: SeenCandidate, frame: JudgeInput): Uint8Array {
  const { statement, act, draft } = weighed.candidate;
  return slotMarks().of(statement, act, draft, fateNames, frame);
}

interface Decided extends Ruling {
  readonly draft: JudgedDraft | undefined;
}

/** `odds` are those in company. */
function decide(seen: SeenCandidate, frame: JudgeInput, odds: number): JudgedDraft | undefined {
  const isInBrief = frame.length < aFewLines;
  const { decided: known, first, isTurnedDown } = seen;
  // A text of another genre is judged only on request: then its genre speaks against nothing.
  const isLikely = isInBrief
    ? first.live >= unlikelyBar || frame.genre === 'other'
    : odds >= barFor(frame, seen.weighed.candidate);
  const isLive = isLikely && !isTurnedDown && !isRefused(seen.weighed.candidate);
  if (known?.isInBrief === isInBrief && known.isLive === isLive) return known.draft;
  const draft = judgedDraft(seen.weighed, seen.slots, frame.reader, { isInBrief, isTurnedDown, isLive });
  seen.decided = { isInBrief, isTurnedDown, isLive, draft };
  return draft;
}

/** Whether a statement in which the rules see no training rejects one all the same: a model that is switched off or replaced. */
const isRefused = rememberedOf(
  ({ act, draft, statement }: Candidate): boolean =>
    draft === undefined && stanceOf(statement, act).value === 'rejected',
);

const fateScore = rememberedOf((features: readonly string[]) => scoreOf(model(), new Set(features)));
