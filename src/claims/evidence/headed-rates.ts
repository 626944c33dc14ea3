/** Reads rates whose number stands apart from what it counts: in a table, below a header or beside a label, or under a key. */

import { dateHeader } from '../lexicon/headings.ts';
import { effort } from '../lexicon/sequences.ts';
import { amiss, budgets, calls, loads, notCalls, people, periodAdverbs, periodDays } from '../lexicon/volumes.ts';
import type { Statement } from '../reading/statements.ts';
import { middle, type Quantity, quantitiesIn } from './numbers.ts';
import { periodOf } from './periods.ts';
import { plainRate, type Rate } from './rate.ts';

/** "| depots | 13,400 |" below "Mails per working day"; "| Requests a month | 90,000 |"; "contacts_per_day: 1,900". */
export function headedRates(statement: Statement): Rate[] {
  const [quantity] = quantitiesIn(statement.text);
  if (!quantity || !standsAlone(quantity, statement) || isOfOtherTable(statement)) return [];
  const header = statement.passage.cell?.header ?? '';
  for (const head of headsOf(statement)) {
    const days = periodOf(head);
    if (days === undefined || !namesCalls(head)) continue;
    const rate = plainRate(quantity, middle(quantity) / days, head === header ? '' : head);
    return [{ ...rate, isPeak: /\bpeak|\bmax/i.test(head) }];
  }
  return labelledRates(statement, quantity);
}

/** Whether nothing but "about" stands before a number, and in a cell not much behind it. */
function standsAlone({ start, end }: Quantity, { text, passage }: Statement): boolean {
  const behind = text.slice(end);
  return (
    /^[\s~≈]*(?:(?:about|roughly|ca\.?|circa|some|around)\s*)?$/i.test(text.slice(0, start)) &&
    !(passage.cell && behind.trim().split(/\s+/).length > 3) &&
    !/^\s?%/.test(behind)
  );
}

/** Whether a number is a total, or its table is about money or about the work that something takes. */
function isOfOtherTable({ passage, row }: Statement): boolean {
  const header = passage.cell?.header ?? '';
  const label = row[0]?.text ?? '';
  if (/^\W*(?:total|sum|together|all)\b/i.test(label)) return true;
  // "| Nightly job | IT | 10 |" below "Days": what the work takes.
  if (effort.test(header.toLowerCase()) || budgets.test(passage.headings.at(-1)?.toLowerCase() ?? '')) return true;
  if (periodOf(header) !== undefined && namesCalls(header) && !budgets.test(header.toLowerCase())) return false;
  const words = [...row.map((it) => it.passage.cell?.header ?? ''), label].join(' | ').toLowerCase();
  return budgets.test(words) || /\b(?:once|one-?off)\b/.test(words);
}

/** What may name the calls and their period: the header, the label of the row, the key. A period alone is read with the other one. */
function headsOf(statement: Statement): readonly string[] {
  const { passage, row } = statement;
  const header = passage.cell?.header ?? '';
  const label = row[0] && row[0] !== statement ? row[0].text : '';
  return [
    periodAlone.test(header) && calls.test(label.toLowerCase()) ? `${label} ${header}` : header,
    periodAlone.test(label) && (periodOf(label) ?? 0) <= 7 ? `${header} ${label}` : label,
    passage.keys.at(-1)?.replaceAll(/[_-]/g, ' ') ?? '',
  ];
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

/** Whether a head names calls: "Mails per working day", "Volume (per month)", not "EUR per month", not "Hours a week". */
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
