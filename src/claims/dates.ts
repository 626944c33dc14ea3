/** Finds the days, weeks, months, quarters and halves that a plan names, as the first day each can mean. */

import { matchesOf } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';

export interface NamedDate {
  readonly span: Span;
  readonly words: string;
  /** Undefined where the text leaves the year to the reader ("8 December"). */
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const month = String.raw`(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?`;

const patterns: readonly RegExp[] = [
  /(?<![\d-])(?<year>20\d\d)-(?<number>0[1-9]|1[0-2])(?:-(?<day>[0-2]\d|3[01]))?(?![\d-])/giu,
  /\b(?:q(?<quarter>[1-4])|(?<word>first|second|third|fourth|last) quarter)(?: of|,)?[\s/-]?'?(?<year>20\d\d|\d\d)\b/giu,
  /\b(?:h(?<half>[12])|(?<word>first|second) half)(?: of|,)?[\s/-]?'?(?<year>20\d\d|\d\d)\b/giu,
  new RegExp(String.raw`\b(?<day>[0-3]?\d)(?:st|nd|rd|th)?\.? (?:of )?${month}(?:,? (?<year>20\d\d))?`, 'giu'),
  new RegExp(
    String.raw`\b(?<part>first|second|third|last|early|mid|late)[\s-](?:(?:week|half|third|part) (?:of|in) )?${month}(?: of)?(?:,? (?<year>20\d\d))?`,
    'giu',
  ),
  new RegExp(String.raw`\b${month} (?<day>[0-3]?\d)(?:st|nd|rd|th)?\b(?!\d)(?:,? (?<year>20\d\d))?`, 'giu'),
  new RegExp(String.raw`\b${month}(?: of)?,? (?<year>20\d\d)`, 'giu'),
];

const mayDate = /20\d\d|\bq[1-4]|\bh[12]|quarter|half|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;

/** All dates in `text`, in order, none overlapping. */
export function findDates(text: string): NamedDate[] {
  if (!mayDate.test(text)) return [];
  const found: NamedDate[] = [];
  for (const pattern of patterns)
    for (const match of matchesOf(pattern, text)) {
      const date = toDate(match);
      if (date && !found.some((it) => it.span.start < date.span.end && date.span.start < it.span.end)) found.push(date);
    }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** The ISO date; a date without a year is its next occurrence from `today` on. */
export function isoDate(date: Pick<NamedDate, 'year' | 'month' | 'day'>, today: string): string {
  const inYear = (year: number) => `${year}-${two(date.month)}-${two(date.day)}`;
  if (date.year !== undefined) return inYear(date.year);
  const thisYear = inYear(Number(today.slice(0, 4)));
  return thisYear >= today ? thisYear : inYear(Number(today.slice(0, 4)) + 1);
}

function toDate(match: RegExpExecArray): NamedDate | undefined {
  const groups = match.groups ?? {};
  const year =
    groups.year === undefined ? undefined : Number(groups.year.length === 2 ? `20${groups.year}` : groups.year);
  const at = { span: { start: match.index, end: match.index + match[0].length }, words: match[0], year };
  if (groups.quarter ?? (groups.word && /quarter/i.test(match[0])))
    return { ...at, month: ordinal(groups.quarter ?? groups.word) * 3 - 2, day: 1 };
  if (groups.half ?? groups.word) return { ...at, month: ordinal(groups.half ?? groups.word) * 6 - 5, day: 1 };
  const number = groups.number
    ? Number(groups.number)
    : months.indexOf((groups.month ?? '').slice(0, 3).toLowerCase()) + 1;
  const day = groups.day === undefined ? dayOf(groups.part, match[0]) : Number(groups.day);
  return number < 1 || day < 1 || day > 31 ? undefined : { ...at, month: number, day };
}

function ordinal(word: string | undefined): number {
  const place = ['first', 'second', 'third', 'fourth', 'last'].indexOf((word ?? '').toLowerCase());
  return place < 0 ? Number(word) : Math.min(place + 1, 4);
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
      return 11;
    case 'last':
    case 'late':
      return 21;
    default:
      return 1;
  }
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
