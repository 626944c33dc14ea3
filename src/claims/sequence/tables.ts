/** Tables whose rows or columns are in order. */

import { dateOfStep } from '../dates.ts';
import {
  dateMark,
  dueHeader,
  effort,
  moneyHeading,
  numbered,
  orderHeader,
  otherTables,
  records,
} from '../lexicon/sequences.ts';
import type { Statement } from '../reading/statements.ts';
import { grouped } from './groups.ts';
import { areInOrder, headingAbove, isMarked, isWorkPlace, type StepParts } from './marks.ts';

export function tableSequences(statements: readonly Statement[]): StepParts[] {
  const rows = grouped(
    statements.filter((it) => it.row[0] === it && it.passage.cell && it.passage.cell.row >= 0),
    (a, b) => a.passage.cell?.table === b.passage.cell?.table,
  );
  return rows.flatMap((table) => {
    if (isOtherTable(table)) return [];
    return isOrderedTable(table) ? [table.map((it) => it.row)] : columnsInOrder(table);
  });
}

/** Columns headed by phases or dates: "| | Q1 | Q2 | Q3 |". */
function columnsInOrder(table: readonly Statement[]): StepParts[] {
  const columns = new Map<number, Statement[]>();
  for (const cell of table.flatMap((it) => it.row)) {
    const { column = 0, header = '' } = cell.passage.cell ?? {};
    if (isMarked(header, true)) columns.set(column, [...(columns.get(column) ?? []), cell]);
  }
  const headers = [...columns.values()].map((it) => it[0]?.passage.cell?.header ?? '');
  // "Today | Tomorrow", "2026 | 2027", "2 October | Now" compare.
  const least = /^\W*(?:today|now|20\d\d)\W*$/i.test(headers[0] ?? '') ? 3 : 2;
  if (columns.size < least || /^\W*(?:today|now)\W*$/i.test(headers.at(-1) ?? '') || !areInOrder(headers)) return [];
  // Below a column of names, each row is the order of one task.
  const hasNames = table.some((it) => it.row.some((cell) => cell.passage.cell?.column === 0)) && !columns.has(0);
  const isStep = (cell: Statement) => columns.has(cell.passage.cell?.column ?? 0);
  return hasNames ? table.map((it) => it.row.filter(isStep).map((cell) => [cell])) : [[...columns.values()]];
}

function isOtherTable(table: readonly Statement[]): boolean {
  const { passage } = table[0] ?? {};
  if (!passage) return false;
  const { leadIn } = passage;
  const headers = table.flatMap((it) => it.row.map((cell) => cell.passage.cell?.header.toLowerCase() ?? ''));
  const heading = headingAbove(passage);
  return (
    records.test(heading) ||
    (moneyHeading.test(heading) && !headers.some((it) => dueHeader.test(it))) ||
    (otherTables.test(heading) && !headers.some((it) => /^\W*(?:milestone|phase)s?\W*$/.test(it))) ||
    (/:\s*$/.test(leadIn) && otherTables.test(leadIn.toLowerCase())) ||
    headers.some((it) =>
      /\b(?:risks?|likelihood|requirement|option|verdict|criterion|metric)\b|^\W*(?:changes?|decisions?|decided|resolutions?|actions?|prio|priority)\W*$/.test(
        it,
      ),
    )
  );
}

function isOrderedTable(table: readonly Statement[]): boolean {
  const columns = new Set(table.flatMap((it) => it.row.map((cell) => cell.passage.cell?.column ?? 0)));
  const isWork = table[0] !== undefined && isWorkPlace(table[0].passage);
  return [...columns].some((it) => isOrderColumn(columnOf(table, it), isWork));
}

/** A column of a table: its index, its header in lower case, and the text of its cells. */
interface Column {
  readonly index: number;
  readonly header: string;
  readonly cells: readonly string[];
}

function columnOf(table: readonly Statement[], index: number): Column {
  const cells = table.map((it) => it.row.find((cell) => cell.passage.cell?.column === index));
  const header = cells[0]?.passage.cell?.header.toLowerCase() ?? '';
  return { index, header, cells: cells.map((it) => it?.text ?? '') };
}

function isOrderColumn({ index, header, cells }: Column, isWork: boolean): boolean {
  const isOrderHead = orderHeader.test(header);
  const isNumbered = numbered.test(header) && (!effort.test(header) || isAscending(cells) || areSpans(cells));
  const areRanks =
    isOrderHead && (cells.every((it) => bareRank.test(it)) || cells.every((it) => dateOfStep(it) !== undefined));
  const isStep = (cell: string) => isMarked(cell, isOrderHead || isWork) || (isNumbered && bareNumber.test(cell));
  const steps = areRanks ? cells.length : cells.filter(isStep).length;
  const isOrder =
    isOrderHead && !(effort.test(header) && !isNumbered)
      ? steps >= 1 || stepHeader.test(header)
      : steps >= 2 && steps >= cells.length * 0.6 && (index < 2 || cells.every(isDated));
  return isOrder && areInOrder(cells);
}

const stepHeader =
  /^\W*(?:(?:phase|stage|step|milestone|sprint|predecessor|season|quarter|iteration)s?|starts? (?:when|after)|depends on)\W*$/;

function isDated(cell: string): boolean {
  return !/\p{L}|\d/u.test(cell) || dateMark.test(cell.toLowerCase());
}

const bareNumber = /^\W*(?<from>\d{1,2})(?:(?:\s?[–-]\s?| to )\d{1,2})?\W*$/;
/** "II", "b". */
const bareRank = /^\W*(?:[IVX]{1,4}|[A-Ha-h])\W*$/;

/** "1–10", "9–16": months from and to, whatever runs beside. */
function areSpans(cells: readonly string[]): boolean {
  return cells.length >= 3 && cells.every((it) => /^\W*\d{1,2}(?:\s?[–-]\s?| to )\d{1,2}\W*$/.test(it));
}

function isAscending(cells: readonly string[]): boolean {
  const numbers = cells
    .map((it) => Number(bareNumber.exec(it)?.groups?.from ?? Number.NaN))
    .filter((it) => !Number.isNaN(it));
  return numbers.every((it, index) => index === 0 || it >= (numbers[index - 1] ?? 0)) && new Set(numbers).size > 1;
}
