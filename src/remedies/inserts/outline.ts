/** The sections of a Markdown text by its headings, as far as inserting needs them. */

import { withoutEnd } from '../../text/ends.ts';

export interface Section {
  readonly level: number;
  readonly title: string;
  /** Start of the heading's line. */
  readonly start: number;
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

interface Heading {
  readonly level: number;
  readonly title: string;
  readonly start: number;
}

function headingsOf(text: string): Heading[] {
  const found: Heading[] = [];
  let fence: string | undefined;
  let previous = { text: '', start: 0 };
  let start = frontMatterEnd(text);
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline + 1;
    const line = text.slice(start, end).replace(/\r?\n$/, '');
    const mark = /^ {0,3}(?<mark>`{3,}|~{3,})/.exec(line)?.groups?.mark;
    if (fence !== undefined) {
      if (mark?.startsWith(fence) && line.trim() === mark) fence = undefined;
    } else if (mark) {
      fence = mark;
    } else {
      const heading = atx(line, start) ?? setext(line, previous);
      if (heading) found.push(heading);
    }
    previous = { text: fence === undefined ? line : '', start };
    start = end;
  }
  return found;
}

function atx(line: string, start: number): Heading | undefined {
  const groups = /^ {0,3}(?<marks>#{1,6})(?<rest>[ \t].*)?$/.exec(line)?.groups;
  if (!groups?.marks) return undefined;
  const words = withoutEnd(groups.rest ?? '', ' \t').replace(/^[ \t]+/, '');
  const opening = withoutEnd(words, '#');
  const isClosed = opening !== words && /[ \t]$/.test(opening);
  return { level: groups.marks.length, title: isClosed ? withoutEnd(opening, ' \t') : words, start };
}

function setext(line: string, previous: { readonly text: string; readonly start: number }): Heading | undefined {
  const mark = /^ {0,3}(?<mark>=|-)\k<mark>+[ \t]*$/.exec(line)?.groups?.mark;
  const isText = previous.text.trim() !== '' && !/^\s*(?:[-*+>|#]|\d+[.)]\s)/.test(previous.text);
  return mark && isText
    ? { level: mark === '=' ? 1 : 2, title: previous.text.trim(), start: previous.start }
    : undefined;
}

function frontMatterEnd(text: string): number {
  const found = /^\uFEFF?---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  return found ? found[0].length : 0;
}
