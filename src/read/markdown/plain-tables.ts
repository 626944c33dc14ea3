/** Reads simple tables without the parser, with the same result. */

import type { Span } from '../../text/span.ts';
import type { Prose } from './inline.ts';
import { plainInline } from './plain-inline.ts';
import { type LocalPassage, toPassage } from './to-passage.ts';

const delimiter = /^ {0,3}(?:\| *)?:?-+:? *(?:\| *:?-+:? *)*(?:\| *)?$/;
/** To the parser a border of one bare dash is an item of a list. */
const item = /^ {0,3}-(?: |$)/;
/** Other white space behind the last border, a no-break space for one, is a cell to the parser. */
const onlySpaces = /^ *$/;
/** A row that may be something else, and escapes, which may hide a border. */
const beyond = /\\|\t|\r|\uFEFF|(?:^|\n)(?: {4}| *(?:[-*+#>=~`:<]|\d{1,9}[.)]))/;

/** The cells of a table; undefined where the parser has to be asked. */
export function plainTable(source: string): readonly LocalPassage[] | undefined {
  const [header, border, ...rows] = linesOf(source);
  if (!header || !border) return undefined;
  const marks = source.slice(border.start, border.end);
  if (!delimiter.test(marks) || item.test(marks)) return undefined;
  // The border is left out of the check, since it starts as a list or a setext heading does.
  if (beyond.test(source.slice(0, header.end)) || beyond.test(source.slice(border.end))) return undefined;
  const headerCells = cellsOf(source, header);
  if (headerCells.length === 0 || headerCells.length !== cellsOf(source, border).length) return undefined;
  const passages: LocalPassage[] = [];
  const headers: string[] = [];
  for (const [index, row] of [header, ...rows].entries()) {
    const cells = cellsOf(source, row);
    if (cells.length === 0 || !source.slice(row.start, row.end).includes('|')) return undefined;
    for (const [column, span] of cells.entries()) {
      const prose = proseOf(source, span);
      if (!prose) return undefined;
      const cell = { table: 0, row: index - 1, column, header: headers[column] ?? '' };
      if (index === 0) headers[column] = prose.text;
      passages.push(toPassage(prose, span, { kind: 'cell', cell, depth: 0, leadIn: '', quoted: false }));
    }
  }
  return passages;
}

function linesOf(source: string): Span[] {
  const lines: Span[] = [];
  for (let start = 0; start <= source.length; ) {
    const found = source.indexOf('\n', start);
    const end = found === -1 ? source.length : found;
    lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

/** A cell starts with the border on its left; the last one reaches to the end of the line, its right border included. */
function cellsOf(source: string, row: Span): Span[] {
  const text = source.slice(row.start, row.end);
  let start = text.search(/[^ ]/);
  if (start === -1 || /^ *\| *$/.test(text)) return [];
  const cells: Span[] = [];
  for (;;) {
    const next = text.indexOf('|', start + 1);
    if (next === -1 || onlySpaces.test(text.slice(next + 1))) {
      cells.push({ start: row.start + start, end: row.end });
      return cells;
    }
    cells.push({ start: row.start + start, end: row.start + next });
    start = next;
  }
}

/** The words between the borders, without the white space around them. */
function proseOf(source: string, cell: Span): Prose | undefined {
  let { start, end } = cell;
  if (source.charAt(start) === '|') start++;
  while (end > start && source.charAt(end - 1) === ' ') end--;
  if (end > start && source.charAt(end - 1) === '|') end--;
  while (end > start && source.charAt(end - 1) === ' ') end--;
  while (start < end && source.charAt(start) === ' ') start++;
  return plainInline({ source, start, end, hasLines: false });
}
