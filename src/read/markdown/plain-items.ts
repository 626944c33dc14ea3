/** Reads simple list items, with the items below them, without the parser and with the same result. */

import type { Span } from '../../text/span.ts';
import { plainInline } from './plain-inline.ts';
import { type LocalPassage, toPassage } from './to-passage.ts';

const marker =
  /^(?<indent> *)(?<mark>[-*+]|(?<number>\d{1,9})(?<end>[.)]))(?<gap> {1,4})(?=[^ ])(?<task>\[[ xX]\] (?=[^ *`![]))?/;
/** What an item may not start with, since it may be another block (a link is none), and what no line after its first may start with. */
const otherStart =
  /^(?:[-+>#|=~<:]|\[(?![^\][\n]{2,}\]\()|\*(?:[^*\s]|\*)?(?:\s|$|\*)|`{3}|\d{1,9}[.)](?:\s|$)|\*[ \t*]|_[ \t_])/;
const otherLine = /^(?:[-*_](?:[ \t]*[-*_]){2}|#{1,6}(?:[ \t]|$)|[>|=]|-|`{3}|~{3}|:-|<[a-z/!?]|\[[^\]]*\]:)/i;

interface Open {
  readonly indent: number;
  /** Column at which the words start. */
  readonly content: number;
  /** Bullet or the end of the number: another one starts another list. */
  readonly kind: string;
  ordinal: number | undefined;
}

interface Item {
  readonly start: number;
  readonly depth: number;
  readonly ordinal: number | undefined;
  readonly task: 'open' | 'done' | undefined;
  end: number;
}

/** The items of a block that starts with one; undefined where the parser has to be asked. */
export function plainItem(source: string): readonly LocalPassage[] | undefined {
  if (source.includes('\t') || /\s$|\n[ ]*\r?\n/.test(source)) return undefined;
  const items = itemsOf(source);
  if (!items) return undefined;
  const passages: LocalPassage[] = [];
  for (const { start, end, depth, ordinal, task } of items) {
    const prose = plainInline({ source, start, end, hasLines: true });
    if (!prose) return undefined;
    const about = { kind: 'item', depth, ordinal, task, leadIn: '', quoted: false } as const;
    if (prose.text !== '') passages.push(toPassage(prose, { start, end }, about));
  }
  return passages;
}

function itemsOf(source: string): Item[] | undefined {
  const open: Open[] = [];
  const items: Item[] = [];
  for (const { start, end } of linesOf(source)) {
    const line = source.slice(start, end);
    const found = marker.exec(line);
    const last = items.at(-1);
    if (found) {
      const item = enter(open, found, line);
      if (!item) return undefined;
      const { depth, ordinal, task } = item;
      items.push({ start: start + item.start, depth, ordinal, task, end });
    } else if (!last || otherLine.test(line.trimStart()) || /^\s*(?:[-*+]|\d{1,9}[.)])(?:\s|$)/.test(line))
      return undefined;
    else last.end = end;
  }
  // White space at the end of a paragraph is no part of it.
  return items.every((it) => it.end === source.length || !/\s/.test(source.charAt(it.end - 1))) ? items : undefined;
}

/** Opens an item below or beside the open ones. */
function enter(open: Open[], found: RegExpExecArray, line: string): Omit<Item, 'end'> | undefined {
  const { indent = '', mark = '', number, end = mark, gap = '', task } = found.groups ?? {};
  const rest = line.slice(found[0].length);
  if (otherStart.test(rest) && !/^\*{1,2}[^\s*]/.test(rest)) return undefined;
  while (open.length > 1 && indent.length < (open.at(-1)?.indent ?? 0)) open.pop();
  const beside = open.at(-1);
  const content = indent.length + mark.length + gap.length;
  if (!beside || (indent.length >= beside.content && indent.length < beside.content + 4)) {
    if (beside && number !== undefined && number !== '1') return undefined;
    open.push({
      indent: indent.length,
      content,
      kind: end,
      ordinal: number === undefined ? undefined : Number(number),
    });
  } else if (indent.length === beside.indent && open.length > 1 && beside.kind === end) {
    open[open.length - 1] = {
      ...beside,
      content,
      ordinal: beside.ordinal === undefined ? undefined : beside.ordinal + 1,
    };
  } else return undefined;
  const state = task === undefined ? undefined : task.charAt(1) === ' ' ? 'open' : 'done';
  return { start: found[0].length, depth: open.length, ordinal: open.at(-1)?.ordinal, task: state };
}

/** Without their line breaks. */
function linesOf(source: string): Span[] {
  const lines: Span[] = [];
  for (let start = 0; start < source.length; ) {
    const found = source.indexOf('\n', start);
    const end = found === -1 ? source.length : found;
    lines.push({ start, end: source.charAt(end - 1) === '\r' ? end - 1 : end });
    start = end + 1;
  }
  return lines;
}
