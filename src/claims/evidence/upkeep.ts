/** What a plan says about the time after the launch: judging, training again, the end of the base model, own weights. */

import {
  base,
  cadence,
  ending,
  judging,
  judgingPlaces,
  keeping,
  notRetraining,
  otherModels,
  ownHardware,
  recurring,
  renewing,
  retraining,
  softwareTests,
  trainingData,
  wayOut,
} from '../lexicon/evidence.ts';
import type { Line } from './lines.ts';

/** Quality is measured, and measured again. */
export function isEvaluation(line: Line): boolean {
  const { text } = line;
  if (!isPlain(line) || softwareTests.test(text) || /\b(?:on|at|upon) (?:handover|hand-over|delivery)\b/.test(text))
    return false;
  if (judging.test(text) && recurring.test(text)) return true;
  if (
    !judging.test(text) &&
    judgingPlaces.test(line.headings) &&
    /\d/.test(text) &&
    replayed.test(text) &&
    !/[€£$]|\b(?:eur|usd|gbp)\b/.test(text)
  )
    return true;
  const beside = [line.before, line.after].filter((it) => it !== undefined && isPlain(it));
  return judging.test(text) && beside.some((it) => it !== undefined && replayed.test(it.text) && !isRetraining(it));
}

/** Strong enough to turn the sentence beside it into an evaluation: "CI prints the number on each PR". */
const replayed =
  /\b(?:replay\w*|nightly|weekly|monthly|re-?run|run again|ci\b|(?:after|before|for|on|at|with) (?:each|every|any) \w+|(?:each|every|per) (?:release|build|pr\b|version|commit|deploy\w*|change|candidate|night|week|month|quarter|half-?year|half year|monday|tuesday|friday|sunday))/;

function isPlain({ text, isRejected, isHeading }: Line): boolean {
  return !isRejected && !isHeading && !otherModels.test(text);
}

/** The model is trained again at set times or on a trigger, or somebody keeps and renews the training data. */
export function isRetraining(line: Line): boolean {
  const { text, before } = line;
  if (!isPlain(line) || notRetraining.test(text)) return false;
  const own = text.replace(occasions, '');
  if (retraining.test(own))
    return (
      (ending.test(own) ? strictCadence : cadence).test(own) ||
      (before !== undefined && /\b(?:each|every|quarter|whenever|months?)\b/.test(before.text))
    );
  return keeping.test(text) && trainingData.test(text) && renewing.test(text) && cadence.test(text);
}

/** "Run after each retraining" speaks of another event. */
const occasions =
  /\b(?:after|before|on|at|for|with) (?:each|every|any) (?:re-?train\w*|re-?tun\w*|training|tune|new (?:run|adapter|model|student))\b/g;
const strictCadence = /\b(?:each|every|quarterly|monthly|weekly|yearly|annually|twice a|once a)\b/;

/** Somebody thought of the day on which the base model is gone. */
export function isDeprecation(line: Line): boolean {
  const { text } = line;
  if (!isPlain(line)) return false;
  return (
    (ending.test(text) &&
      base.test(text) &&
      /\b(?:if|when|once|should|before|after|until|plan\w*|reserv\w*|move|switch|re-?tun\w*|version pinned|pinned|replayed|successor|calendar|notice|kept|keeps?|ours|open)\b/.test(
        text,
      )) ||
    wayOut.test(text)
  );
}

/** The weights are kept on own hardware, or are open. */
export function isSelfHosted(line: Line): boolean {
  return isPlain(line) && ownHardware.test(line.text);
}
