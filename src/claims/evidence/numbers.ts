/** Numbers in a text, in figures and in words: "8k", "1.500", "4.5 lakh", "two and a half thousand", "forty-odd", "60–90". */

import { matchesOf } from '../../text/matches.ts';
import { tens, units } from '../../text/numerals.ts';
import { noted } from '../../text/remembered.ts';

/** A number with its offsets; `low` and `high` differ for ranges ("10 to 15", "between forty and sixty"). */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
}

/** All numbers of `text` in order, ranges joined. Years, dates, clock times, versions and ids are no numbers here. */
export function quantitiesIn(text: string): readonly Quantity[] {
  return remember(text);
}

const remember = noted((text) => joinRanges(text, [...figuresIn(text), ...wordsIn(text)].sort(byPlace)));

/** The middle of a range, or the number itself. */
export function middle({ low, high }: Quantity): number {
  return (low + high) / 2;
}

function byPlace(a: Quantity, b: Quantity): number {
  return a.start - b.start;
}

const scales: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  lakh: 1e5,
  lakhs: 1e5,
  lac: 1e5,
  m: 1e6,
  mio: 1e6,
  mn: 1e6,
  million: 1e6,
  millions: 1e6,
  crore: 1e7,
  crores: 1e7,
  bn: 1e9,
  billion: 1e9,
  hundred: 100,
  dozen: 12,
};

const figure =
  /(?<![\p{L}\d_#§]|\p{L}[-./:]|\p{L}\d[\d.]*-|\d[.,/:])(?<digits>\d{1,3}(?:[,.'’\u00a0\u202f ]\d{3})+(?![\d])(?:[.,]\d{1,2}(?!\d))?|\d+(?:[.,]\d+)?)(?:(?<glued>[kKmM]| [kM])(?![\p{L}\d])|[ \u00a0-]?(?<scale>thousand|lakhs?|lac|mio|mn|millions?|crores?|bn|billion|hundred|dozen)\b)?/gu;

function figuresIn(text: string): Quantity[] {
  const found: Quantity[] = [];
  if (!/\d/.test(text)) return found;
  for (const match of matchesOf(figure, text)) {
    const { digits = '', glued, scale } = match.groups ?? {};
    const end = match.index + match[0].length;
    if (isPartOfDate(text, match.index, end) || isYear(text, match.index, digits)) continue;
    if (/^(?:(?!ish\b|x (?:a|per)\b)\p{L}|\.[a-z]\b)/u.test(text.slice(end)) || /^0\d/.test(digits)) continue;
    const value = plainValue(digits) * (scales[(glued ?? scale ?? '').trim().toLowerCase()] ?? 1);
    found.push({ start: match.index, end, low: value, high: value });
  }
  return found;
}

/** "2026-11-18", "09:30", "17/11/2026", "19.11.2026". */
function isPartOfDate(text: string, start: number, end: number): boolean {
  return (
    /^(?::\d\d|[-./]\d{1,2}[-./]\d|-\d\d-\d\d|\.\d)/.test(text.slice(end, end + 8)) ||
    /(?:\d[-./:]\d{1,2}|\d{4})[-./]$/.test(text.slice(Math.max(0, start - 8), start))
  );
}

/** "in 2024", "since 2019". */
function isYear(text: string, start: number, digits: string): boolean {
  return (
    /^(?:19|20)\d\d$/.test(digits) &&
    /\b(?:in|since|of|until|till|from|before|after|by|for) $/i.test(text.slice(Math.max(0, start - 8), start)) &&
    !/^ (?!(?:we|they|the|a|our|it|he|she|and|to|for|as|with|there|is|was|were|has|had|but|when|on|in|at|by)\b)\p{Ll}/u.test(
      text.slice(start + digits.length),
    )
  );
}

function plainValue(digits: string): number {
  if (/^0[.,]\d/.test(digits)) return Number(digits.replace(',', '.'));
  const grouped = /^(?<whole>\d{1,3}(?:[,.'’\u00a0\u202f ]\d{3})+)(?:[.,](?<rest>\d{1,2}))?$/u.exec(digits)?.groups;
  if (grouped) return Number(`${(grouped.whole ?? '').replace(/\D/g, '')}.${grouped.rest ?? 0}`);
  return Number(digits.replace(',', '.'));
}

const vague: Readonly<Record<string, number>> = { a: 1, an: 1, couple: 2, few: 3, several: 5, some: 1, half: 0.5 };
/** "tens of thousands", "hundreds", "dozens". */
const plurals: Readonly<Record<string, number>> = { dozens: 36, tens: 30, scores: 60, hundreds: 300, thousands: 3e3 };

/** Words without which there is no number in words: "a" and "few" count in front of others only. */
const counting = new RegExp(
  `(?<![a-z])(?:${[units, tens, plurals, scales].flatMap((it) => Object.keys(it).filter((word) => word.length > 2)).join('|')}|couple)(?![a-z])`,
  'i',
);

interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

function wordsIn(text: string): Quantity[] {
  if (!counting.test(text)) return [];
  const tokens: Token[] = matchesOf(/[\p{L}']+/gu, text).map((it) => ({
    word: it[0].toLowerCase(),
    start: it.index,
    end: it.index + it[0].length,
  }));
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length; ) {
    const read = readWords(tokens, at, text);
    if (read) {
      const start = tokens[at]?.start ?? 0;
      found.push({ start, end: tokens[read.next - 1]?.end ?? start, low: read.value, high: read.value });
      at = read.next;
    } else at++;
  }
  return found.filter((it) => !/\d\s?$/.test(text.slice(0, it.start)));
}

/** The number that starts at a word: its value and the word after it. */
function readWords(tokens: readonly Token[], from: number, text: string): { value: number; next: number } | undefined {
  let total = 0;
  let part: number | undefined;
  let at = from;
  const isBeside = (index: number) =>
    index === from || /^[\s-]*$/.test(text.slice(tokens[index - 1]?.end ?? 0, tokens[index]?.start ?? 0));
  for (; at < tokens.length && isBeside(at); at++) {
    const word = tokens[at]?.word ?? '';
    const next = tokens[at + 1]?.word ?? '';
    const unit = units[word];
    const ten = tens[word];
    const scale = word.length > 2 ? scales[word] : undefined;
    if (unit !== undefined) {
      if (part !== undefined && part % (unit > 9 ? 100 : 10) !== 0) break;
      part = (part ?? 0) + unit;
    } else if (ten !== undefined) {
      if (part !== undefined && part % 100 !== 0) break;
      part = (part ?? 0) + ten;
    } else if (scale !== undefined) {
      // "From the hundred and ten agreements".
      if (part === undefined && next === 'and' && tokens[at - 1]?.word === 'the') part = 1;
      if (part === undefined) break;
      if (scale === 100 || scale === 12) part *= scale;
      else {
        total += part * scale;
        part = undefined;
      }
    } else if (word === 'and' && at > from && isNumberAhead(tokens, at + 1)) {
      if (next === 'a' && tokens[at + 2]?.word === 'half') {
        part = (part ?? 0) + 0.5;
        at += 2;
      } else if (total === 0 && (part ?? 0) % 100 !== 0) break;
    } else if (at === from && plurals[word] !== undefined) {
      const wide = next === 'of' ? pluralScale(tokens[at + 2]?.word) : undefined;
      return {
        value: (wide === undefined ? 1 : wide) * (plurals[word] ?? 1),
        next: wide === undefined ? at + 1 : at + 3,
      };
    } else if (at === from && vague[word] !== undefined) {
      const vagueRead = readVague(tokens, at);
      if (!vagueRead) return undefined;
      part = vagueRead.value;
      at = vagueRead.next - 1;
    } else if (word === 'odd' && at > from) {
    } else break;
  }
  while (tokens[at - 1]?.word === 'and') at--;
  return at > from && (part !== undefined || total > 0) ? { value: total + (part ?? 0), next: at } : undefined;
}

function isNumberAhead(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? '';
  return units[word] !== undefined || tens[word] !== undefined || (word === 'a' && tokens[at + 1]?.word === 'half');
}

function pluralScale(word: string | undefined): number | undefined {
  return { hundreds: 100, thousands: 1e3, millions: 1e6 }[word ?? ''];
}

/** "a few", "a couple of", "half a", "several", "a": only in front of a scale; leaves the scale to be read. */
function readVague(tokens: readonly Token[], from: number): { value: number; next: number } | undefined {
  let at = from;
  let value = 1;
  let isNumber = false;
  for (; at < from + 4; at++) {
    const word = tokens[at]?.word ?? '';
    if (vague[word] !== undefined) value *= vague[word] ?? 1;
    else if (word !== 'of' && word !== 'good') break;
    if (word === 'couple' || word === 'dozen') isNumber = true;
  }
  const scale = tokens[at]?.word ?? '';
  if (scale.length > 2 && scales[scale] !== undefined) return { value, next: at };
  return isNumber ? { value, next: at } : undefined;
}

const rangeLink = /^(?:\s?(?:-|–|—|to|or|bis)\s?|\s?\.\.\.?\s?|\s(?:or|to) (?:perhaps |maybe |even )?)$/;

function joinRanges(text: string, found: readonly Quantity[]): Quantity[] {
  const joined: Quantity[] = [];
  for (const quantity of found) {
    const before = joined.at(-1);
    const between = before ? text.slice(before.end, quantity.start) : '';
    const isBetween =
      before && /^ and $/.test(between) && /\bbetween\s+(?:\w+\s+)?$/i.test(text.slice(0, before.start));
    if (before && (rangeLink.test(between) || isBetween) && isRange(before, quantity)) {
      const low = sharesScale(before, quantity) ? before.low * scaleOf(quantity, text) : before.low;
      joined[joined.length - 1] = { start: before.start, end: quantity.end, low, high: quantity.high };
    } else joined.push(quantity);
  }
  return joined;
}

function isRange(before: Quantity, after: Quantity): boolean {
  return before.low === before.high && after.high > before.low && after.high <= before.low * 1e6;
}

/** "10 to 15k", "two to three thousand": the scale behind the second counts for both. */
function sharesScale(before: Quantity, after: Quantity): boolean {
  return before.low < 1000 && after.high >= 1000 * Math.max(1, before.low / 10);
}

function scaleOf(quantity: Quantity, text: string): number {
  const words = text.slice(quantity.start, quantity.end).toLowerCase();
  const scale = /(?<scale>[a-z]{1,8})$/.exec(words)?.groups?.scale;
  return scales[scale ?? ''] ?? 1;
}
