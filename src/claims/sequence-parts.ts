/** Where a document puts work in order: lists, tables, headings, paragraphs and keys, each as a row of steps. */

import { once, rememberedOf } from '../text/remembered.ts';
import { dayOfYear, orderHeader, otherOrder, otherTables, phaseMark, workOrder } from './lexicon/sequences.ts';
import type { BySection } from './paths.ts';
import { areInOrder, isFirst, isMarked, type StepParts } from './sequence-marks.ts';
import { inlineSequences, sentenceSequences } from './sequence-prose.ts';
import type { Statement } from './statements.ts';

/** A table, list or section whose parts are in order, and which has at least two of them. */
export function* sequencesIn(sections: BySection): Generator<void, StepParts[]> {
  const parts: SectionParts[] = [];
  for (const [number, statements] of sections.entries()) {
    parts.push(sectionParts(statements));
    if (number % stride === 0) yield;
  }
  const all = once(() => joined(sections));
  const found = [
    ...listSequences(parts),
    ...parts.flatMap((it) => it.tables),
    ...headingSequences(parts, all),
    ...paragraphSequences(parts, all),
    ...keySequences(parts.flatMap((it) => it.withKeys)),
    ...parts.flatMap((it) => it.sentences),
    ...parts.flatMap((it) => it.inline),
  ];
  return found.filter((it) => it.length >= 2).sort((a, b) => (a[0]?.[0]?.index ?? 0) - (b[0]?.[0]?.index ?? 0));
}

/** So many sections make a step. */
const stride = 32;

/** What a section holds of each kind. */
const sectionParts = rememberedOf((statements: readonly Statement[]) => {
  const items = statements.filter((it) => it.passage.kind === 'item' && isFirst(it) && !it.passage.quoted);
  return {
    items,
    lists: grouped(items, isNextItem),
    tables: tableSequences(statements),
    headings: statements.filter(isMarkedHeading),
    paragraphs: statements.filter(isMarkedParagraph),
    withKeys: statements.filter(({ passage }) => passage.kind !== 'comment' && stepKeyAt(passage.keys) !== -1),
    sentences: sentenceSequences(statements),
    inline: inlineSequences(statements),
  };
});

type SectionParts = ReturnType<typeof sectionParts>;

function listSequences(sections: readonly SectionParts[]): StepParts[] {
  return joinedLists(sections).flatMap((it) => {
    const parts = listParts(it);
    return parts ? [parts] : [];
  });
}

const listParts = rememberedOf((list: readonly Statement[]) => (isOrderedWork(list) ? list.map(withChildren) : null));

/** All lists; one may go on in another section under the same headings, and only then that has to be grouped anew. */
function joinedLists(sections: readonly SectionParts[]): (readonly Statement[])[] {
  const lists: (readonly Statement[])[] = [];
  for (const { items, lists: own } of sections) {
    if (own.length === 0) continue;
    const open = lists.slice(-mostOpen);
    const goesOn = own.some((it) => open.some((other) => headingsOf(other) === headingsOf(it)));
    for (const it of goesOn ? grouped(items, isNextItem, lists.splice(-mostOpen)) : own) lists.push(it);
  }
  return lists;
}

const headingsOf = rememberedOf((list: readonly Statement[]) => list[0]?.passage.headings.join('>') ?? '');

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
function headingSequences(parts: readonly SectionParts[], all: () => readonly Statement[]): StepParts[] {
  const groups = grouped(
    parts.flatMap((it) => it.headings),
    (a, b) =>
      a.passage.level === b.passage.level &&
      a.passage.headings.slice(0, -1).join('>') === b.passage.headings.slice(0, -1).join('>'),
  ).filter((list) => areInOrder(list.map((it) => it.text)));
  return groups.map((list) => list.map((it) => upTo(all(), it, (other) => endsSection(other, it))));
}

function isMarkedHeading({ passage, text }: Statement): boolean {
  return passage.kind === 'heading' && isMarked(text) && !/^\W*\d{1,2}\W/.test(text);
}

function joined(sections: BySection): Statement[] {
  const all: Statement[] = [];
  for (const statements of sections) for (const it of statements) all.push(it);
  return all;
}

function endsSection({ passage }: Statement, heading: Statement): boolean {
  return passage.kind === 'heading' && passage.level <= heading.passage.level;
}

/** A statement and those behind it, up to the first that ends the part. */
function upTo(all: readonly Statement[], first: Statement, isEnd: (it: Statement) => boolean): Statement[] {
  const from = placeOf(first, all);
  let to = from + 1;
  for (let it = all[to]; it && !isEnd(it); it = all[to]) to++;
  return all.slice(from, to);
}

/** Paragraphs that start with "Phase 1" or "M1", each with what follows it. */
function paragraphSequences(parts: readonly SectionParts[], all: () => readonly Statement[]): StepParts[] {
  const marked = parts.flatMap((it) => it.paragraphs);
  const lists = grouped(marked, (a, b) => a.passage.headings.join('>') === b.passage.headings.join('>'));
  return lists.map((list) =>
    list.map((it, index) => upTo(all(), it, (other) => other === list[index + 1] || other.passage.kind === 'heading')),
  );
}

function isMarkedParagraph(statement: Statement): boolean {
  const { passage, text } = statement;
  return (
    passage.kind === 'paragraph' &&
    passage.depth === 0 &&
    isFirst(statement) &&
    (phaseMark.test(text.toLowerCase()) || isDatedClause(statement)) &&
    !passage.quoted
  );
}

/** "2.2 Model trained 16 February 2027" below a heading of an order of work. */
function isDatedClause({ text, passage }: Statement): boolean {
  const heading = passage.headings.at(-1)?.toLowerCase() ?? '';
  return /^\d{1,2}\.\d{1,2}\b/.test(text) && workOrder.test(heading) && dayOfYear(text) !== undefined;
}

const stepKeys =
  /^(?:phases?|milestones?|steps?|stages?|sprints?|roadmap|timeline|schedule|work_?packages?|iterations?|increments?|waves?)$/i;

function stepKeyAt(keys: readonly string[]): number {
  return keys.findIndex((it, index) => stepKeys.test(it) && /^\d+$/.test(keys[index + 1] ?? ''));
}

/** Entries of `phases:` or `milestones:` in a config file. */
function keySequences(statements: readonly Statement[]): StepParts[] {
  const lists = new Map<string, Map<string, Statement[]>>();
  for (const statement of statements) {
    const { keys } = statement.passage;
    const at = stepKeyAt(keys);
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

/** Runs of neighbours that belong together; the first may go on with one of `open`. */
function grouped(
  statements: readonly Statement[],
  belong: (a: Statement, b: Statement) => boolean,
  open: readonly (readonly Statement[])[] = [],
): Statement[][] {
  const groups = open.map((it) => [...it]);
  for (const statement of statements) {
    const group = lastOf(groups, statement, belong);
    if (group) group.push(statement);
    else groups.push([statement]);
  }
  return groups;
}

function lastOf(
  groups: readonly Statement[][],
  statement: Statement,
  belong: (a: Statement, b: Statement) => boolean,
): Statement[] | undefined {
  for (let at = groups.length - 1; at >= Math.max(0, groups.length - mostOpen); at--) {
    const last = groups[at]?.at(-1);
    if (last && last.passage.depth <= statement.passage.depth && belong(last, statement)) return groups[at];
  }
  return undefined;
}
