/** Numbers in a text, in figures and in words: "8k", "1.500", "4.5 lakh", "two and a half thousand", "forty-odd", "60–90". */

import { matchesOf } from '../../text/matches.ts';
import { noted } from '../../text/remembered.ts';
import { behind, gluedInFront, inFront } from '../lexicon/currencies.ts';
import { type SpeltNumber, scales, wordsIn } from './number-words.ts';

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

const remember = noted((text) => joinRanges(text, [...figuresIn(text), ...wordsIn(text).map(ofOne)].sort(byPlace)));

/** The middle of a range, or the number itself. */
export function middle({ low, high }: Quantity): number {
  return (low + high) / 2;
}

function ofOne({ start, end, value }: SpeltNumber): Quantity {
  return { start, end, low: value, high: value };
}

function byPlace(a: Quantity, b: Quantity): number {
  return a.start - b.start;
}

/** Between thousands, and in front of a scale: plain, fixed, thin. */
const space = ' \\u00a0\\u2009\\u202f';
/** "12 000", "1.500"; "1,50,000" counts in lakhs. */
const grouped = `(?:\\d{1,3}(?:[,.'’${space}]\\d{3})+|\\d{1,2}(?:,\\d\\d)+,\\d{3})`;
const scaleWords = Object.keys(scales)
  .filter((it) => it.length > 1)
  .map((it) => `[${it.charAt(0).toUpperCase()}${it.charAt(0)}]${it.slice(1)}`)
  .join('|');
/** What stands in front of the figures of a name, a version, an id, a date; "EUR300" is none. */
const ofOther = `[\\d_#§]|\\p{L}[-./:]?(?<!${gluedInFront})|\\p{L}\\d[\\d.]*-|\\d[.,/:]`;
const figure = new RegExp(
  [
    `(?=\\d)(?<!${ofOther})(?<digits>${grouped}(?!\\d)(?:[.,]\\d{1,2}(?!\\d))?|\\d+(?:[.,]\\d+)?)`,
    `(?:(?<glued>[kKmM]|[${space}][kKM])(?![\\p{L}\\d])|[${space}-]?(?<scale>${scaleWords})\\b)?`,
  ].join(''),
  'gu',
);
/** "8B", "3.a". */
const otherUnit = new RegExp(`^(?:(?!ish\\b|x (?:a|per)\\b|${behind})\\p{L}|\\.[a-z]\\b)`, 'iu');
const moneyBehind = new RegExp(`^\\s?${behind}`, 'i');

function figuresIn(text: string): Quantity[] {
  const found: Quantity[] = [];
  if (!/\d/.test(text)) return found;
  for (const match of matchesOf(figure, text)) {
    const { digits = '', glued, scale } = match.groups ?? {};
    const end = match.index + match[0].length;
    if (isPartOfDate(text, match.index, end) || isYear(text, match.index, digits)) continue;
    if (otherUnit.test(text.slice(end, end + 12)) || /^0\d/.test(digits)) continue;
    const value = plainValue(digits) * (scales[(glued ?? scale ?? '').trim().toLowerCase()] ?? 1);
    found.push(ofOne({ start: match.index, end, value }));
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

/** "in 2024", "since 2019", not "of 2000 €". */
function isYear(text: string, start: number, digits: string): boolean {
  return (
    /^(?:19|20)\d\d$/.test(digits) &&
    /\b(?:in|since|of|until|till|from|before|after|by|for) $/i.test(text.slice(Math.max(0, start - 8), start)) &&
    !/^ (?!(?:we|they|the|a|our|it|he|she|and|to|for|as|with|there|is|was|were|has|had|but|when|on|in|at|by)\b)\p{Ll}/u.test(
      text.slice(start + digits.length),
    ) &&
    !moneyBehind.test(text.slice(start + digits.length, start + 20))
  );
}

const wholeGrouped = new RegExp(`^(?<whole>${grouped})(?:[.,](?<rest>\\d{1,2}))?$`, 'u');

function plainValue(digits: string): number {
  const { whole, rest = '0' } = (/^0[.,]/.test(digits) ? null : wholeGrouped.exec(digits))?.groups ?? {};
  return Number(whole === undefined ? digits.replace(',', '.') : `${whole.replace(/\D/g, '')}.${rest}`);
}

/** In front of the second sum of a range. */
const currency = `(?:${inFront}\\s?)?`;
const rangeLink = new RegExp(
  `^(?:\\s?(?:-|–|—|to|or|bis)\\s?|\\s?\\.\\.\\.?\\s?|\\s(?:or|to) (?:perhaps |maybe |even )?)${currency}$`,
  'i',
);
const andLink = new RegExp(`^ and ${currency}$`, 'i');
const betweenBefore = new RegExp(`\\bbetween\\s+(?:${inFront}\\s?|\\w+\\s+)?$`, 'i');

function joinRanges(text: string, found: readonly Quantity[]): Quantity[] {
  const joined: Quantity[] = [];
  for (const quantity of found) {
    const before = joined.at(-1);
    const between = before ? text.slice(before.end, quantity.start) : '';
    const isBetween = before && andLink.test(between) && betweenBefore.test(text.slice(0, before.start));
    if (before && (rangeLink.test(between) || isBetween) && isRange(before, quantity)) {
      const low = before.low * sharedScale(before, quantity, text);
      joined[joined.length - 1] = { start: before.start, end: quantity.end, low, high: quantity.high };
    } else joined.push(quantity);
  }
  return joined;
}

function isRange(before: Quantity, after: Quantity): boolean {
  return before.low === before.high && after.high > before.low && after.high <= before.low * 1e6;
}

/** "10 to 15k", "two to three hundred": the scale behind the second counts for both, not in "500 to 1k". */
function sharedScale(before: Quantity, after: Quantity, text: string): number {
  const scale = scaleOf(after, text);
  return scaleOf(before, text) === 1 && before.low * scale < after.high ? scale : 1;
}

function scaleOf(quantity: Quantity, text: string): number {
  const words = text.slice(quantity.start, quantity.end).toLowerCase();
  const scale = /(?<scale>[a-z]{1,8})$/.exec(words)?.groups?.scale;
  return scales[scale ?? ''] ?? 1;
}
