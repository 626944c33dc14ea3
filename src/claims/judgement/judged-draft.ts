/** A draft under the ruling of the statistical reader: its stance, its needs, and whether it only restates another draft. */

import { remembered } from '../../text/remembered.ts';
import { isMislabelled } from '../drafts/mislabelled.ts';
import { relationsOf } from '../drafts/relations.ts';
import { enlivened, isLive as isLiveStance } from '../live.ts';
import type { Reader } from '../reading/reader.ts';
import type { FoundStance } from '../stance.ts';
import { assumedTraining, type TrainingDraft } from '../training.ts';
import { restatesBarFor } from './bars.ts';
import { fillsIndex } from './index-judge.ts';
import { model, placeScores } from './model/known-model.ts';
import { oddsBy, type Score, scoreOf } from './model/model.ts';
import { likelyBar, needsFrom } from './needs.ts';
import type { Weighed } from './weighed.ts';

interface Judgement {
  /** Of its words and its slots. */
  readonly scores: readonly Score[];
  /** The document is too short for the model, so that the rules of reading propose. */
  readonly isInBrief: boolean;
  /** What it calls training is the filling of an index. */
  readonly fillsIndex: boolean;
}

export interface JudgedDraft extends TrainingDraft, Judgement {}

/** What was decided of a candidate in its document. */
export interface Ruling {
  readonly isInBrief: boolean;
  /** The document turns it down by name, and for good: no odds outweigh that. */
  readonly isTurnedDown: boolean;
  readonly isLive: boolean;
}

/** The draft under a ruling; none where neither the model nor the rules see a training. */
export function judgedDraft(
  { candidate, words }: Weighed,
  slots: readonly Score[],
  reader: Reader,
  { isInBrief, isTurnedDown, isLive }: Ruling,
): JudgedDraft | undefined {
  const { draft } = candidate;
  const judgement: Judgement = { scores: [words, ...slots], isInBrief, fillsIndex: false };
  if (!isTurnedDown && fillsIndex(candidate, judgement.scores)) {
    const indexing = draft ?? assumedTraining(candidate, reader);
    return judged(indexing, { ...judgement, fillsIndex: true }, enlivened(indexing.stance));
  }
  // No draft at all: a silenced one would silence its whole row, and this one is merely unlikely.
  if (isInBrief && !isTurnedDown && !isLive && draft && isLiveStance(draft.stance)) return undefined;
  const isSilent = !isLive || (isInBrief && isMereTitle(draft));
  if (isSilent) return draft && judged(draft, judgement, isMislabelled(draft) ? draft.stance : silenced(draft.stance));
  // In a line or two no more proposals are heard than the rules hear; what they are for the model tells better.
  if (isInBrief && !(draft && isLiveStance(draft.stance))) return draft && judged(draft, judgement);
  const assumed = draft ?? assumedTraining(candidate, reader);
  const senses = placeScores().sensesOf(candidate.statement, candidate.act, reader);
  const needs = needsFrom(model(), [words, ...slots, senses], assumed, reader, isInBrief ? likelyBar : 0);
  return judged(assumed, judgement, enlivened(assumed.stance), needs);
}

/** Each field is named, so that all judged drafts have one hidden class. */
function judged(
  { statement, act, learner, material, needs: own, stance: held, isBare }: TrainingDraft,
  { scores, isInBrief, fillsIndex }: Judgement,
  stance = held,
  needs = own,
): JudgedDraft {
  return { statement, act, learner, material, needs, stance, isBare, scores, isInBrief, fillsIndex };
}

/** "# SFT" over a line or two: a subject, not a proposal. */
function isMereTitle(draft: TrainingDraft | undefined): boolean {
  return draft?.isBare === true && draft.statement.passage.kind === 'heading';
}

function silenced(stance: FoundStance): FoundStance {
  return isLiveStance(stance) ? { value: 'reported', words: 'reads as a mention', commitment: 0 } : stance;
}

/** Whether the live draft at `at` only says again what another one of its document proposes. */
export function restates(
  draft: TrainingDraft & Partial<JudgedDraft>,
  live: readonly TrainingDraft[],
  at: number,
): boolean {
  // A lone draft restates nothing. One that a goal implies has no scores: there, shared words tell (`Restatements`).
  if (live.length < 2 || !draft.scores) return false;
  if (draft.isInBrief) return draft.isBare;
  const relations = relationScore(relationsOf(draft, live, at).join('\n'));
  return oddsBy(model(), 'restates', [...draft.scores, relations]) >= restatesBarFor(draft.needs[0].value);
}

const relationScore = remembered((features) => scoreOf(model(), new Set(features.split('\n'))), 2000);
