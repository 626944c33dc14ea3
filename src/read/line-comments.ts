/** Finds the comments of plain notes, reStructuredText and AsciiDoc: each has its lines to itself. */

import type { Comment } from './comment.ts';
import type { Format } from './passage.ts';

export type LightMarkup = Extract<Format, 'plaintext' | 'restructuredtext' | 'asciidoc'>;

/** What speaks to this tool may do so behind any mark; in plain notes nothing else is a comment. */
const openings: Readonly<Record<LightMarkup, RegExp>> = {
  plaintext: /^[ \t]*(?<mark>(?:\.\.|\/\/|#)(?=[ \t]*ai-plan-))/gmu,
  // Directives, footnotes, targets and substitutions are marked like comments.
  restructuredtext:
    /^[ \t]*(?<mark>\.\.(?=\s|$)(?![ \t]+(?:[[_|]|[\w.+:-]+ ?::(?:\s|$)))|(?:\/\/|#)(?=[ \t]*ai-plan-))/gmu,
  asciidoc: /^[ \t]*(?<mark>\/{4,}(?=[ \t]*\r?$)|\/\/(?!\/)|(?:\.\.|#)(?=[ \t]*ai-plan-))/gmu,
};

/** All of them in order. */
export function lineComments(text: string, format: LightMarkup): Comment[] {
  const comments: Comment[] = [];
  let last = 0;
  for (const { 0: lead, index, groups } of text.matchAll(openings[format])) {
    if (index < last) continue;
    const mark = groups?.mark ?? '';
    const body = index + lead.length;
    const start = body - mark.length;
    if (mark.length > 2) {
      const close = closingLine(text, mark, body);
      last = lineEnd(text, close);
      comments.push({ span: { start, end: last }, body: { start: body, end: close } });
      continue;
    }
    const isBlock = format === 'restructuredtext' && mark === '..';
    last = isBlock ? indentedEnd(text, body, start - index) : lineEnd(text, body);
    comments.push({ span: { start, end: last }, body: { start: body, end: last } });
  }
  return comments;
}

/** Where the line of the same mark starts that closes a block; the end of the text where none does. */
function closingLine(text: string, mark: string, from: number): number {
  for (let at = text.indexOf(`\n${mark}`, from); at !== -1; at = text.indexOf(`\n${mark}`, at + 1))
    if (text.slice(at + 1, lineEnd(text, at + 1)).trimEnd() === mark) return at + 1;
  return text.length;
}

/** A comment goes on over lines that are indented more than its mark; one without a word ends at a blank line. */
function indentedEnd(text: string, body: number, indent: number): number {
  let end = lineEnd(text, body);
  let isEmpty = text.slice(body, end).trim() === '';
  for (let at = nextLine(text, end); at < text.length; at = nextLine(text, at)) {
    const line = text.slice(at, lineEnd(text, at));
    const isBlank = line.trim() === '';
    if (isBlank ? isEmpty : line.search(/\S/u) <= indent) break;
    if (!isBlank) end = at + line.length;
    isEmpty = false;
  }
  return end;
}

function nextLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end + 1;
}

/** The end of the line that holds `from`, without its line break. */
export function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  if (end === -1) return text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}
