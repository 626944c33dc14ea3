/** What a plan says about the time after the launch: judging, training again, the end of the base model, own weights. */

import {
  base,
  cadence,
  ending,
  exitLabel,
  fixedSet,
  floor,
  judging,
  judgingPlaces,
  keeping,
  meeting,
  notRetraining,
  novelty,
  occasions,
  onlyThought,
  otherTests,
  ownHardware,
  recurring,
  renewing,
  replayed,
  retraining,
  samplingReads,
  someonesServer,
  strictCadence,
  trainingData,
  wayOut,
  weightSize,
} from '../lexicon/upkeep.ts';
import type { Line } from './lines.ts';
import { platformIn } from './platform-words.ts';

/** Quality is measured, and measured again. */
export function isEvaluation(line: Line): boolean {
  const { text } = line;
  if (!isPlain(line) || otherTests.test(text) || /\b(?:on|at|upon) (?:handover|hand-over|delivery)\b/.test(text))
    return false;
  if (floor.test(text)) return true;
  const isMoney = /[€£$]|\b(?:eur|usd|gbp)\b/.test(text);
  const isJudged = judging.test(text) || samplingReads.test(text) || fixedSet.test(text);
  if (isJudged && recurring.test(text)) return true;
  if (!isJudged) return judgingPlaces.test(line.headings) && /\d/.test(text) && replayed.test(text) && !isMoney;
  const beside = [line.before, line.after].filter((it) => it !== undefined);
  return beside.some((it) => isPlain(it) && replayed.test(it.text) && !isRetraining(it));
}

/** The model is trained again at set times or on a trigger, or somebody keeps and renews the training data. */
export function isRetraining(line: Line): boolean {
  const { text, before } = line;
  if (!isPlain(line) || notRetraining.test(text)) return false;
  const own = text.replace(occasions, '');
  if (!retraining.test(own))
    return keeping.test(text) && trainingData.test(text) && renewing.test(text) && cadence.test(text);
  if (ending.test(own)) return strictCadence.test(own);
  return (
    cadence.test(own) ||
    novelty.test(own) ||
    (before !== undefined && /\b(?:each|every|quarter|whenever|months?)\b/.test(before.text))
  );
}

/** Somebody thought of the day on which the base model is gone. */
export function isDeprecation(line: Line): boolean {
  const { text } = line;
  if (!isPlain(line)) return false;
  return (ending.test(text) && base.test(text) && meeting.test(text)) || wayOut.test(text) || exitLabel.test(text);
}

/** The weights are kept on own hardware, or are open. */
export function isSelfHosted(line: Line): boolean {
  const { text } = line;
  const isOwn =
    ownHardware.test(text) || someonesServer.test(text) || (weightSize.test(text) && platformIn(text) === undefined);
  return isPlain(line) && !onlyThought.test(text) && isOwn;
}

function isPlain({ isOther, isRejected, isHeading }: Line): boolean {
  return !isRejected && !isHeading && !isOther;
}
