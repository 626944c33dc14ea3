/** Rates that stand apart from what they count: in a table below a header or beside a label, or under a key. */

import { dateHeader } from '../lexicon/headings.ts';
import { effort } from '../lexicon/sequences.ts';
import { amiss, budgets, calls, loads, notCalls, people, periodAdverbs, periodDays } from '../lexicon/volumes.ts';
import type { Statement } from '../reading/statements.ts';
import { middle, type Quantity, quantitiesIn } from './numbers.ts';
import { periodOf } from './periods.ts';
import { plainRate, type Rate } from './rate.ts';

/** "| depots | 13,400 |" below "Mails per working day"; "| Requests a month | 90,000 |"; "contacts_per_day: 1,900". */
export function headedRates(statement: Statement): Rate[] {
  const { cell, keys } = statement.passage;
  const [quantity] = quantitiesIn(statement.text);
  const isBare =
    quantity &&
    /^[\s~≈]*(?:(?:about|roughly|ca\.?|circa|some|around)\s*)?$/i.test(statement.text.slice(0, quantity.start));
  if (!quantity || !isBare || (cell && statement.text.slice(quantity.end).trim().split(/\s+/).length > 3)) return [];
  if (/^\s?%/.test(statement.text.slice(quantity.end))) return [];
  const first = statement.row[0];
  if (first && /^\W*(?:total|sum|together|all)\b/i.test(first.text)) return [];
  const header = cell?.header ?? '';
  // "| Nightly job | IT | 10 |" below "Days": what the work takes.
  if (effort.test(header.toLowerCase())) return [];
  if (budgets.test(statement.passage.headings.at(-1)?.toLowerCase() ?? '')) return [];
  const key = keys.at(-1)?.replaceAll(/[_-]/g, ' ') ?? '';
  const money = [...statement.row.map((it) => it.passage.cell?.header ?? ''), first?.text ?? '']
    .join(' | ')
    .toLowerCase();
  const isOfCalls = periodOf(header) !== undefined && namesCalls(header) && !budgets.test(header.toLowerCase());
  if (!isOfCalls && (budgets.test(money) || /\b(?:once|one-?off)\b/.test(money))) return [];
  const label = first && first !== statement ? first.text : '';
  const heads = [
    periodAlone.test(header) && calls.test(label.toLowerCase()) ? `${label} ${header}` : header,
    periodAlone.test(label) && (periodOf(label) ?? 0) <= 7 ? `${header} ${label}` : label,
    key,
  ];
  for (const head of heads) {
    const days = periodOf(head);
    if (days === undefined || !namesCalls(head)) continue;
    const rate = plainRate(quantity, middle(quantity) / days, head === header ? '' : head);
    return [{ ...rate, isPeak: /\bpeak|\bmax/i.test(head) }];
  }
  return labelledRates(statement, quantity);
}

const often = /^(?:(?:an?|per|each|every) |\/)/i;

/** "year 2025", "2025", "per month", as a whole cell. */
const periodAlone =
  /^\W*(?:(?:in |the )?(?:calendar )?(?:year )?20\d\d|(?:an?|per|each|every) (?:working )?(?:day|week|month|year)|daily|weekly|monthly|yearly)\W*$/i;

/** "| New stops | ~130 a week |": the row says what is counted, the cell how often. */
function labelledRates(statement: Statement, quantity: Quantity): Rate[] {
  if (statement.row[0] === statement || !Number.isInteger(quantity.high)) return [];
  const others = statement.row.filter((it) => it !== statement);
  const label = others.find((it) => /\p{L}{3}/u.test(it.text))?.text ?? '';
  const behind = statement.text.slice(quantity.end).trim();
  const beside = others.find((it) => periodAlone.test(it.text) && !dateHeader.test(it.passage.cell?.header ?? ''));
  const days = often.test(behind) ? periodOf(behind) : beside && (periodOf(beside.text) ?? periodDays.year);
  const isLoad =
    days !== undefined &&
    label !== '' &&
    namesCalls(label) &&
    !people.test(label.toLowerCase().split(/[^\p{L}]+/u)[0] ?? '');
  return isLoad ? [plainRate(quantity, middle(quantity) / days, label)] : [];
}

/** "Mails per working day", "Volume (per month)", not "EUR per month" and not "Hours a week". */
function namesCalls(head: string): boolean {
  const words = head
    .toLowerCase()
    .split(/[^\p{L}\p{Sc}%]+/u)
    .filter(
      (it) =>
        it !== '' &&
        periodDays[it] === undefined &&
        periodAdverbs[it] === undefined &&
        !/^(?:per|an?|each|every|on|in|the|working|average)$/.test(it),
    );
  if (loads.test(head.toLowerCase())) return true;
  return (
    words.length > 0 &&
    !amiss.test(head.toLowerCase()) &&
    !words.some((it) => notCalls.test(it) || /^(?:costs?|price|fee|budget|cost|salary|rent|amount|recurring)$/.test(it))
  );
}
