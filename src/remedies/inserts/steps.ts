/** The lines of a sequence: list items and table rows, cut into what stays in place and what a swap moves. */

import { monthNames } from '../../claims/lexicon/calendar.ts';
import type { Span } from '../../text/span.ts';

export interface StepLine {
  /** The whole item or row, without its final line break. */
  readonly span: Span;
  /** What comes before the content: indentation, marker, task box, and a date or phase label. */
  readonly head: string;
  /** What the step says, in parts that move; a row has one part a cell. */
  readonly parts: readonly Part[];
  readonly kind: 'item' | 'row';
}

export interface Part extends Span {
  /** A date, a number or the name of a phase: stays where it is. */
  readonly isLabel: boolean;
}

const item = /^(?<marker>[ \t]*(?:[-*+]|\d+[.)])[ \t]+(?:\[[ xX]\][ \t]+)?)/;
const order = String.raw`(?:(?:phase|stage|step|milestone|sprint|weeks?|months?|q|h|m|v)\s*\d+(?:\.\d+)*|(?:${monthNames}|spring|summer|autumn|winter|now|next|later)\b|\d{4}(?:-\d\d(?:-\d\d)?)?)`;
const lead = String.raw`(?:(?:first|second|third|last|early|mid|late|end|by|in|from|of|the|week|to|\d{1,2}(?:st|nd|rd|th)?\.?)[\s-]+)*`;
const label = new RegExp(
  String.raw`^(?:\*\*|__)?${lead}${order}[^:–—]{0,20}(?:\*\*|__)?(?::|\s[–—-])(?:\*\*|__)?[ \t]+`,
  'i',
);
const labelCell = new RegExp(
  String.raw`^\W*(?:${lead}${order}.{0,18}|\d{1,3}(?:\W.{0,24})?|[IVX]{1,4}|\d{1,2}\s+(?:${monthNames})\b.*)\W*$`,
  'i',
);

/** The step around `at`; undefined where it is neither a list item nor a table row. */
export function stepLineAt(text: string, at: number): StepLine | undefined {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const line = lineFrom(text, start);
  if (/^\s*\|/.test(line)) return row(start, line);
  const begin = itemStart(text, start);
  return begin === undefined ? undefined : listItem(text, begin);
}

function row(start: number, line: string): StepLine {
  const cells = [...line.matchAll(/(?<=(?<!\\)\|)(?:\\.|[^|\\])*(?=\|)|(?<=(?<!\\)\|)(?:\\.|[^|\\])+$/g)];
  const parts = cells.map((it) => ({
    start: start + it.index,
    end: start + it.index + it[0].length,
    isLabel: labelCell.test(it[0].trim()),
  }));
  return { span: { start, end: start + line.length }, head: '', parts, kind: 'row' };
}

/** Back over wrapped lines to the line with the marker. */
function itemStart(text: string, start: number): number | undefined {
  let at = start;
  for (let lines = 0; lines < 40; lines++) {
    const line = lineFrom(text, at);
    if (item.test(line)) return at;
    if (at === 0 || line.trim() === '' || !/^[ \t]/.test(line)) return undefined;
    at = text.lastIndexOf('\n', at - 2) + 1;
  }
  return undefined;
}

function listItem(text: string, start: number): StepLine {
  const line = lineFrom(text, start);
  const marker = item.exec(line)?.[0] ?? '';
  const named = label.exec(line.slice(marker.length))?.[0] ?? '';
  const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
  let end = start + line.length;
  for (;;) {
    const next = text.indexOf('\n', end);
    if (next < 0 || next + 1 >= text.length) break;
    const following = lineFrom(text, next + 1);
    const depth = /^[ \t]*/.exec(following)?.[0].length ?? 0;
    if (following.trim() === '' || depth <= indent) break;
    end = next + 1 + following.length;
  }
  const from = start + marker.length + named.length;
  const head = text.slice(start, from);
  return { span: { start, end }, head, parts: [{ start: from, end, isLabel: false }], kind: 'item' };
}

function lineFrom(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? text.length : end).replace(/\r$/, '');
}
