/** Where a document puts work in order: lists, tables, headings, paragraphs and keys, each as a row of steps. */

import { dayOfYear, orderHeader, otherOrder, otherTables, phaseMark, workOrder } from './lexicon/sequences.ts';
import { areInOrder, isFirst, isMarked, type StepParts } from './sequence-marks.ts';
import { inlineSequences, sentenceSequences } from './sequence-prose.ts';
import type { Statement } from './statements.ts';

/** A table, list or section whose parts are in order, and which has at least two of them. */
export function sequencesIn(statements: readonly Statement[]): StepParts[] {
  const found = [
    ...listSequences(statements),
    ...tableSequences(statements),
    ...headingSequences(statements),
    ...paragraphSequences(statements),
    ...keySequences(statements),
    ...sentenceSequences(statements),
    ...inlineSequences(statements),
  ];
  return found.filter((it) => it.length >= 2).sort((a, b) => (a[0]?.[0]?.index ?? 0) - (b[0]?.[0]?.index ?? 0));
}

function listSequences(statements: readonly Statement[]): StepParts[] {
  const items = statements.filter((it) => it.passage.kind === 'item' && isFirst(it) && !it.passage.quoted);
  const lists = grouped(items, (a, b) => isNextItem(a, b));
  return lists.filter(isOrderedWork).map((list) => list.map(withChildren));
}

/** Items of one list: same depth, parent, headings and kind of marker, numbers going up by one. */
function isNextItem(a: Statement, b: Statement): boolean {
  const { passage } = a;
  const other = b.passage;
  if (passage.depth !== other.depth || a.parent !== b.parent || passage.headings.join('>') !== other.headings.join('>'))
    return false;
  if (passage.ordinal === undefined || other.ordinal === undefined)
    return passage.ordinal === other.ordinal && passage.leadIn === other.leadIn;
  return other.ordinal === passage.ordinal + 1;
}

function isOrderedWork(list: readonly Statement[]): boolean {
  const marked = list.filter((it) => isMarked(it.text)).length;
  if (marked >= 2 && marked >= list.length / 2) return areInOrder(list.map((it) => it.text));
  const { passage } = list[0] ?? {};
  if (passage?.ordinal === undefined) return false;
  const heading = passage.headings.at(-1)?.toLowerCase() ?? '';
  const lead = passage.leadIn.toLowerCase();
  return (
    (workOrder.test(heading) || workOrder.test(lead)) && !otherOrder.test(heading) && !otherOrder.test(lead.slice(-80))
  );
}

function withChildren(item: Statement): Statement[] {
  const own: Statement[] = [item];
  for (let next = item.after; next && next.passage === item.passage; next = next.after) own.push(next);
  return [...own, ...item.children.flatMap((it) => (isFirst(it) ? withChildren(it) : []))];
}

function tableSequences(statements: readonly Statement[]): StepParts[] {
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
    if (isMarked(header)) columns.set(column, [...(columns.get(column) ?? []), cell]);
  }
  const headers = [...columns.values()].map((it) => it[0]?.passage.cell?.header ?? '');
  return columns.size >= 2 && areInOrder(headers) ? [[...columns.values()]] : [];
}

function isOtherTable(table: readonly Statement[]): boolean {
  const { headings, leadIn } = table[0]?.passage ?? { headings: [], leadIn: '' };
  const headers = table.flatMap((it) => it.row.map((cell) => cell.passage.cell?.header.toLowerCase() ?? ''));
  return (
    otherTables.test(headings.at(-1)?.toLowerCase() ?? '') ||
    otherTables.test(leadIn.toLowerCase()) ||
    headers.some((it) => /\b(?:risks?|likelihood|requirement|option|verdict|criterion|metric)\b/.test(it))
  );
}

function isOrderedTable(table: readonly Statement[]): boolean {
  const columns = new Set(table.flatMap((it) => it.row.map((cell) => cell.passage.cell?.column ?? 0)));
  return [...columns].some((column) => {
    const cells = table.map((it) => it.row.find((cell) => cell.passage.cell?.column === column)?.text ?? '');
    const header =
      table[0]?.row.find((cell) => cell.passage.cell?.column === column)?.passage.cell?.header.toLowerCase() ?? '';
    const marked = cells.filter(
      (it) => isMarked(it) || (numbered.test(header) && /^\W*\d{1,2}(?:\s?[–-]\s?\d{1,2})?\W*$/.test(it)),
    ).length;
    const isOrder = orderHeader.test(header)
      ? marked >= 1 || /^\W*(?:phase|stage|step|milestone|sprint)s?\W*$/.test(header)
      : marked >= 2 && marked >= cells.length * 0.6 && column < 2;
    return isOrder && areInOrder(cells);
  });
}

/** Columns in which bare numbers are an order. */
const numbered = /\b(?:phase|stage|step|sprint|month|week|quarter|day|year|iteration|wave)s?\b/;

/** Sections below sibling headings "Phase 1", "Q2", "0.9 (January)", "Now" and "Later". */
function headingSequences(statements: readonly Statement[]): StepParts[] {
  const sections = grouped(
    statements.filter((it) => it.passage.kind === 'heading' && isMarked(it.text) && !/^\W*\d{1,2}\W/.test(it.text)),
    (a, b) =>
      a.passage.level === b.passage.level &&
      a.passage.headings.slice(0, -1).join('>') === b.passage.headings.slice(0, -1).join('>'),
  );
  return sections
    .filter((list) => areInOrder(list.map((it) => it.text)))
    .map((list) => list.map((it) => sectionOf(it, statements)));
}

function sectionOf(heading: Statement, statements: readonly Statement[]): Statement[] {
  const at = placeOf(heading, statements);
  const rest = statements.slice(at + 1);
  const end = rest.findIndex((it) => it.passage.kind === 'heading' && it.passage.level <= heading.passage.level);
  return [heading, ...(end === -1 ? rest : rest.slice(0, end))];
}

/** Paragraphs that start with "Phase 1" or "M1", each with what follows it. */
function paragraphSequences(statements: readonly Statement[]): StepParts[] {
  const marked = statements.filter(
    (it) =>
      it.passage.kind === 'paragraph' &&
      it.passage.depth === 0 &&
      isFirst(it) &&
      (phaseMark.test(it.text.toLowerCase()) || isDatedClause(it)) &&
      !it.passage.quoted,
  );
  const lists = grouped(marked, (a, b) => a.passage.headings.join('>') === b.passage.headings.join('>'));
  return lists.map((list) =>
    list.map((it, index) => {
      const from = placeOf(it, statements);
      const next = list[index + 1];
      const rest = statements.slice(from, next ? placeOf(next, statements) : undefined);
      const end = rest.findIndex((other) => other.passage.kind === 'heading');
      return end === -1 ? rest : rest.slice(0, end);
    }),
  );
}

/** "2.2 Model trained 16 February 2027" below a heading of an order of work. */
function isDatedClause({ text, passage }: Statement): boolean {
  const heading = passage.headings.at(-1)?.toLowerCase() ?? '';
  return /^\d{1,2}\.\d{1,2}\b/.test(text) && workOrder.test(heading) && dayOfYear(text) !== undefined;
}

const stepKeys =
  /^(?:phases?|milestones?|steps?|stages?|sprints?|roadmap|timeline|schedule|work_?packages?|iterations?|increments?|waves?)$/i;

/** Entries of `phases:` or `milestones:` in a config file. */
function keySequences(statements: readonly Statement[]): StepParts[] {
  const lists = new Map<string, Map<string, Statement[]>>();
  for (const statement of statements) {
    const { keys } = statement.passage;
    const at = keys.findIndex((it, index) => stepKeys.test(it) && /^\d+$/.test(keys[index + 1] ?? ''));
    if (at === -1 || statement.passage.kind === 'comment') continue;
    const list = lists.get(keys.slice(0, at + 1).join('.')) ?? new Map<string, Statement[]>();
    lists.set(keys.slice(0, at + 1).join('.'), list);
    const index = keys[at + 1] ?? '';
    list.set(index, [...(list.get(index) ?? []), statement]);
  }
  return [...lists.values()].map((list) => [...list.values()]);
}

/** Statements are numbered in document order. */
function placeOf(statement: Statement, statements: readonly Statement[]): number {
  return statements[statement.index] === statement ? statement.index : statements.indexOf(statement);
}

/** Lists within lists stay open; more than this many at once no plan has. */
const mostOpen = 8;

/** Runs of neighbours that belong together. */
function grouped(statements: readonly Statement[], belong: (a: Statement, b: Statement) => boolean): Statement[][] {
  const groups: Statement[][] = [];
  for (const statement of statements) {
    const group = groups.slice(-mostOpen).findLast((it) => {
      const last = it.at(-1);
      return last !== undefined && last.passage.depth <= statement.passage.depth && belong(last, statement);
    });
    if (group) group.push(statement);
    else groups.push([statement]);
  }
  return groups;
}
