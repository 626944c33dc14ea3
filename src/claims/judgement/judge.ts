/** The statistical reader: decides whether a candidate proposes to train a language model, and for which needs. */

import { type Keeper, Kept, once, remembered, rememberedOf } from '../../text/remembered.ts';
import { drained } from '../../text/steps.ts';
import { turnedDown } from '../fate-signs.ts';
import { enlivened, isLive } from '../live.ts';
import { isMislabelled } from '../mislabelled.ts';
import type { Genre } from '../plan.ts';
import type { Reader } from '../reading.ts';
import { relationsOf } from '../relations.ts';
import type { Proposal } from '../resolutions.ts';
import type { FoundStance } from '../stance.ts';
import { assumedTraining, type Candidate, type TrainingDraft } from '../training.ts';
import { Companies, type FirstOdds, Group, inCompany, type Standing, standingOf } from './company.ts';
import { wordFeatures } from './features.ts';
import { type Model, oddsBy, type Score, scoreOf } from './model.ts';
import { readModelInSteps } from './model-text.ts';
import { needsFrom } from './needs.ts';
import { PlaceScores } from './place-scores.ts';
import { type DocumentFrame, documentFeatures, slotFeatures } from './slots.ts';
import { modelText } from './weights.ts';
import { WordScores } from './word-scores.ts';

export interface JudgeInput extends DocumentFrame {
  readonly title: string;
  /** Whether the document is about language models at all. */
  readonly isAbout: boolean;
  /** Characters of the document. */
  readonly length: number;
}

/**
 * Odds from which a statement counts as a live proposal.
 * Documents that mostly tell, teach or sell, and pages on published models, say much that a plan would.
 */
const liveBars: Readonly<Record<Genre, number>> = { plan: 0.5, unclear: 0.6, sections: 0.65, other: 0.75 };
/** The same in a document that never names a language model. */
const surpriseBar = 0.9;
/** A line or two give the model no document to read them in: there the rules of reading decide alone. In characters. */
export const aFewLines = 500;
/** In a plan of less than a page the model only has to second what the rules see. In characters. */
const aPage = 1600;
const seconding = 0.2;
/** Odds from which a live statement counts as one that only restates. */
const restatesBar = 0.5;

/** A draft as the statistical reader holds it, with what it was decided by. */
export interface JudgedDraft extends TrainingDraft {
  /** What its slots add up to. */
  readonly slots: readonly Score[];
  /** The document is too short for the model. */
  readonly isInBrief: boolean;
}

/** Everything that a candidate is judged by: the words around it and its slots. */
export function featuresOf(
  { statement, act, draft }: Candidate,
  fate: readonly string[],
  frame: JudgeInput,
): { readonly words: readonly string[]; readonly slots: readonly string[] } {
  return {
    words: wordFeatures(statement, act, frame.title),
    slots: slotFeatures(statement, act, draft, fate, frame),
  };
}

/** A place that may speak of training, with all that decides whether it does. */
export interface JudgeTask {
  readonly candidate: Candidate;
  readonly standing: Standing;
  /** What the document says of it elsewhere, as features. */
  readonly fate: readonly string[];
  readonly frame: JudgeInput;
}

/** A candidate with what the model makes of it, whatever the rest of its document says. */
export interface Weighed {
  readonly candidate: Candidate;
  readonly proposal: Proposal;
  readonly standing: Standing;
  readonly words: Score;
  readonly place: Score;
}

/** Weighs what stands in a candidate and around it. */
export function weigh(
  candidate: Candidate,
  proposal: Proposal,
  frame: Pick<JudgeInput, 'genre' | 'reader' | 'title'>,
): Weighed {
  const { statement, act, draft } = candidate;
  return {
    candidate,
    proposal,
    standing: standingOf(proposal, statement.passage),
    words: wordScores().scoreOf(statement, act, frame.title),
    place: placeScores().scoreOf(statement, act, draft, frame),
  };
}

/** What the heads make of a statement by itself. */
export function firstOdds(model: Model, standing: Standing, scores: readonly Score[]): FirstOdds {
  return {
    live: oddsBy(model, 'live', scores),
    training: oddsBy(model, 'training', scores),
    held: oddsBy(model, 'held', scores),
    ...standing,
  };
}

/** The draft of a candidate with the odds, from 0 to 1, that it is a live proposal. */
export interface Verdict {
  readonly draft: JudgedDraft;
  readonly odds: number;
}

/** Candidates of a document that stand together, with what the document says of each elsewhere. */
export interface Docket {
  readonly keeper: Keeper;
  readonly all: readonly Weighed[];
  readonly fates: readonly (readonly string[])[];
}

/** Judges the candidates of a document together, and remembers of each what came out as long as nothing speaks for another verdict. */
export class Judge {
  readonly #seen = new WeakMap<Weighed, Seen>();
  readonly #groups = new Kept<Keeper, { readonly seen: readonly Seen[]; readonly group: Group }>();
  readonly #verdicts = new Kept<Keeper, readonly Verdict[]>();
  readonly #companies = new Companies();
  #document: { readonly key: string; readonly score: Score } | undefined;

  /** The verdicts on each docket, in document order. A candidate gives nothing where neither the model nor the rules see a training. */
  *judged(dockets: readonly Docket[], frame: JudgeInput): Generator<void, (readonly Verdict[])[]> {
    const document = this.#scoreOf(frame);
    const groups = [];
    for (const { keeper, all, fates } of dockets) {
      const of = [document, all, fates];
      const known = this.#groups.known(keeper, of);
      groups.push(known ?? this.#groups.keep(keeper, of, this.#looked(all, fates, document)));
      if (!known) yield;
    }
    const companies = this.#companies;
    yield* companies.update(groups.map((it) => it.group));
    const { genre, isAbout, length } = frame;
    const bars = [genre, isAbout, length < aFewLines, length < aPage];
    const verdicts: (readonly Verdict[])[] = [];
    for (const [at, { keeper }] of dockets.entries()) {
      const { seen, group } = groups[at] ?? nobody;
      const of = [seen, ...bars, ...companies.around(group)];
      const known = this.#verdicts.known(keeper, of);
      verdicts.push(known ?? this.#verdicts.keep(keeper, of, verdictsOf(seen, companies.figuresOf(group), frame)));
      if (!known) yield;
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

  #look(weighed: Weighed, document: Score, later: readonly string[]): Seen {
    const known = this.#seen.get(weighed);
    const fate = laterScore(later);
    if (known?.document === document && known.fate === fate) return known;
    const slots = [weighed.place, document, fate];
    const first = firstOdds(model(), weighed.standing, [weighed.words, ...slots]);
    const isTurnedDown = later.includes(turnedDown);
    const seen: Seen = { weighed, document, fate, slots, first, isTurnedDown, decided: undefined };
    this.#seen.set(weighed, seen);
    return seen;
  }
}

const noFate: readonly string[] = [];
const nobody = { seen: [], group: new Group([]) };

function verdictsOf(seen: readonly Seen[], figures: readonly number[][], frame: JudgeInput): Verdict[] {
  return seen.flatMap((it, at) => {
    const odds = inCompany(model().company, figures[at] ?? []);
    const draft = decide(it, frame, odds);
    return draft ? [{ draft, odds }] : [];
  });
}

/** A candidate in its document. */
interface Seen {
  readonly weighed: Weighed;
  readonly document: Score;
  readonly fate: Score;
  readonly slots: readonly Score[];
  /** By itself. */
  readonly first: FirstOdds;
  /** By name, and for good: no odds outweigh that. */
  readonly isTurnedDown: boolean;
  decided: Decided | undefined;
}

interface Decided {
  readonly isInBrief: boolean;
  readonly isLive: boolean;
  readonly draft: JudgedDraft | undefined;
}

/** `odds` are those in company. */
function decide(seen: Seen, frame: JudgeInput, odds: number): JudgedDraft | undefined {
  const isInBrief = frame.length < aFewLines;
  const isLive = !isInBrief && !seen.isTurnedDown && odds >= barFor(frame, seen.weighed.candidate.draft);
  const { decided: known } = seen;
  if (known?.isInBrief === isInBrief && known.isLive === isLive) return known.draft;
  const draft = judgedDraft(seen, frame.reader, { isInBrief, isLive });
  seen.decided = { isInBrief, isLive, draft };
  return draft;
}

function judgedDraft(
  { isTurnedDown, slots, weighed: { candidate, words } }: Seen,
  reader: Reader,
  { isInBrief, isLive }: Omit<Decided, 'draft'>,
): JudgedDraft | undefined {
  const { draft } = candidate;
  const judgement = { slots, isInBrief };
  if (isInBrief && !isTurnedDown) return draft && { ...draft, ...judgement };
  if (!isLive)
    return draft && { ...draft, ...judgement, stance: isMislabelled(draft) ? draft.stance : silenced(draft.stance) };
  const assumed = draft ?? assumedTraining(candidate, reader);
  const senses = placeScores().sensesOf(candidate.statement, candidate.act, reader);
  const needs = needsFrom(model(), [words, ...slots, senses], assumed, reader);
  return { ...assumed, ...judgement, stance: enlivened(assumed.stance), needs };
}

/** Odds from which a statement counts as live in its document. */
export function barFor({ isAbout, length, genre }: JudgeInput, draft: TrainingDraft | undefined): number {
  if (length < aPage && genre === 'plan' && draft && isLive(draft.stance)) return seconding;
  if (isAbout) return liveBars[genre];
  return surpriseBar;
}

/** Whether the live draft at `at` only says again what another one of its document proposes. */
export function restates(
  draft: TrainingDraft & Partial<JudgedDraft>,
  live: readonly TrainingDraft[],
  at: number,
): boolean {
  // What stands alone restates nothing.
  if (live.length < 2) return false;
  if (draft.isInBrief) return draft.isBare;
  const relations = relationScore(relationsOf(draft, live, at).join('\n'));
  return oddsBy(model(), 'restates', [...(draft.slots ?? []), relations]) >= restatesBar;
}

const relationScore = remembered((features) => scoreOf(model(), new Set(features.split('\n'))), 2000);
const laterScore = rememberedOf((features: readonly string[]) => scoreOf(model(), new Set(features)));

/** Read at the first document, so that loading the engine stays cheap. */
export function model(): Model {
  known ??= drained(reading());
  return known;
}

/** Has the model read in steps, for whoever will judge soon. What one of them has begun the next one ends. */
export function* modelAhead(): Generator<void, void> {
  for (const steps = reading(); !known; ) {
    const { done, value } = steps.next();
    if (done) known = value;
    else yield;
  }
}

const reading = once(() => readModelInSteps(modelText()));
let known: Model | undefined;

/** What the words around an act add up to. */
export const wordScores = once(() => new WordScores(model()));

/** What the slots of a statement and its neighbours add up to. */
export const placeScores = once(() => new PlaceScores(model()));

function silenced(stance: FoundStance): FoundStance {
  return isLive(stance) ? { value: 'reported', words: 'reads as a mention', commitment: 0 } : stance;
}
