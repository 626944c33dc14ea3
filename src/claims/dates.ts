/** Finds the days, weeks, months, quarters and halves that a plan names, as the first day each can mean. */

import { matchesOf } from '../text/matches.ts';
import { remembered } from '../text/remembered.ts';
import { overlaps, type Span } from '../text/span.ts';
import { monthNames, monthStarts, months } from './lexicon/calendar.ts';

interface NamedDate {
  readonly span: Span;
  readonly words: string;
  /** Undefined where the text leaves the year to the reader ("8 December"). */
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
}

const month = `(?<month>${monthNames})\\b\\.?`;

const patterns = expressions(
  String.raw`(?<![\d-])(?<year>20\d\d)[-/](?<number>0[1-9]|1[0-2])(?:[-/](?<day>[0-2]\d|3[01]))?(?![\d-])`,
  String.raw`(?<![\d./-])(?:(?<day>\d{1,2})[./-]\s?)?(?<number>\d{1,2})[./-]\s?(?<year>20\d\d)\b(?![./-]\d)`,
  String.raw`\b(?<year>20\d\d)[\s/-]?(?:q(?<quarter>[1-4])|h(?<half>[12]))\b`,
  String.raw`\b(?:q(?<quarter>[1-4])|(?<word>first|second|third|fourth|last) quarter)(?: of|,)?[\s/-]?'?(?<year>20\d\d|\d\d)\b`,
  String.raw`\b(?<roman>i{1,3}|iv)\s?[/.-]\s?(?<year>20\d\d)\b`,
  String.raw`\b(?:h(?<half>[12])|(?<word>first|second) half)(?: of|,)?[\s/-]?'?(?<year>20\d\d|\d\d)\b`,
  String.raw`\b(?<day>[0-3]?\d)(?:st|nd|rd|th)?\.? (?:of )?${month}(?:,? (?<year>20\d\d))?`,
  String.raw`\b(?:(?<part>first|second|third|last|early|mid|late)[\s-](?:(?:week|half|third|part) (?:of|in) )?|(?<edge>beginning|start|middle|end) (?:of )?)${month}(?: of)?(?:,? (?<year>20\d\d))?`,
  String.raw`\b${month} (?<day>[0-3]?\d)(?:st|nd|rd|th)?\b(?!\d)(?:,? (?<year>20\d\d))?`,
  String.raw`\b${month}(?: of)?,? (?<year>20\d\d)`,
);
/** What is a date only where dates are due: a month alone, no verb, and in front of a step a quarter. */
const bareMonths = [...expressions(String.raw`\b${month.replace('may|', '')}`), /(?<month>(?<=^\W{0,9})may|\bMay)\b/gu];
const bareQuarter = expressions(String.raw`\bq(?<quarter>[1-4])\b`);

const mayDate = new RegExp(String.raw`20\d\d|\bq[1-4]|\bh[12]|quarter|half|${monthStarts}`, 'i');

/** All dates in `text`, in order, none overlapping. */
export function findDates(text: string): NamedDate[] {
  return mayDate.test(text) ? datesBy(patterns, text) : [];
}

/** The first date of a step: "March" will do. */
export function dateOfStep(text: string): NamedDate | undefined {
  return mayDate.test(text) ? datesOfStep(text)[0] : undefined;
}

/** What puts it in order, which may be "Q3". */
export function placeOfStep(text: string): NamedDate | undefined {
  return mayDate.test(text) ? placesOfStep(text)[0] : undefined;
}

/** Most of what is asked is what it was at the last keystroke. */
const datesOfStep = remembered((text) => datesBy([...patterns, ...bareMonths], text));
const placesOfStep = remembered((text) => datesBy([...patterns, ...bareMonths, ...bareQuarter], text));

function expressions(...sources: readonly string[]): readonly RegExp[] {
  return sources.map((it) => new RegExp(it, 'giu'));
}

function datesBy(forms: readonly RegExp[], text: string): NamedDate[] {
  const found: NamedDate[] = [];
  for (const pattern of forms)
    for (const match of matchesOf(pattern, text)) {
      const date = toDate(match);
      if (date && !found.some((it) => overlaps(it.span, date.span))) found.push(date);
    }
  return found.sort((a, b) => a.span.start - b.span.start);
}

function toDate(match: RegExpExecArray): NamedDate | undefined {
  const groups = match.groups ?? {};
  const year =
    groups.year === undefined ? undefined : Number(groups.year.length === 2 ? `20${groups.year}` : groups.year);
  const at = { span: { start: match.index, end: match.index + match[0].length }, words: match[0], year };
  const quarter = groups.quarter ?? groups.roman ?? (/quarter/i.test(match[0]) ? groups.word : undefined);
  if (quarter) return { ...at, month: ordinal(quarter) * 3 - 2, day: 1 };
  if (groups.half ?? groups.word) return { ...at, month: ordinal(groups.half ?? groups.word) * 6 - 5, day: 1 };
  const number = Number(groups.number ?? months.indexOf((groups.month ?? '').slice(0, 3).toLowerCase()) + 1);
  const day = Number(groups.day ?? dayOf(groups.part ?? groups.edge, match[0]));
  // "01/31/2027".
  const isTurned = number > 12 && day <= 12;
  const [inMonth, inYear] = isTurned ? [number, day] : [day, number];
  return inYear < 1 || inYear > 12 || inMonth < 1 || inMonth > 31 ? undefined : { ...at, month: inYear, day: inMonth };
}

const ordinals: Readonly<Record<string, number>> = {
  ...{ first: 1, second: 2, third: 3, fourth: 4, last: 4 },
  ...{ i: 1, ii: 2, iii: 3, iv: 4 },
};

function ordinal(word = ''): number {
  return ordinals[word.toLowerCase()] ?? Number(word);
}

/** The first day that "second half of January" or "late March" can mean. */
function dayOf(part: string | undefined, words: string): number {
  const isWeek = /week/i.test(words);
  switch (part?.toLowerCase()) {
    case 'second':
      return isWeek ? 8 : 16;
    case 'third':
      return isWeek ? 15 : 21;
    case 'mid':
    case 'middle':
      return 11;
    case 'last':
    case 'late':
    case 'end':
      return 21;
    default:
      return 1;
  }
}
