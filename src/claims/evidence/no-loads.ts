/** Tells by the words around a rate that it is no load of the model: a limit, a condition, a goal, a change of facts, a sample. */

import { afterLast } from '../../text/ends.ts';
import {
  addingBefore,
  calls,
  changedBehind,
  changing,
  errands,
  handled,
  judgingSets,
  ofData,
  peopleTaught,
  pieces,
  readingWork,
  samplers,
  samplingAfter,
  samplingBefore,
  unreal,
} from '../lexicon/volumes.ts';
import type { RateCandidate } from './loads.ts';

/** Whether a rate is a limit, a condition, a goal, a change of facts, a set for judging, or a handful of something that is no call. */
export function isNoLoad(candidate: RateCandidate, factor = 1): boolean {
  const { quantity, unit, sentence } = candidate;
  const before = sentence.slice(0, quantity.start);
  return (
    unreal.test(afterLast(before, '.;:')) ||
    /\bnot $/.test(before) ||
    isFixed(before, unit) ||
    peopleTaught.test(unit) ||
    errands.test(afterLast(before, '.;:')) ||
    /\b(?:goals?|targets?)\b/.test(afterLast(before, '.;')) ||
    isChange(before, candidate) ||
    isShare(before, candidate) ||
    quantity.high * factor < leastOf(candidate) ||
    isJudged(before, candidate)
  );
}

/** "The 2,000 mails are run each night": always the same ones. */
function isFixed(before: string, unit: string): boolean {
  return (
    /(?:\b(?:the|these|those|same)|['’]s) $/.test(before) &&
    /\b(?:is|are)\b/.test(unit) &&
    !handled.test(unit.trim().toLowerCase())
  );
}

/** "Policy changes about five times a year". */
function isChange(before: string, { unit, sentence, days }: RateCandidate): boolean {
  const isAsked = /\b(?:asked|called|used|consulted|queried)\b/.test(before.slice(-25));
  return (
    /^\s*(?:\p{L}+ )?change$/iu.test(unit.trim()) ||
    (/^\s*times\b/i.test(unit) && changing.test(sentence) && !isAsked) ||
    (days > 1 && changedBehind.test(unit))
  );
}

/** "One in a hundred". */
function isShare(before: string, { quantity, sentence }: RateCandidate): boolean {
  return (
    /\b(?:one|two|three|\d+) (?:[\w-]+ )?(?:in|out of) (?:every )?$/.test(before) ||
    (/\b(?:in|of|per) $/.test(before) && /^an? (?:hundred|thousand)/.test(sentence.slice(quantity.start)))
  );
}

function isJudged(before: string, { quantity, sentence, end }: RateCandidate): boolean {
  return judgingSets.test(afterLast(before, ',.;')) || judgingSets.test(sentence.slice(quantity.end, end + 40));
}

/** The least number that is no mere handful. */
function leastOf({ counted, days, context }: RateCandidate): number {
  if (calls.test(counted === '' && days === 7 ? context : counted.toLowerCase())) return days < 1 ? 1 : 2;
  return pieces.test(counted.toLowerCase()) ? 2 : 6;
}

/** Whether a rate counts what is read, labelled or added so as to judge or renew a model. */
export function isSample({ quantity, sentence }: RateCandidate): boolean {
  const before = afterLast(sentence.slice(0, quantity.start), '.;');
  if (addingBefore.test(before.slice(-40)) && ofData.test(sentence)) return true;
  return samplingBefore.test(before) || samplingAfter.test(sentence.slice(quantity.end)) || samplers.test(sentence);
}

/** "Grant officers read 60 applications a week": what people read for their work, and not so as to judge a model. */
export function isWorkOfReading({ quantity, sentence }: RateCandidate): boolean {
  const before = afterLast(sentence.slice(0, quantity.start), '.;');
  return readingWork.test(before) && !samplingAfter.test(sentence.slice(quantity.end)) && !/\bblind\b/.test(sentence);
}
