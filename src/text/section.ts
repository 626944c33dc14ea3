/** Finds the sections of Markdown and plain text by their headings, without a parse: good enough to insert, to place comments and to quote. */

import { withoutEnd } from './ends.ts';
import { frontMatterIn } from './front-matter.ts';
import type { Span } from './span.ts';

interface Heading {
  readonly level: number;
  readonly title: string;
  /** Start of the heading's first line. */
  readonly start: number;
  /** Start of the line under the heading. */
  readonly bodyStart: number;
}

export interface Section extends Heading {
  /** End of the section's own text, before any heading that follows. */
  readonly ownEnd: number;
  /** End of the section with all that lies below it. */
  readonly end: number;
}

/** Sections in order; code fences and front matter hold no headings. */
export function sectionsOf(text: string): Section[] {
  const heads = headingsOf(text);
  return heads.map((head, index) => {
    const next = heads[index + 1];
    const after = heads.slice(index + 1).find((it) => it.level <= head.level);
    return { ...head, ownEnd: next?.start ?? text.length, end: after?.start ?? text.length };
  });
}

/** From the line under the heading above `offset` to the next heading of the same or a higher rank. */
export function sectionAround(text: string, offset: number): Span {
  const sections = sectionsOf(text);
  const own = sections.findLast((it) => it.start <= offset);
  return own
    ? { start: afterBlankLine(text, own.bodyStart), end: own.end }
    : { start: frontMatterEnd(text), end: sections[0]?.start ?? text.length };
}

/** Where the text begins behind the front matter; 0 where there is none. */
export function frontMatterEnd(text: string): number {
  const matter = frontMatterIn(text);
  return matter ? afterBlankLine(text, afterLine(text, matter.span.end)) : 0;
}

function headingsOf(text: string): Heading[] {
  const found: Heading[] = [];
  let fence: string | undefined;
  let previous = { text: '', start: 0 };
  let start = frontMatterIn(text)?.span.end ?? 0;
  while (start < text.length) {
    const bodyStart = afterLine(text, start);
    const line = text.slice(start, bodyStart).replace(/\r?\n$/, '');
    const mark = /^ {0,3}(?<mark>`{3,}|~{3,})/.exec(line)?.groups?.mark;
    if (fence !== undefined) {
      if (mark?.startsWith(fence) && line.trim() === mark) fence = undefined;
    } else if (mark) {
      fence = mark;
    } else {
      const heading = atx(line, start) ?? setext(line, previous);
      if (heading) found.push({ ...heading, bodyStart });
    }
    previous = { text: fence === undefined ? line : '', start };
    start = bodyStart;
  }
  return found;
}

type Title = Omit<Heading, 'bodyStart'>;

function atx(line: string, start: number): Title | undefined {
  const groups = /^ {0,3}(?<marks>#{1,6})(?<rest>[ \t].*)?$/.exec(line)?.groups;
  if (!groups?.marks) return undefined;
  const words = withoutEnd(groups.rest ?? '', ' \t').replace(/^[ \t]+/, '');
  const opening = withoutEnd(words, '#');
  const isClosed = opening !== words && /[ \t]$/.test(opening);
  return { level: groups.marks.length, title: isClosed ? withoutEnd(opening, ' \t') : words, start };
}

function setext(line: string, previous: { readonly text: string; readonly start: number }): Title | undefined {
  const mark = /^ {0,3}(?<mark>=|-)\k<mark>+[ \t]*$/.exec(line)?.groups?.mark;
  const isText = previous.text.trim() !== '' && !/^\s*(?:[-*+>|#]|\d+[.)]\s)/.test(previous.text);
  return mark && isText
    ? { level: mark === '=' ? 1 : 2, title: previous.text.trim(), start: previous.start }
    : undefined;
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
