/** Recognises lines about the time after launch: evaluation, retraining, the end of the base model, and who serves the model. */

import { code, signs } from '../lexicon/currencies.ts';
import {
  atMoment,
  base,
  cadence,
  ending,
  exitLabel,
  fixedSet,
  floor,
  freshExamples,
  handfulRead,
  judging,
  judgingColumn,
  judgingPlaces,
  keeping,
  knownSet,
  learnedFrom,
  lowerBar,
  meeting,
  noRhythm,
  notRetraining,
  novelty,
  occasions,
  onKnownSet,
  onlyThought,
  otherTests,
  ownHardware,
  putAgain,
  recurring,
  renewing,
  replayed,
  retraining,
  samplingReads,
  served,
  someonesServer,
  stopsRelease,
  strictCadence,
  trainingData,
  trainingRuns,
  twoMonths,
  watchLabel,
  wayOut,
  weightSize,
} from '../lexicon/upkeep.ts';
import { platformIn } from '../target/platform-words.ts';
import type { Line } from './lines.ts';

/** Whether a line says that quality is measured, and measured again. */
export function isEvaluation(line: Line): boolean {
  if (!isPlain(line)) return false;
  const text = line.text.replace(noRhythm, '').replace(trainingRuns, '');
  if (otherTests.test(text) || /\b(?:on|at|upon) (?:handover|hand-over|delivery)\b/.test(text)) return false;
  if (floor.test(text) || lowerBar.test(text) || stopsRelease.test(text) || hasJudgingCell(line)) return true;
  const isLearnedFrom = learnedFrom.test(text);
  if (!isLearnedFrom && knownSet.test(text)) return true;
  if ((watchLabel.test(text) || putAgain.test(text) || handfulRead.test(text)) && !isRetraining(line)) return true;
  const isJudged =
    judging.test(text) || samplingReads.test(text) || fixedSet.test(text) || (!isLearnedFrom && onKnownSet.test(text));
  if (isJudged && (recurring.test(text) || atMoment.test(text))) return true;
  if (!isJudged)
    return (
      judgingPlaces.test(`${line.headings} ${line.lead}`) && /\d/.test(text) && replayed.test(text) && !money.test(text)
    );
  const beside = [line.before, line.after].filter((it) => it !== undefined);
  return beside.some((it) => isPlain(it) && replayed.test(it.text) && !isRetraining(it));
}

const money = new RegExp(`${signs}|\\b${code}\\b`);

/** "| Eval | … |" over "nightly". */
function hasJudgingCell({ statement }: Line): boolean {
  return statement.row.some(
    ({ text, passage }) =>
      judgingColumn.test(passage.cell?.header.toLowerCase() ?? '') && atMoment.test(text.toLowerCase()),
  );
}

/** Whether a line says that the model is trained again, at set times or on a trigger, or that somebody renews the training data. */
export function isRetraining(line: Line): boolean {
  const { text, before } = line;
  if (!isPlain(line) || notRetraining.test(text) || isAsked(text)) return false;
  const own = text.replace(occasions, '').replace(shortened, ' are');
  if (!retraining.test(own)) {
    if (before && retraining.test(before.text) && isLabel(before.text)) return strictCadence.test(text);
    const kept = before && renewing.test(text) && !keeping.test(text) ? `${before.text} ${text}` : text;
    return keeping.test(kept) && trainingData.test(kept) && renewing.test(text) && cadence.test(text);
  }
  if (ending.test(own)) return strictCadence.test(own);
  return (
    cadence.test(own) ||
    novelty.test(own) ||
    twoMonths.test(own) ||
    (before !== undefined && /\b(?:each|every|quarter|whenever|months?|(?:once|twice) a year)\b/.test(before.text))
  );
}

/** Whether somebody keeps the examples of a task or adds to them: then a retraining renews the task, whatever facts change. */
export function keepsExamples({ text, before }: Line): boolean {
  return [text, before?.text ?? ''].some((it) => freshExamples.test(it) || (keeping.test(it) && trainingData.test(it)));
}

/** Whether a line plans for the day on which the base model is gone. */
export function isDeprecation(line: Line): boolean {
  const { text, after } = line;
  if (!isPlain(line) || (isAsked(text) && !after)) return false;
  const answer = `${text} ${after?.text ?? ''}`;
  return (ending.test(text) && base.test(text) && meeting.test(answer)) || wayOut.test(text) || exitLabel.test(text);
}

/** Whether a line says that the weights are on own hardware, or are open. */
export function isSelfHosted(line: Line): boolean {
  const { text } = line;
  const isOwn =
    ownHardware.test(text) || someonesServer.test(text) || (weightSize.test(text) && platformIn(text) === undefined);
  return isPlain(line) && !onlyThought.test(text) && isOwn && !isAsked(text);
}

/** Whether a line says that a provider, named or not, serves the tuned model. */
export function isServed(line: Line): boolean {
  return isPlain(line) && served.test(line.text);
}

function isAsked(text: string): boolean {
  return text.endsWith('?');
}

/** "Retraining?", "Made again:" in front of a time. */
function isLabel(text: string): boolean {
  return text.length < 40;
}

/** "They're trained" is no retraining. */
const shortened = /['’]re\b/g;

function isPlain({ isOther, isRejected, isHeading }: Line): boolean {
  return !isRejected && !isHeading && !isOther;
}
