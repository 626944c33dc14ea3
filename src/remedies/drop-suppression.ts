/** Takes an idle suppression, or one idle name of it, out of the text. */

import type { Directive, NamedRule } from '../read/directives.ts';
import { withoutEnd } from '../text/ends.ts';
import type { Edit } from '../text/span.ts';
import { lineStart } from './edits.ts';

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
  const start = lineStart(text, span.start);
  const end = nextLineStart(text, span.end);
  const before = text.slice(start, span.start);
  const isAlone = before.trim() === '' && text.slice(span.end, end).trim() === '';
  if (!isAlone) return { span: { start: start + withoutEnd(before, ' \t').length, end: span.end }, newText: '' };
  const [above, below] = [lineStart(text, start - 1), nextLineStart(text, end)];
  const isBetweenBlanks = text.slice(above, start).trim() === '' && text.slice(end, below).trim() === '';
  if (!isBetweenBlanks) return { span: { start, end }, newText: '' };
  return { span: end === text.length ? { start: above, end } : { start, end: below }, newText: '' };
}

function nextLineStart(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  return newline === -1 ? text.length : newline + 1;
}
