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

/** A comment that has its line to itself takes the line along. */
function dropComment(text: string, { span }: Directive): Edit {
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const newline = text.indexOf('\n', span.end);
  const lineEnd = newline === -1 ? text.length : newline + 1;
  const isAlone = text.slice(lineStart, span.start).trim() === '' && text.slice(span.end, lineEnd).trim() === '';
  if (isAlone) return { span: { start: lineStart, end: lineEnd }, newText: '' };
  const before = text.slice(lineStart, span.start);
  return { span: { start: lineStart + withoutEnd(before, ' \t').length, end: span.end }, newText: '' };
}
