/** Reads the rates in a sentence, as calls a day. */

import { afterLast } from '../../text/ends.ts';
import { notedWith } from '../../text/remembered.ts';
import { overlaps } from '../../text/span.ts';
import { conclusion, peaks } from '../lexicon/volumes.ts';
import { countedPeriod, headOf } from './counted-periods.ts';
import { factorOf } from './factors.ts';
import { intervalsIn } from './intervals.ts';
import { isCall, mayBeCall, type RateCandidate } from './loads.ts';
import { isMoney } from './money-words.ts';
import { isNoLoad, isSample, isWorkOfReading } from './no-loads.ts';
import { middle, type Quantity, quantitiesIn } from './numbers.ts';
import { mayNamePeriod } from './periods.ts';
import type { Rate } from './rate.ts';

/** In a sentence about judging or labelling, fewer a day are a sample and no load. */
const largestSample = 100;

/** All rates of a sentence. `context` is what stands beside it and may name the unit (a table's header, a key). */
export function ratesIn(text: string, context = () => ''): readonly Rate[] {
  // Most sentences name no number.
  return quantitiesIn(text).length === 0 ? intervalsIn(text, []) : remember(text, context());
}

const remember = notedWith(read);

function read(text: string, context: string): Rate[] {
  const all = quantitiesIn(text);
  const found = mayNamePeriod(text)
    ? all.map((it) => rateAt(text, it, all, context)).filter((it) => it !== undefined)
    : [];
  const intervals = intervalsIn(text, all);
  const isOther = (it: Rate) =>
    !intervals.some((other) => overlaps(it, other)) && !found.some((other) => isConcluded(text, it, other));
  return [...found.filter(isOther), ...intervals];
}

/** "1,150 matches a day, i.e. some 25,000 texts a day": what follows from a figure takes its place. */
function isConcluded(text: string, from: Rate, to: Rate): boolean {
  return to.start > from.end && conclusion.test(text.slice(from.end, to.start));
}

function rateAt(text: string, quantity: Quantity, all: readonly Quantity[], context: string): Rate | undefined {
  if (isMoney(text, quantity) || inName.test(text.slice(quantity.end))) return undefined;
  const next = all.find(
    (it) => it.start > quantity.start && middle(it) > 1 && middle(it) !== 24 && !isOfSpan(text, it),
  );
  const found = countedPeriod(text, quantity, all, next?.start ?? text.length);
  if (!found) return undefined;
  const { unit, days, start, end } = found;
  const sentence = text.toLowerCase();
  const counted = headOf(unit);
  const candidate: RateCandidate = {
    quantity,
    counted,
    unit,
    days,
    end,
    sentence,
    context: `${context} ${sentence}`.toLowerCase(),
  };
  const factor = factorOf({ text, quantity, unit, end, all });
  const isPlain = isCall(candidate);
  if (!(isPlain || mayBeCall(candidate)) || isNoLoad(candidate, factor)) return undefined;
  const perDay = factor === undefined ? undefined : (middle(quantity) / days) * factor;
  const isRead = isSample(candidate) && (perDay ?? 0) < largestSample;
  if (isRead && !isWorkOfReading(candidate)) return undefined;
  return {
    start,
    end,
    perDay,
    isPeak: isPeak(candidate),
    isPart: isPart(candidate),
    isLoose: !isPlain || isRead,
    unit: counted,
  };
}

/** "The six-step procedure". */
const inName = /^-(?:step|stage|point|part|field|page|item)\b/i;

/** "In the last twelve months", "every 5 minutes": the number belongs to the period. */
function isOfSpan(text: string, { start, end }: Quantity): boolean {
  return (
    /\b(?:last|past|every) $/i.test(text.slice(0, start)) &&
    /^ (?:seconds|minutes|hours|days|weeks|months|years)\b/i.test(text.slice(end))
  );
}

/** "620,000 on the Friday before Christmas", "peaks at 26k sessions a day". */
function isPeak({ quantity, sentence, end }: RateCandidate): boolean {
  const before = afterLast(sentence.slice(0, quantity.start), '.;:');
  const behind = sentence.slice(quantity.end, end + 40);
  return (
    peaks.test(afterLast(before, ',')) ||
    /\bpeak(?: times?| hours?| season)?, $/.test(before) ||
    /^[^.;]*\b(?:peak|height of|busiest|christmas|storm|black friday)/.test(behind)
  );
}

/** "600 of those", with a larger number beside it. Without one, "about 11,500 of them a day" is the whole. */
function isPart({ quantity, unit, context }: RateCandidate): boolean {
  return (
    /^\s*of (?:those|these|them|which)\b/i.test(unit) &&
    !/\bcome in\b/i.test(unit) &&
    quantitiesIn(context).some((it) => it.high > quantity.high)
  );
}
