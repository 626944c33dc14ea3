/** Judges whether a statement hopes to change a behaviour by retrieval. */

import { enlivened, isLive } from '../live.ts';
import { behaviourNamed, behaviours, factsNamed, type RetrievalDraft, type RetrievalPlace } from '../retrieval.ts';
import { stanceOf } from '../stance.ts';
import { wordFeatures } from './features/features.ts';
import { placeFeatures } from './features/slots.ts';
import type { JudgeInput } from './judge-input.ts';
import { model, placeScores, wordScores } from './model/known-model.ts';
import { oddsBy, type Score } from './model/model.ts';

type Frame = Pick<JudgeInput, 'genre' | 'reader' | 'title'>;

/** Odds from which proposed retrieval counts. By cross-validation, it finds nine in ten, and one finding in twenty is wrong. */
const bar = 0.3;
/** The same where the rules of reading see no proposal. */
const silentBar = 0.5;
/** The same where the statement names what retrieval is for, and no behaviour. */
const factsBar = 0.8;

/** What the statistical reader knows of a place that speaks of retrieval. */
export function retrievalFeatures({ statement, act }: RetrievalPlace, frame: Frame): string[] {
  return [...wordFeatures(statement, act, frame.title), ...placeFeatures(statement, act, undefined, frame)];
}

/** The claim that a place makes, if it wants retrieval to change a behaviour. */
export function judgedRetrieval(place: RetrievalPlace, frame: Frame): RetrievalDraft | undefined {
  const stance = stanceOf(place.statement, place.act);
  if (stance.value === 'asked' || stance.value === 'rejected') return undefined;
  const { statement, act } = place;
  const scores = [
    wordScores().scoreOf(statement, act, frame.title),
    placeScores().scoreOf(statement, act, undefined, frame),
    placeScores().sensesOf(statement, act, frame.reader),
  ];
  const named = behaviourNamed(place, frame.reader);
  const isForFacts = named === undefined && factsNamed(place, frame.reader);
  const least = isForFacts ? factsBar : isLive(stance) ? bar : silentBar;
  if (oddsBy(model(), 'retrieval', scores) < least) return undefined;
  const need = named ?? likeliest(place, scores);
  return { ...place, needs: [need], stance: enlivened(stance) };
}

function likeliest({ act }: RetrievalPlace, scores: readonly Score[]) {
  const [first = behaviours[0]] = behaviours.toSorted(
    (a, b) => oddsBy(model(), b, scores) - oddsBy(model(), a, scores),
  );
  return { value: first, in: undefined, start: act.start, end: act.end };
}
