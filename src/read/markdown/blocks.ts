/**
 * Cuts Markdown into top-level blocks by looking at line starts only, in linear time.
 *
 * A block's parse does not depend on its neighbours, so that only blocks that matter are parsed and each is cached by its text.
 * Each list item is a block of its own, nested items included; long documents then change in small pieces.
 */

import type { Span } from '../../text/span.ts';
import { Lines } from './lines.ts';

export type BlockKind =
  | 'front-matter'
  | 'heading'
  | 'fence'
  | 'html'
  | 'comment'
  | 'quote'
  | 'item'
  | 'table'
  | 'paragraph'
  | 'footnote'
  | 'code'
  | 'break';

export interface Block extends Span {
  readonly kind: BlockKind;
}

/** All blocks of `text` in order; blank lines between blocks belong to none. */
export function cutBlocks(text: string): Block[] {
  return [...blocksFrom(text, 0)];
}

/**
 * The blocks of `text` that start at `from` or behind it, cut when they are asked for. `from` is the start of the text, or of a
 * block behind a blank line: what stands before such a line has no say in how blocks are cut behind it.
 */
export function* blocksFrom(text: string, from: number): Iterable<Block> {
  const lines = new Lines(text, from);
  let index = from === 0 ? frontMatterEnd(lines) : 0;
  if (index > 0) yield { kind: 'front-matter', start: lines.start(0), end: lines.end(index - 1) };
  while (lines.has(index)) {
    if (lines.isBlank(index)) {
      index++;
      continue;
    }
    const { kind, next } = blockAt(lines, index);
    yield { kind, start: lines.start(index), end: lines.end(next - 1) };
    index = next;
  }
}

interface Cut {
  readonly kind: BlockKind;
  /** Index of the first line after the block. */
  readonly next: number;
}

const heading = /^ {0,3}#{1,6}(?:[ \t]|$)/;
const fence = /^ {0,3}(?<mark>`{3,}(?=[^`]*$)|~{3,})/;
const closingFence = /^(?<indent> *)(?<mark>`+|~+)[ \t]*$/;
const rule = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/;
const item = /^(?<indent> {0,3})(?<marker>[-*+]|\d{1,9}[.)])(?<gap>[ \t]+|$)/;
const delimiterRow = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*(?:\|[ \t]*)?$/;
const footnote = /^ {0,3}\[\^[^\]\s]+\]:/;
const htmlOpen = /^ {0,3}<(?:[a-zA-Z][\w-]*(?=[\s/>]|$)|\/[a-zA-Z][\w-]*[\s>]|[!?])/;
const rawHtml = /^ {0,3}<(?<tag>script|pre|style|textarea)(?=[\s>]|$)/i;

function blockAt(lines: Lines, index: number): Cut {
  const line = lines.text(index);
  if (startsInWords(line)) return proseCut(lines, index);
  if (heading.test(line)) return { kind: 'heading', next: index + 1 };
  if (fence.test(line)) return { kind: 'fence', next: fenceEnd(lines, index, 0) };
  if (rule.test(line)) return { kind: 'break', next: index + 1 };
  if (/^ {0,3}<!--/.test(line)) return { kind: 'comment', next: untilLine(lines, index, (it) => it.includes('-->')) };
  if (rawHtml.test(line)) {
    const tag = rawHtml.exec(line)?.groups?.tag?.toLowerCase() ?? 'pre';
    return { kind: 'fence', next: untilLine(lines, index, (it) => it.toLowerCase().includes(`</${tag}>`)) };
  }
  if (htmlOpen.test(line) && !/^ {0,3}<(?:https?:|mailto:|[\w.+-]+@)/i.test(line))
    return { kind: 'html', next: blankAfter(lines, index) };
  if (/^ {0,3}>/.test(line)) return { kind: 'quote', next: quoteEnd(lines, index) };
  if (item.test(line)) return { kind: 'item', next: itemEnd(lines, index) };
  if (footnote.test(line)) return { kind: 'footnote', next: indentedEnd(lines, index) };
  if (/^(?: {4}|\t)/.test(line)) return { kind: 'code', next: codeEnd(lines, index) };
  return proseCut(lines, index);
}

/** Most lines start with a letter and are prose: no other block does. */
function startsInWords(line: string): boolean {
  const code = line.charCodeAt(0) | 0x20;
  return code >= 97 && code <= 122;
}

function proseCut(lines: Lines, index: number): Cut {
  return isTableAt(lines, index) ? { kind: 'table', next: tableEnd(lines, index) } : paragraphCut(lines, index);
}

function frontMatterEnd(lines: Lines): number {
  const first = lines
    .textOr(0)
    .replace(/^\uFEFF/, '')
    .trimEnd();
  if (first !== '---' && first !== '+++') return 0;
  for (let index = 1; lines.has(index); index++) {
    if (lines.text(index).trimEnd() === first) return index + 1;
  }
  return 0;
}

function fenceEnd(lines: Lines, index: number, indent: number): number {
  const open = fence.exec(lines.text(index).slice(indent))?.groups?.mark ?? '```';
  let next = index + 1;
  for (; lines.has(next); next++) {
    const close = closingFence.exec(lines.text(next))?.groups;
    if (close?.mark?.startsWith(open) && (close.indent?.length ?? 0) <= 3 + indent) return next + 1;
  }
  return next;
}

function untilLine(lines: Lines, index: number, isLast: (line: string) => boolean): number {
  let next = index;
  for (; lines.has(next); next++) {
    if (isLast(lines.text(next))) return next + 1;
  }
  return next;
}

function blankAfter(lines: Lines, index: number): number {
  let next = index + 1;
  while (lines.has(next) && !lines.isBlank(next)) next++;
  return next;
}

function codeEnd(lines: Lines, index: number): number {
  let next = index + 1;
  while (lines.has(next) && (lines.isBlank(next) || /^(?: {4}|\t)/.test(lines.text(next)))) next++;
  while (lines.isBlank(next - 1)) next--;
  return next;
}

function indentedEnd(lines: Lines, index: number): number {
  let next = index + 1;
  while (lines.has(next)) {
    if (lines.isBlank(next)) {
      if (!/^(?: {2,}|\t)/.test(lines.textOr(next + 1))) break;
    } else if (startsBlock(lines, next) && !/^(?: {2,}|\t)/.test(lines.text(next))) break;
    next++;
  }
  return next;
}

function quoteEnd(lines: Lines, index: number): number {
  let next = index + 1;
  while (lines.has(next) && !lines.isBlank(next)) {
    if (!/^ {0,3}>/.test(lines.text(next)) && startsBlock(lines, next)) break;
    next++;
  }
  return next;
}

/** An item runs on over indented lines, lazy lines and blank lines that indented text follows; siblings end it. */
function itemEnd(lines: Lines, index: number): number {
  const groups = item.exec(lines.text(index))?.groups;
  const gap = groups?.gap ?? ' ';
  const marker = (groups?.indent?.length ?? 0) + (groups?.marker?.length ?? 1);
  const content = marker + (gap.length >= 1 && gap.length <= 4 && !gap.includes('\t') ? gap.length : 1);
  let next = index + 1;
  while (lines.has(next)) {
    if (lines.isBlank(next)) {
      const after = nextFilled(lines, next);
      if (!lines.has(after) || lines.indent(after) < content) return next;
      next = after;
      continue;
    }
    const indent = lines.indent(next);
    if (indent >= content) {
      next = fence.test(lines.text(next).trimStart()) ? insideFenceEnd(lines, next, content) : next + 1;
      continue;
    }
    if (startsBlock(lines, next) || isTableAt(lines, next)) return next;
    next++;
  }
  return next;
}

/** A fence inside an item also ends where the item's indentation ends. */
function insideFenceEnd(lines: Lines, index: number, content: number): number {
  const mark = fence.exec(lines.text(index).trimStart())?.groups?.mark ?? '```';
  let next = index + 1;
  for (; lines.has(next); next++) {
    if (!lines.isBlank(next) && lines.indent(next) < content) return next;
    const line = lines.text(next).trim();
    if (line.startsWith(mark) && line === mark.charAt(0).repeat(line.length)) return next + 1;
  }
  return next;
}

function nextFilled(lines: Lines, index: number): number {
  let next = index;
  while (lines.has(next) && lines.isBlank(next)) next++;
  return next;
}

function isTableAt(lines: Lines, index: number): boolean {
  const header = lines.text(index);
  const delimiter = lines.textOr(index + 1);
  return header.includes('|') && delimiter.includes('-') && delimiter.includes('|') && delimiterRow.test(delimiter);
}

function tableEnd(lines: Lines, index: number): number {
  let next = index + 2;
  while (lines.has(next) && !lines.isBlank(next)) {
    if (!lines.text(next).includes('|') && startsBlock(lines, next)) break;
    next++;
  }
  return next;
}

function paragraphCut(lines: Lines, index: number): Cut {
  let next = index + 1;
  while (lines.has(next) && !lines.isBlank(next)) {
    if (!startsInWords(lines.text(next)) && underline.test(lines.text(next)))
      return { kind: 'heading', next: next + 1 };
    if (startsBlock(lines, next) || isTableAt(lines, next)) break;
    next++;
  }
  return { kind: 'paragraph', next };
}

/** Whether a line may interrupt a paragraph. Ordered lists may only when they start at 1, as CommonMark has it. */
function startsBlock(lines: Lines, index: number): boolean {
  const line = lines.text(index);
  if (startsInWords(line)) return false;
  const list = item.exec(line);
  if (list) {
    const marker = list.groups?.marker ?? '-';
    const hasText = line.length > list[0].length;
    return hasText && (marker.length === 1 || /^1[.)]/.test(marker) || isInList(lines, index));
  }
  return (
    heading.test(line) ||
    fence.test(line) ||
    rule.test(line) ||
    /^ {0,3}>/.test(line) ||
    /^ {0,3}<!--/.test(line) ||
    htmlBlockTag.test(line)
  );
}

const htmlBlockTag =
  /^ {0,3}<\/?(?:address|article|aside|blockquote|body|center|dd|details|dialog|div|dl|dt|fieldset|figure|figcaption|footer|form|h[1-6]|header|hr|html|iframe|li|main|menu|nav|ol|option|p|section|summary|table|tbody|td|tfoot|th|thead|title|tr|ul|script|pre|style|textarea)(?=[\s/>]|$)/i;

/** Whether the line before is part of a list, in which case any marker goes on with it. */
function isInList(lines: Lines, index: number): boolean {
  for (let before = index - 1; before >= 0 && !lines.isBlank(before); before--) {
    if (item.test(lines.text(before))) return true;
  }
  return false;
}
