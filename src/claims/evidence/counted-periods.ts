/** Finds the period of a number and the words for what it counts. The period stands behind both, or in front of the number. */

import { handled, learning, phraseEnds } from '../lexicon/volumes.ts';
import { middle, type Quantity } from './numbers.ts';
import { daysOf, type Period, periodIn, periodLeading } from './periods.ts';

/** `unit` has the words for what is counted; `start` and `end` reach from the number to the end of both. */
interface CountedPeriod {
  readonly unit: string;
  readonly days: number;
  readonly start: number;
  readonly end: number;
}

/** Behind such words, "daily" belongs to another verb than the number does. */
const isElsewhere = /\b(?:is|are|was|were|be|for|of|to|(?<!comes? |coming )in)\b/;
/** "Descriptions of CT and MR" are one thing. */
const kindOf = /^([\w-]+) of [\w-]+(?: (?:and|or) [\w-]+)?$/;

/** "Tuned with the 2,600 answers of last year". */
const ofMaterial =
  /\b(?:on|with|from|using|of) (?:the |our |all |her |his |their |these |those |its )?(?:about |some |roughly )?$/i;

/** The period of a number; one behind it has to stand before `limit`. */
export function countedPeriod(
  text: string,
  quantity: Quantity,
  all: readonly Quantity[],
  limit: number,
): CountedPeriod | undefined {
  return periodBehind(text, quantity, limit) ?? periodBefore(text, quantity, all);
}

/** "14,000 forms a day": the period stands behind the number and what it counts. */
function periodBehind(text: string, quantity: Quantity, limit: number): CountedPeriod | undefined {
  const rest = text.slice(quantity.end, Math.min(limit, quantity.end + 110));
  const reach = /^(?:[^.;:!?—()|·]|\.(?=\S)|(?<=\bp)\.(?= a\b)|(?<=\bp\.\s?a)\.)*/.exec(rest)?.[0] ?? '';
  const found = periodIn(reach);
  if (!found || /^[DHSWY]$/.test(found.groups.short ?? '') || isOfPaper(found.groups)) return undefined;
  const unit = reach.slice(0, found.start);
  const isBatch = /^[ -](?:batch|load|run)\b/i.test(rest.slice(found.end));
  const said = unit.trim().replace(kindOf, '$1');
  if (found.groups.adverb && !isBatch && isElsewhere.test(said) && !handled.test(said.toLowerCase())) return undefined;
  const before = text.slice(0, quantity.start);
  if (/^\s+and\b/.test(unit)) return undefined;
  // "Trained on 5,200 mails sorted in the year 2026", "from 160 good reports the model learns to put every night report in order".
  if (ofMaterial.test(before) && (found.groups.past || learning.test(before.slice(-60)) || learning.test(unit)))
    return undefined;
  const list = unit.replace(/^( [\w-]+,){1,2}(?= [\w-]+ (?:and|or) )/, '');
  if (unit.trim().split(/\s+/).length > 10 || /,(?! (?:and|or)\b)/.test(list)) return undefined;
  return {
    unit,
    days: daysOf(found.groups, text),
    start: quantity.start,
    end: quantity.end + found.end,
  };
}

/** "12 annual reports". */
function isOfPaper({ adverb }: Period['groups']): boolean {
  return adverb !== undefined && /^annual$/i.test(adverb);
}

/** "per month about 70 letters", "on an average day 14,200 claims come in", "Requests a month: 90,000". */
function periodBefore(text: string, quantity: Quantity, all: readonly Quantity[]): CountedPeriod | undefined {
  const before = text.slice(Math.max(0, quantity.start - 70), quantity.start);
  const lead = periodLeading(before);
  if (!lead || lead.groups.bare || /^[DHSWY]$/.test(lead.groups.short ?? '')) return undefined;
  // "1.4 lakh per month, from 900 vendors": the period is the other figure's.
  const from = quantity.start - before.length + lead.start;
  if (all.some((it) => it.end <= from && /^\s?[\p{L}-]{0,30}\s?$/u.test(text.slice(it.end, from)) && middle(it) > 31))
    return undefined;
  if (learning.test(before) && ofMaterial.test(before)) return undefined;
  const unit = /^(?:[^.;:!?—(),|]|\.(?=\S))*/.exec(text.slice(quantity.end, quantity.end + 80))?.[0] ?? '';
  // "On any weekday between ten and four".
  if (/^ and\b/.test(unit)) return undefined;
  return {
    unit: headOf(unit) === '' ? (lead.groups.counted ?? beforePeriod(before.slice(0, lead.start))) : unit,
    days: daysOf(lead.groups, text),
    start: quantity.start,
    end: quantity.end + (/^\s?[\p{L}-]+(?:\s[\p{L}-]+)?/u.exec(unit)?.[0].length ?? 0),
  };
}

/** "Requests a month: 90,000" names what is counted; "Saturdays 4,400, other days about 1,500" only another figure. */
function beforePeriod(words: string): string {
  return /(?:\d,|;) $/.test(words) ? '' : words;
}

/** The noun that is counted: the end of the noun phrase behind the number. */
export function headOf(unit: string): string {
  const phrase = unit
    .trim()
    .replace(/^(?:or so|odd|such|-?odd)\s+/i, '')
    .replace(/["“”][^"“”]*["“”]\s*/g, '')
    .split(phraseEnds)[0];
  return (phrase ?? '').trim();
}
