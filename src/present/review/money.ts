/** Reads sums of money from prose: "€31,000", "2.900 €", "9k EUR", "1.9 cents", "SEK 4.10 per 1,000". */

import { scales } from '../../claims/evidence/number-words.ts';
import { behind, currencyNamed, inFront, partOf } from '../../claims/lexicon/currencies.ts';
import type { Span } from '../../text/span.ts';
import { daysPerMonth } from './break-even.ts';

export interface Sum {
  readonly amount: number;
  /** Its name; empty for cents of whichever currency the plan counts in. */
  readonly currency: string;
  readonly span: Span;
  /** What the sum is paid for: one call, a month, an hour, …; `once` where nothing is said. */
  readonly per: 'call' | 'month' | 'year' | 'hour' | 'once';
}

const figure = String.raw`\d{1,3}(?:[.,'’ \u00a0\u202f]\d{3}){1,5}(?!\d)(?:[.,]\d{1,2})?|\d{1,2}(?:,\d\d){1,5},\d{3}|\d{1,15}(?:[.,]\d{1,15})?`;
const scale = Object.keys(scales).join('|');
const sumPattern = new RegExp(
  String.raw`(?:(?<before>${inFront})\s?(?<first>${figure})(?:\s?(?<firstScale>(?:${scale})\b))?)|(?<![\w.,])(?<second>${figure})(?:\s?(?<secondScale>(?:${scale})\b))?\s?(?<after>${behind})(?!\w)`,
  'giu',
);
const unit =
  '(?:calls?|requests?|e-?mails?|mails?|tickets?|messages?|letters?|claims?|documents?|repl(?:y|ies)|answers?|cases?|orders?|items?|memos?|notices?|chats?|conversations?|slips?|listings?|questions?|entries|summar(?:y|ies))';
const perCall = new RegExp(
  String.raw`^\s*(?:per|a|an|each|/|for (?:each|one|every)|for)\s*(?<many>1[,. ]?000|1k|thousand|million|1m)?\s*(?:${unit})?(?!\w)`,
  'iu',
);
const perUnit = new RegExp(String.raw`^\s*(?:per|a|an|each|/|for (?:each|one|every))\s*${unit}(?!\w)`, 'iu');
const perTime =
  /^\s*(?:(?:per|an?|each|\/|every|in the)\s*(?<time>month|mo|year|yr|hour|hr|h|day)\b|(?<adverb>monthly|yearly|annually|hourly|daily))/iu;
/** "cost per thousand memos from …", "monthly bill of …". */
const leadIn =
  /\b(?<lead>(?:per [^.;:|]{3,30}?|monthly|yearly|daily) ?)(?:bills?|invoices?|costs?|fees?|spend(?:ing)?)?(?: (?:from|of|is|at|about))*:? ?$/iu;
const longestLine = 2000;

/** The sums of one line (or of any short text), in order. */
export function sumsIn(line: string): Sum[] {
  const text = line.slice(0, longestLine);
  const found = [...text.matchAll(sumPattern)].filter((it) => it.groups?.before !== 'KR');
  return found.map((match) => {
    const groups = match.groups ?? {};
    const symbol = groups.before ?? groups.after ?? '';
    const figures = groups.first ?? groups.second ?? '';
    const start = match.index;
    const end = start + match[0].length;
    const base =
      toNumber(figures) * (scales[(groups.firstScale ?? groups.secondScale ?? '').toLowerCase()] ?? 1) * partOf(symbol);
    const { per, share } = paidFor(text.slice(end, end + 40), text.slice(Math.max(0, start - 60), start));
    return { amount: base * share, currency: currencyNamed(symbol), span: { start, end }, per };
  });
}

/** What a sum is paid for, by the words after it or else before it; `share` turns it into the price of one of them. */
export function paidFor(after: string, before = ''): { per: Sum['per']; share: number } {
  const time = perTime.exec(after)?.groups;
  const word = time?.time ?? time?.adverb;
  if (word) return /^da/iu.test(word) ? { per: 'month', share: daysPerMonth } : { per: timeOf(word), share: 1 };
  const many = perCall.exec(after)?.groups?.many;
  if (many) return { per: 'call', share: /^(?:million|1m)/iu.test(many) ? 1e-6 : 1e-3 };
  if (perUnit.test(after)) return { per: 'call', share: 1 };
  const lead = leadIn.exec(before)?.groups?.lead;
  return lead === undefined ? { per: 'once', share: 1 } : paidFor(lead);
}

function timeOf(word: string): Sum['per'] {
  if (/^(?:y|ann)/iu.test(word)) return 'year';
  return /^h/iu.test(word) ? 'hour' : 'month';
}

/** A last group of three digits is thousands ("2.900"), unless the figure starts with a zero ("0.125"). */
function toNumber(figures: string): number {
  const compact = figures.replace(/[\s'’]/gu, '');
  const last = Math.max(compact.lastIndexOf('.'), compact.lastIndexOf(','));
  if (last < 0) return Number(compact);
  const isFraction = compact.length - last - 1 !== 3 || compact.startsWith('0');
  const whole = compact.slice(0, last).replace(/[.,]/gu, '');
  return isFraction ? Number(`${whole}.${compact.slice(last + 1)}`) : Number(whole + compact.slice(last + 1));
}
