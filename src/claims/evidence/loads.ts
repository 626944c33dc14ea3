/** Tells by what is counted whether a rate is a load of the model, and not one of time, money, people or facts. */

import { afterLast } from '../../text/ends.ts';
import {
  arrivals,
  budgets,
  bulky,
  calls,
  caring,
  contactVerbs,
  loads,
  notCalls,
  people,
  pieces,
} from '../lexicon/volumes.ts';
import { middle, type Quantity } from './numbers.ts';

/** So many a day are a load, whatever they are called. */
const bulk = 1000;

/** A number with its period, before it is known to be a load of the model; `sentence` and `context` in lower case. */
export interface RateCandidate {
  readonly quantity: Quantity;
  readonly counted: string;
  readonly unit: string;
  readonly days: number;
  readonly end: number;
  readonly sentence: string;
  readonly context: string;
}

/** Whether what is counted is a call of the model: no time, money or data, and people only if they write or ask. */
export function isCall(candidate: RateCandidate): boolean {
  const { quantity, counted, unit, days, sentence, context, end } = candidate;
  const perDay = middle(quantity) / days;
  const words = wordsOf(counted);
  const head = words.at(-1) ?? '';
  if (/^\s*(?:%|percent|per cent|°)/i.test(unit)) return false;
  if (/^(?:times|×|x)$/.test(head)) return true;
  if (/^things?$/.test(head)) return contactVerbs.test(sentence);
  if (head === '' || /^(?:of|more|or|such|so|~)$/.test(head)) {
    if (loads.test(context)) return true;
    const isTight = /(?:\/\s?\w+|[qrt]ps|[qr]pm|(?:a|per) (?:working )?day)$/.test(sentence.slice(0, end));
    return (
      (isTight || calls.test(context) || arrivals.test(sentence) || (days === 1 && contactVerbs.test(context))) &&
      !budgets.test(clauseAt(candidate))
    );
  }
  if (words.some((it) => notCalls.test(it)))
    return (/^jobs?$/.test(head) || (bulky.test(head) && perDay >= bulk)) && !/tun|train/.test(sentence);
  if (/(?<!-)\b(?:wrong|failed|missing|lost)\b(?!-)/.test(counted.toLowerCase())) return false;
  return words.some((it) => people.test(it)) && !calls.test(head) ? contactVerbs.test(sentence) : /^\p{L}/u.test(head);
}

/** Whether what is counted may be the model's work: pages, cards, people who are seen, or nothing named ("thirty a week"). */
export function mayBeCall(candidate: RateCandidate): boolean {
  const { quantity, counted, days, sentence, context } = candidate;
  const head = wordsOf(counted).at(-1) ?? '';
  if (/\b(?:tun|train|learn|taught)/.test(sentence) || budgets.test(clauseAt(candidate))) return false;
  const before = sentence.slice(0, quantity.start);
  if (/\b(?:under|below|within|less than|fewer than) $/.test(before)) return false;
  // "Thirty an hour": a speed.
  if (head === '' && days < 1) return false;
  if (head === '')
    return !budgets.test(context) && bareLead.test(before) && (days < 30 || (days === 30 && /\p{L}{3}/u.test(before)));
  if (people.test(head)) return caring.test(sentence);
  return pieces.test(head);
}

function wordsOf(counted: string): string[] {
  return counted.toLowerCase().split(/[\s/-]+/);
}

/** The words around a figure that stands without a unit. */
function clauseAt({ sentence, quantity, end, days }: RateCandidate): string {
  const before = sentence.slice(0, quantity.start).replace(/(\d)[.,](?=\d)/g, '$1');
  // What is paid by the month is named a comma away: "the machine is booked, 700 a month".
  const clause = days < 28 ? afterLast(before, '.;,') : afterLast(before, '.;');
  return `${clause}${/^[^.;,]{0,40}/.exec(sentence.slice(end))?.[0] ?? ''}`;
}

/** "Quarrels: 30 a week", "About fifteen a week.", "all papers of the institute, 31 a month". */
const bareLead =
  /(?:^|[.:;,(–—-]\s?|\band (?=then ))(?:(?:about|around|roughly|some|perhaps|maybe|say|then|like|ca\.?|circa|we do|we get|we have|we write|i do)\s)?[~≈]?$/;
