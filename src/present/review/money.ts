/** Reads sums of money from prose: "€31,000", "2.900 €", "9k EUR", "1.9 cents", "SEK 4.10 per 1,000". */

import { moneyAt } from '../../claims/evidence/money-words.ts';
import { scales } from '../../claims/evidence/number-words.ts';
import { middle, quantitiesIn } from '../../claims/evidence/numbers.ts';
import { daysPerMonth } from '../../claims/lexicon/calendar.ts';
import { behind, currencyNamed, inFront, partOf } from '../../claims/lexicon/currencies.ts';
import type { Span } from '../../text/span.ts';

export interface Sum {
  readonly amount: number;
  /** Its name; empty for cents of whichever currency the plan counts in. */
  readonly currency: string;
  readonly span: Span;
  /** What the sum is paid for: one call, a month, an hour, …; `once` where nothing is said. */
  readonly per: 'call' | 'month' | 'year' | 'hour' | 'once';
}

const unit =
  '(?:calls?|requests?|e-?mails?|mails?|tickets?|messages?|letters?|claims?|documents?|repl(?:y|ies)|answers?|cases?|orders?|items?|memos?|notices?|chats?|conversations?|slips?|listings?|questions?|entries|summar(?:y|ies))';
const perCall = new RegExp(
  String.raw`^\s*(?:per|a|an|each|/|for (?:each|one|every)|for)\s*(?<many>1[,. ]?000|1k|thousand|million|1m)?\s*(?:${unit})?(?!\w)`,
  'iu',
);
const perUnit = new RegExp(String.raw`^\s*(?:per|a|an|each|/|for (?:each|one|every))\s*${unit}(?!\w)`, 'iu');
const perTime =
  /^\s*(?:(?:per|an?|each|\/|every|in the)\s*(?<time>month|mo|year|yr|annum|hour|hr|h|day|week|wk|fortnight|quarter)\b|(?<adverb>(?:month|year|hour|week|fortnight|quarter)ly|annual(?:ly)?|daily|p\.\s?a\b))/iu;
/** "cost per thousand memos from …", "monthly bill of …". */
const leadIn =
  /\b(?<lead>(?:per [^.;:|]{3,30}?|(?:month|year|week|quarter)ly|annual|daily) ?)(?:bills?|invoices?|costs?|fees?|spend(?:ing)?)?(?: (?:from|of|is|at|about))*:? ?$/iu;
const longestLine = 2000;

/** The sums of one line (or of any short text), in order; of a range the middle, of what rises the height. */
export function sumsIn(line: string): Sum[] {
  const text = line.slice(0, longestLine);
  const found: Sum[] = [];
  for (const number of mayBeMoney.test(text) ? quantitiesIn(text) : []) {
    const { form, scale = '', start, end } = moneyAt(text, number) ?? noMoney;
    // "KR 2" is a key result, and a currency after a sum is not that of the next.
    if (form === '' || form === 'KR' || start < (found.at(-1)?.span.end ?? 0) || text.startsWith('-off', end)) continue;
    const before = text.slice(Math.max(0, start - 60), start);
    const { per, share } = paidFor(text.slice(end, end + 40), before);
    const amount =
      (/\bfrom $/i.test(before) ? number.high : middle(number)) *
      (scales[scale.toLowerCase()] ?? 1) *
      partOf(form) *
      share;
    found.push({ amount, currency: currencyNamed(form), span: { start, end }, per });
  }
  return found;
}

const mayBeMoney = new RegExp(`${inFront}|(?<![a-z])${behind}`, 'i');
const noMoney = { form: '', scale: undefined, start: 0, end: 0 };

/** What a sum is paid for, by the words after it or else before it; `share` turns it into the price of one of them. */
export function paidFor(after: string, before = ''): { per: Sum['per']; share: number } {
  const time = perTime.exec(after)?.groups;
  const word = time?.time ?? time?.adverb;
  if (word) return ofTime(word.toLowerCase());
  const many = perCall.exec(after)?.groups?.many;
  if (many) return { per: 'call', share: /^(?:million|1m)/iu.test(many) ? 1e-6 : 1e-3 };
  if (perUnit.test(after)) return { per: 'call', share: 1 };
  const lead = leadIn.exec(before)?.groups?.lead;
  return lead === undefined ? { per: 'once', share: 1 } : paidFor(lead);
}

function ofTime(word: string): { per: Sum['per']; share: number } {
  if (/^[yap]/u.test(word)) return { per: 'year', share: 1 };
  if (/^h/u.test(word)) return { per: 'hour', share: 1 };
  const inMonth = { d: daysPerMonth, w: daysPerMonth / 7, f: daysPerMonth / 14, q: 1 / 3 }[word.charAt(0)];
  return { per: 'month', share: inMonth ?? 1 };
}
