/** What a plan says about the time after the launch: judging, training again, the end of the base model, own weights. */

import {
  base,
  cadence,
  ending,
  judging,
  keeping,
  notRetraining,
  otherModels,
  ownHardware,
  recurring,
  renewing,
  retraining,
  trainingData,
  wayOut,
} from '../lexicon/evidence.ts';
import type { Line } from './lines.ts';

/** Quality is measured, and measured again. */
export function isEvaluation({ text, before, after, isRejected, isHeading }: Line): boolean {
  if (isRejected || isHeading || otherModels.test(text)) return false;
  if (judging.test(text) && recurring.test(text)) return !/\b(?:on|at) (?:handover|hand-over|delivery)\b/.test(text);
  const beside = [before, after].filter((it) => it !== undefined && !otherModels.test(it.text) && !it.isRejected);
  return (
    /\b(?:gold(?:en)? set|held[- ]out|hold-?out|eval(?:uation)? set|reference set|test set)\b/.test(text) &&
    beside.some(
      (it) =>
        it !== undefined &&
        /\b(?:replay\w*|nightly|weekly|monthly|re-?run|each release|every release|run again|ci\b)/.test(it.text),
    )
  );
}

/** The model is trained again at set times or on a trigger, or somebody keeps and renews the training data. */
export function isRetraining({ text, before, isRejected, isHeading }: Line): boolean {
  if (isRejected || isHeading || otherModels.test(text) || notRetraining.test(text)) return false;
  if (retraining.test(text))
    return (
      cadence.test(text) || (before !== undefined && /\b(?:each|every|quarter|whenever|months?)\b/.test(before.text))
    );
  return keeping.test(text) && trainingData.test(text) && renewing.test(text) && cadence.test(text);
}

/** Somebody thought of the day on which the base model is gone. */
export function isDeprecation({ text, isRejected, isHeading }: Line): boolean {
  if (isRejected || isHeading || otherModels.test(text)) return false;
  return (
    (ending.test(text) &&
      base.test(text) &&
      /\b(?:if|when|once|should|before|after|until|plan\w*|reserv\w*|move|switch|re-?tun\w*|version pinned|pinned|replayed|successor|calendar|notice)\b/.test(
        text,
      )) ||
    wayOut.test(text)
  );
}

/** The weights are kept on own hardware, or are open. */
export function isSelfHosted({ text, isRejected, isHeading }: Line): boolean {
  return !isRejected && !isHeading && !otherModels.test(text) && ownHardware.test(text);
}
