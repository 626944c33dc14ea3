/** The lines of a document that name money, with their sums placed in it; in a table the column says what they are paid for. */

import type { Span } from '../../text/span.ts';
import { paidFor, type Sum, sumsIn } from './money.ts';

export interface MoneyLine {
  readonly line: string;
  readonly span: Span;
  readonly sums: readonly Sum[];
}

const mostLines = 20_000;

/** All of them, in order. Wrapped lines of one paragraph or list item count as one. */
export function moneyLines(text: string): MoneyLine[] {
  const found: MoneyLine[] = [];
  let header: readonly string[] = [];
  let wasRow = false;
  for (const { line, start } of unwrapped(text)) {
    const isRow = row.test(line);
    if (isRow && !wasRow) header = cells(line);
    wasRow = isRow;
    const sums = sumsIn(line).map((it) => (isRow ? underHeader(it, line, header) : it));
    if (sums.length > 0)
      found.push({ line, span: { start, end: start + line.length }, sums: sums.map((it) => moved(it, start)) });
  }
  return found;
}

/** The currency of the plan: that of most sums, and of the first where others are named as often. */
export function currencyOf(lines: readonly MoneyLine[]): string {
  const counts = new Map<string, number>();
  for (const { currency } of lines.flatMap((it) => it.sums)) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  counts.delete('');
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? 'USD';
}

const row = /^\s*\|/u;
const startsAnew = /^\s*(?:$|[-*+>#|]|\d{1,4}[.)]\s)/u;

function* unwrapped(text: string): Iterable<{ line: string; start: number }> {
  let offset = 0;
  let start = 0;
  for (const line of text.split('\n', mostLines)) {
    const isNew = startsAnew.test(line) || row.test(text.slice(start, start + 80));
    if (isNew && offset > start) {
      yield { line: text.slice(start, offset - 1), start };
      start = offset;
    }
    offset += line.length + 1;
  }
  if (offset > start) yield { line: text.slice(start, offset - 1), start };
}

/** A sum that does not say what it is paid for takes it from the head of its column ("Cost per 1,000", "Per month"). */
function underHeader(sum: Sum, line: string, header: readonly string[]): Sum {
  if (sum.per !== 'once') return sum;
  const column = cells(line.slice(0, sum.span.start)).length - 1;
  const words = /(?:\bper\b|\ba (?=month|year)|\/|\bmonthly\b|\byearly\b).*/iu.exec(header[column] ?? '')?.[0];
  if (!words) return sum;
  const { per, share } = paidFor(words);
  return { ...sum, per, amount: sum.amount * share };
}

function cells(row: string): string[] {
  return row.trim().replace(/^\|/u, '').split('|');
}

function moved(sum: Sum, by: number): Sum {
  return { ...sum, span: { start: sum.span.start + by, end: sum.span.end + by } };
}
