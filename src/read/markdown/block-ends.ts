/** Where a block of Markdown that starts at a line ends: the index of the first line behind it. */

import { fence, indented, interrupts, isTableAt, item, quote } from './block-lines.ts';
import type { Lines } from './lines.ts';

const closingFence = /^(?<indent> *)(?<mark>`+|~+)[ \t]*$/;

export function fenceEnd(lines: Lines, index: number): number {
  const open = fence.exec(lines.text(index))?.groups?.mark ?? '```';
  return untilLine(lines, index + 1, (line) => {
    const close = closingFence.exec(line)?.groups;
    return close?.mark?.startsWith(open) === true && (close.indent?.length ?? 0) <= 3;
  });
}

/** Behind the first line from `index` on that `isLast`, or behind the last of all. */
export function untilLine(lines: Lines, index: number, isLast: (line: string) => boolean): number {
  let next = index;
  for (; lines.has(next); next++) if (isLast(lines.text(next))) return next + 1;
  return next;
}

/** HTML goes on to the next blank line. */
export function htmlEnd(lines: Lines, index: number): number {
  let next = index + 1;
  while (lines.has(next) && !lines.isBlank(next)) next++;
  return next;
}

export function indentedEnd(lines: Lines, index: number): number {
  let next = index + 1;
  while (lines.has(next) && (lines.isBlank(next) || indented.test(lines.text(next)))) next++;
  while (lines.isBlank(next - 1)) next--;
  return next;
}

/** Lines of a footnote behind its first. */
const continued = /^(?: {2,}|\t)/;

export function footnoteEnd(lines: Lines, index: number): number {
  let next = index + 1;
  while (lines.has(next)) {
    if (lines.isBlank(next)) {
      if (!continued.test(lines.textOr(next + 1))) break;
    } else if (interrupts(lines, next) && !continued.test(lines.text(next))) break;
    next++;
  }
  return next;
}

export function quoteEnd(lines: Lines, index: number): number {
  let next = index + 1;
  while (lines.has(next) && !lines.isBlank(next)) {
    if (!quote.test(lines.text(next)) && interrupts(lines, next)) break;
    next++;
  }
  return next;
}

export function tableEnd(lines: Lines, index: number): number {
  let next = index + 2;
  while (lines.has(next) && !lines.isBlank(next)) {
    if (!lines.text(next).includes('|') && interrupts(lines, next)) break;
    next++;
  }
  return next;
}

/** An item runs on over indented lines, lazy lines and blank lines that indented text follows; siblings end it. */
export function itemEnd(lines: Lines, index: number): number {
  const content = contentColumn(lines.text(index));
  let next = index + 1;
  while (lines.has(next)) {
    if (lines.isBlank(next)) {
      const after = nextFilled(lines, next);
      if (!lines.has(after) || lines.indent(after) < content) return next;
      next = after;
      continue;
    }
    if (lines.indent(next) >= content) {
      next = fence.test(lines.text(next).trimStart()) ? innerFenceEnd(lines, next, content) : next + 1;
      continue;
    }
    if (interrupts(lines, next) || isTableAt(lines, next)) return next;
    next++;
  }
  return next;
}

/** The column that the content of an item starts in; behind a wide gap or a tab it is that of the first space. */
function contentColumn(line: string): number {
  const { indent = '', marker = '-', gap = ' ' } = item.exec(line)?.groups ?? {};
  const isPlain = gap.length >= 1 && gap.length <= 4 && !gap.includes('\t');
  return indent.length + marker.length + (isPlain ? gap.length : 1);
}

/** A fence inside an item also ends where the item's indentation ends. */
function innerFenceEnd(lines: Lines, index: number, content: number): number {
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
