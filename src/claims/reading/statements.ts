/** Cuts passages into statements (sentences), and links each with its neighbours: row mates, parent, children, sentences beside it. */

import type { Passage, QuietRange } from '../../read/passage.ts';
import { noted } from '../../text/remembered.ts';
import type { Span } from '../../text/span.ts';

export interface Statement {
  /** Index in the document, from 0: the one field that edits elsewhere change. */
  index: number;
  readonly passage: Passage;
  /** Offsets in the passage's text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Sentence before and after in the same paragraph, cell or item. */
  before: Statement | undefined;
  after: Statement | undefined;
  /** First statement of the next item of the same list. */
  next: Statement | undefined;
  /** Statement of the item that this one hangs below. */
  parent: Statement | undefined;
  readonly children: Statement[];
  /** All statements of the table row, this one included; empty outside tables. */
  row: readonly Statement[];
}

/** All statements of a document, in order. */
export function cutStatements(passages: readonly Passage[]): Statement[] {
  const statements: Statement[] = [];
  const byPassage = passages.map((passage) => {
    const own = sentencesOf(passage).map(({ start, end }, index) =>
      newStatement(statements.length + index, passage, start, end),
    );
    own.forEach((statement, index) => {
      statement.before = own[index - 1];
      statement.after = own[index + 1];
    });
    // One by one: a single paragraph can hold more sentences than a call may have arguments.
    for (const it of own) statements.push(it);
    return own;
  });
  linkParents(passages, byPassage);
  linkRows(passages, byPassage);
  linkParagraphs(passages, byPassage);
  return statements;
}

/** The span in the source of `[start, end)` in a passage's text. */
export function sourceSpan(passage: Passage, start: number, end: number): Span {
  const base = passage.origin.start;
  const from = passage.offsets.at(start) ?? passage.span.start;
  const last = passage.offsets.at(Math.max(end - 1, start)) ?? from;
  return { start: base + from, end: base + Math.max(last + 1, from) };
}

/** Why a range of a passage is quiet, if a part of it is. */
export function quietAt(passage: Passage, start: number, end: number): QuietRange['why'] | undefined {
  return passage.quiet.find((it) => it.start < end && start < it.end)?.why;
}

/** A statement that has no neighbours yet. */
export function newStatement(index: number, passage: Passage, start: number, end: number): Statement {
  return {
    index,
    passage,
    start,
    end,
    text: passage.text.slice(start, end),
    before: undefined,
    after: undefined,
    next: undefined,
    parent: undefined,
    children: [],
    row: [],
  };
}

const boundary =
  /[.!?…]['")\]”»]*\s+(?=[\p{Lu}\p{N}"'(“«*§])|[!?]\s+(?=\p{Ll})|(?<!\s)\s+(?=[☐☑⬜✅🔲❌]\uFE0F?\s|\(?[b-h]\)\s\p{Lu})/gu;
const abbreviation =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|approx|ca|cf|no|nr|mr|mrs|ms|dr|prof|st|fig|sec|art|para|incl|excl|resp|max|min|p|pp|vol|al|dept|est|ref|z\.b|d\.h|bzw|v|\p{L})\.$/iu;

/** Spans of the sentences of one passage, relative to its text. */
function sentencesOf({ kind, text }: Passage): readonly Span[] {
  if (kind === 'heading') return text === '' ? [] : [{ start: 0, end: text.length }];
  return remember(text);
}

const remember = noted(cutSentences);

function cutSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  boundary.lastIndex = 0;
  for (let found = boundary.exec(text); found; found = boundary.exec(text)) {
    const end = found.index + found[0].length;
    if (found[0].startsWith('.') && isAbbreviation(text, found.index)) continue;
    spans.push({ start, end: found.index + found[0].trimEnd().length });
    start = end;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans.flatMap((span) => cutLong(span, text));
}

/** No sentence of a plan is longer. A longer text is cut at a space, so that the cost of reading stays linear. */
const longestSentence = 1500;

function cutLong({ start, end }: Span, text: string): Span[] {
  const spans: Span[] = [];
  let from = start;
  while (end - from > longestSentence) {
    const space = text.slice(from, from + longestSentence + 1).lastIndexOf(' ');
    const to = from + (space > 0 ? space : longestSentence);
    spans.push({ start: from, end: to });
    from = to;
  }
  return [...spans, { start: from, end }];
}

/** "4.1 The firm" and "Nr. 3" do not end a sentence. */
function isAbbreviation(text: string, dot: number): boolean {
  const before = text.slice(Math.max(0, dot - 12), dot + 1);
  return abbreviation.test(before) || /(?:^|\s)\d{1,3}\.$/.test(before);
}

function linkParents(passages: readonly Passage[], byPassage: readonly (readonly Statement[])[]): void {
  const open: { readonly depth: number; readonly first: Statement }[] = [];
  passages.forEach((passage, index) => {
    const own = byPassage[index] ?? [];
    if (passage.depth === 0) {
      open.length = 0;
      const last = own.at(-1);
      if (passage.kind === 'paragraph' && last && leadsIn(last)) open.push({ depth: 0, first: last });
      return;
    }
    const isContinuation = passage.kind === 'paragraph';
    const last = () => open.at(-1)?.depth ?? -1;
    while (open.length > 0 && (isContinuation ? last() > passage.depth : last() >= passage.depth)) open.pop();
    const parent = open.at(-1)?.first;
    for (const statement of own) {
      statement.parent = parent;
      parent?.children.push(statement);
    }
    const first = own[0];
    if (first && !isContinuation) open.push({ depth: passage.depth, first });
  });
}

/** A paragraph that breaks off ("to the end that", "so that it:") goes on in the list below it. */
function leadsIn(statement: Statement): boolean {
  return /(?:[:,–—]|\b(?:that|so|to|it|and))\s*$/u.test(statement.text);
}

function linkRows(passages: readonly Passage[], byPassage: readonly (readonly Statement[])[]): void {
  const rows = new Map<string, Statement[]>();
  passages.forEach((passage, index) => {
    if (!passage.cell) return;
    const key = `${passage.cell.table}:${passage.cell.row}`;
    const row = rows.get(key) ?? [];
    rows.set(key, row);
    for (const statement of byPassage[index] ?? []) {
      row.push(statement);
      statement.row = row;
    }
  });
}

/** The last sentence of a paragraph stands beside the first of the next one under the same heading. */
function linkParagraphs(passages: readonly Passage[], byPassage: readonly (readonly Statement[])[]): void {
  for (let index = 1; index < passages.length; index++) {
    const passage = passages[index];
    const earlier = passages[index - 1];
    if (passage?.kind === 'item' && earlier?.kind === 'item' && passage.depth === earlier.depth) {
      for (const statement of byPassage[index - 1] ?? []) statement.next = byPassage[index]?.[0];
    }
    if (passage?.kind !== 'paragraph' || earlier?.kind !== 'paragraph' || passage.depth !== earlier.depth) continue;
    const first = byPassage[index]?.[0];
    const last = byPassage[index - 1]?.at(-1);
    if (first && last && !first.before && passage.depth === 0) first.before = last;
  }
}
