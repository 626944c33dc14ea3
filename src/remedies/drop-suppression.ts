/** Takes an idle suppression, or one idle name of it, out of the text. */

import type { Directive, NamedRule } from '../read/directives.ts';
import { withoutEnd } from '../text/ends.ts';
import type { Edit } from '../text/span.ts';

/** Removes `named` from its comment, and the comment with it when no other name is left. */
export function dropSuppression(text: string, directive: Directive, named: NamedRule | undefined): Edit {
  const others = directive.names.filter((it) => it !== named);
  if (!named || others.length === 0) return dropComment(text, directive);
  const index = directive.names.indexOf(named);
  const before = directive.names[index - 1];
  const after = directive.names[index + 1];
  if (after) return { span: { start: named.span.start, end: after.span.start }, newText: '' };
  return { span: { start: before?.span.end ?? named.span.start, end: named.span.end }, newText: '' };
}

/** A comment that has its line to itself takes the line along, and one of two blank lines that would meet. */
function dropComment(text: string, { span }: Directive): Edit {
  const lineStart = startOfLine(text, span.start);
  const lineEnd = endOfLine(text, span.end);
  const isAlone = text.slice(lineStart, span.start).trim() === '' && text.slice(span.end, lineEnd).trim() === '';
  if (isAlone) {
    const [above, below] = [startOfLine(text, lineStart - 1), endOfLine(text, lineEnd)];
    const areBlank = text.slice(above, lineStart).trim() === '' && text.slice(lineEnd, below).trim() === '';
    if (!areBlank) return { span: { start: lineStart, end: lineEnd }, newText: '' };
    const isLast = lineEnd === text.length;
    return { span: { start: isLast ? above : lineStart, end: isLast ? lineEnd : below }, newText: '' };
  }
  const before = text.slice(lineStart, span.start);
  return { span: { start: lineStart + withoutEnd(before, ' \t').length, end: span.end }, newText: '' };
}

function startOfLine(text: string, offset: number): number {
  return offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** Behind its line break. */
function endOfLine(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  return newline === -1 ? text.length : newline + 1;
}
