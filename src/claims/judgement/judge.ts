/** The statistical reader: decides whether a candidate proposes to train a language model, and for which needs. */

import type { Need } from '../claim.ts';
import type { FoundNeed } from '../need.ts';
import type { Reader, Reading } from '../reading.ts';
import { relationsOf } from '../restatements.ts';
import type { FoundStance } from '../stance.ts';
import type { Statement } from '../statements.ts';
import { assumedTraining, type Candidate, type TrainingDraft } from '../training.ts';
import { inCompany, oddsOf } from './company.ts';
import { wordFeatures } from './features.ts';
import { type Model, needHeads, oddsBy, readModel, type Score, scoreOf } from './model.ts';
import { cancellationFeatures, type DocumentFrame, documentFeatures, placeFeatures, slotFeatures } from './slots.ts';
import { modelText } from './weights.ts';

export interface JudgeInput extends DocumentFrame {
  readonly title: string;
  /** Whether the document is about language models at all. */
  readonly isAbout: boolean;
  /** Characters of the document. */
  readonly length: number;
}

/** Odds from which a statement counts as a live proposal. */
const liveBar = 0.5;
/** The same in a document that never names a language model. */
const surpriseBar = 0.9;
/** A line or two give the model no document to read them in: there the rules of reading decide alone. In characters. */
const aFewLines = 500;
/** In a plan of less than a page the model only has to second what the rules see. In characters. */
const aPage = 1600;
const seconding = 0.2;
/** Odds from which a live statement counts as one that only restates. */
const restatesBar = 0.5;
/** Odds from which a second need counts. */
const secondBar = 0.5;

/** A draft as the statistical reader holds it, with what it was decided by. */
export interface JudgedDraft extends TrainingDraft {
  /** What its slots add up to. */
  readonly slots: readonly Score[];
  /** Odds from 0 to 1 that it is a live proposal. */
  readonly odds: number;
  /** The document is too short for the model. */
  readonly isInBrief: boolean;
}

/** Everything that a candidate is judged by: the words around it and its slots. */
export function featuresOf(
  { statement, act, draft }: Candidate,
  isCancelled: boolean,
  frame: JudgeInput,
): { readonly words: readonly string[]; readonly slots: readonly string[] } {
  return {
    words: wordFeatures(statement, act, frame.title),
    slots: slotFeatures(statement, act, draft, isCancelled, frame),
  };
}

/** A place that may speak of training, with all that decides whether it does. */
export interface JudgeTask {
  readonly candidate: Candidate;
  readonly isCancelled: boolean;
  readonly frame: JudgeInput;
}

/** A candidate with what the model makes of it, whatever the rest of its document says. */
export interface Weighed {
  readonly candidate: Candidate;
  readonly words: Score;
  readonly place: Score;
}

/** Weighs what stands in a candidate and around it. */
export function weigh(candidate: Candidate, frame: Pick<JudgeInput, 'genre' | 'reader' | 'title'>): Weighed {
  const { statement, act, draft } = candidate;
  return {
    candidate,
    words: scoreOf(model(), new Set(wordFeatures(statement, act, frame.title))),
    place: scoreOf(model(), new Set(placeFeatures(statement, act, draft, frame))),
  };
}

/** The drafts of a document's candidates; a candidate gives none where neither the model nor the rules see a training. */
export function judged(
  weighed: readonly Weighed[],
  isCancelled: (it: Candidate) => boolean,
  frame: JudgeInput,
): JudgedDraft[] {
  const { company } = model();
  const document = scoreOf(model(), new Set(documentFeatures(frame)));
  const [kept, cancelled] = [false, true].map((it) => scoreOf(model(), new Set(cancellationFeatures(it))));
  const seen = weighed.map(({ candidate, words, place }) => {
    const fate = isCancelled(candidate) ? cancelled : kept;
    return { candidate, words, slots: [place, document, ...(fate ? [fate] : [])] };
  });
  const odds = oddsOf(seen.map(({ words, slots }) => oddsBy(model(), 'live', [words, ...slots])));
  return seen
    .map((it, index) => judgedDraft(it, frame, inCompany(company, odds, index)))
    .filter((it) => it !== undefined);
}

interface Seen {
  readonly candidate: Candidate;
  readonly words: Score;
  readonly slots: readonly Score[];
}

function judgedDraft({ candidate, words, slots }: Seen, frame: JudgeInput, odds: number): JudgedDraft | undefined {
  const { draft } = candidate;
  const judgement = { slots, odds, isInBrief: frame.length < aFewLines };
  if (judgement.isInBrief) return draft && { ...draft, ...judgement };
  const isLive = odds >= barFor(frame, draft);
  if (!isLive) return draft && { ...draft, ...judgement, stance: silenced(draft.stance) };
  const assumed = draft ?? assumedTraining(candidate, frame.reader);
  const needs = needsFrom([words, ...slots], assumed, frame.reader);
  return { ...assumed, ...judgement, stance: enlivened(assumed.stance), needs };
}

function barFor({ isAbout, length, genre }: JudgeInput, draft: TrainingDraft | undefined): number {
  if (length < aPage && genre === 'plan' && draft && isLiveStance(draft.stance)) return seconding;
  return isAbout ? liveBar : surpriseBar;
}

/** Whether a live draft only says again what another one of its document proposes. */
export function restates(draft: TrainingDraft & Partial<JudgedDraft>, live: readonly TrainingDraft[]): boolean {
  // What stands alone restates nothing.
  if (live.length < 2) return false;
  if (draft.isInBrief) return draft.isBare;
  const relations = scoreOf(model(), new Set(relationsOf(draft, live)));
  return oddsBy(model(), 'restates', [...(draft.slots ?? []), relations]) >= restatesBar;
}

let shared: Model | undefined;

/** Read at the first document, so that loading the engine stays cheap. */
function model(): Model {
  shared ??= readModel(modelText());
  return shared;
}

function isLiveStance({ value }: FoundStance): boolean {
  return value === 'proposed' || value === 'tentative';
}

function silenced(stance: FoundStance): FoundStance {
  return isLiveStance(stance) ? { value: 'reported', words: 'reads as a mention', commitment: 0 } : stance;
}

function enlivened(stance: FoundStance): FoundStance {
  return isLiveStance(stance) ? stance : { value: 'proposed', words: undefined, commitment: 0 };
}

/** Needs that stand alone: nothing else is wanted, or the other one only says how the work is done. */
const alone: ReadonlySet<Need> = new Set(['unstated', 'classification']);

function needsFrom(
  scores: readonly Score[],
  draft: TrainingDraft,
  reader: Reader,
): readonly [FoundNeed, ...FoundNeed[]] {
  const ranked = needHeads
    .map((need) => ({ need, odds: oddsBy(model(), need, scores) }))
    .sort((a, b) => b.odds - a.odds);
  const [first, second] = ranked;
  if (!first) return draft.needs;
  const main = found(first.need, draft, reader);
  const isTwofold =
    second !== undefined && second.odds >= secondBar && !alone.has(first.need) && !alone.has(second.need);
  return isTwofold ? [main, found(second.need, draft, reader)] : [main];
}

/** The need with the words that name it, where the statement or its neighbourhood has such words. */
function found(need: Need, draft: TrainingDraft, reader: Reader): FoundNeed {
  const known = draft.needs.find((it) => it.value === need);
  if (known) return known;
  for (const near of neighbourhood(draft.statement)) {
    const cue = cueIn(reader.read(near), need);
    if (cue) return { value: need, in: near, start: cue.start, end: cue.end, isFirm: true };
  }
  return { value: need, in: undefined, start: draft.act.start, end: draft.act.end };
}

function cueIn(reading: Reading, need: Need) {
  return (
    reading.needs.find((it) => it.tag === `strong:${need}`) ?? reading.needs.find((it) => it.tag === `weak:${need}`)
  );
}

function neighbourhood(statement: Statement): Statement[] {
  const { after, before, children, parent, row, passage } = statement;
  const beside = [after, ...children, ...row.filter((it) => it.passage !== passage), parent, before];
  return [statement, ...beside.filter((it) => it !== undefined)];
}
