/** Sections of Markdown and plain text by their headings, without a parse: good enough to place comments and to quote. */

import type { Span } from './span.ts';

/** From the line under the heading above `offset` to the next heading of the same or a higher rank. */
export function sectionAround(text: string, offset: number): Span {
  let start = frontMatterEnd(text);
  let level = 0;
  let fence = '';
  for (const line of text.matchAll(/^.*$/gmu)) {
    if (line.index < start) continue;
    const mark = /^ {0,3}(?<mark>`{3,}|~{3,})/u.exec(line[0])?.groups?.mark ?? '';
    if (mark && (fence === '' || (mark.startsWith(fence) && line[0].trim() === mark))) fence = fence ? '' : mark;
    const hashes = fence ? undefined : /^ {0,3}(?<hashes>#{1,6})(?:\s|$)/u.exec(line[0])?.groups?.hashes;
    if (!hashes) continue;
    if (line.index > offset) {
      if (hashes.length <= level || level === 0) return { start, end: line.index };
    } else {
      level = hashes.length;
      start = afterBlankLine(text, afterLine(text, line.index));
    }
  }
  return { start, end: text.length };
}

/** The offset after the front matter, or 0 where there is none. */
export function frontMatterEnd(text: string): number {
  const matter = /^(?<fence>---|\+\+\+)[ \t]*\r?\n(?:.*\r?\n)*?\k<fence>[ \t]*(?:\r?\n(?:[ \t]*\r?\n)?|$)/u.exec(text);
  return matter ? matter[0].length : 0;
}

function afterLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

/** Past one blank line, if there is one at `offset`. */
function afterBlankLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 || text.slice(offset, end).trim() !== '' ? offset : end + 1;
}
