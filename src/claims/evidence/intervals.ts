/** Reads intervals as rates: "one every ten seconds". */

import { arrivesEach, calls, periodDays, ticking } from '../lexicon/volumes.ts';
import { middle, type Quantity } from './numbers.ts';
import { hoursADay } from './periods.ts';
import { plainRate, type Rate } from './rate.ts';

const eachOrEvery = /\b(?:each|every)\b/i;
const gapWords = `(?<gap>[^.;:,]{0,24}?)\\b(?<noun>seconds?|minutes?|hours?)\\b(?! \\p{L}+ (?:time|is|gets))`;
const intervalBehind = new RegExp(
  `\\b(?<lead>(?:one|an?|another|once|the (?:phone|telephone|line|bell|desk|inbox))\\b[^.;:]{0,80}?)\\b(?:every|each|in every) ${gapWords}`,
  'iu',
);
const intervalBefore = new RegExp(`\\bevery ${gapWords},? (?:such )?(?<lead>(?:one|an?|another)\\b[^.;:]{0,60})`, 'iu');

/** "One every ten seconds", "a mail drops in every four minutes, ten hours a day". */
export function intervalsIn(text: string, all: readonly Quantity[]): Rate[] {
  if (!eachOrEvery.test(text)) return [];
  const match = intervalBehind.exec(text) ?? intervalBefore.exec(text);
  const { lead = '', gap = '', noun = '' } = match?.groups ?? {};
  if (
    !match ||
    ticking.test(text) ||
    !(arrivesEach.test(lead) || /\bon(?:e|ce)[\s,]*$/i.test(lead) || calls.test(lead.toLowerCase()))
  )
    return [];
  const from = match.index + match[0].indexOf(`${gap}${noun}`);
  if (all.some((it) => it.start > match.index && it.end <= from && isCounted(text, it))) return [];
  const count = all.find((it) => it.start >= from && it.end <= from + gap.length);
  const unitDays = periodDays[noun.replace(/s$/, '').toLowerCase()] ?? 1;
  const length = (count ? middle(count) : /other/i.test(gap) ? 2 : 1) * unitDays;
  const unit = calls.exec(lead.toLowerCase())?.[0] ?? '';
  const perDay = (hoursADay(text) ?? 24) / 24 / length;
  return [plainRate({ start: match.index, end: match.index + match[0].length }, perDay, unit)];
}

/** "The inbox takes in 2,000 messages every 24 hours" tells how many come, "into one of the five mailboxes" only where. */
function isCounted(text: string, number: Quantity): boolean {
  return middle(number) > 1 && !/\bthe $/i.test(text.slice(0, number.start));
}
