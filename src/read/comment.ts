/** A comment of a text, and the text without its comments. */

import type { Span } from '../text/span.ts';

export interface Comment {
  /** The comment with its marks, without the line break behind it. */
  readonly span: Span;
  /** What stands between the marks. */
  readonly body: Span;
}

/** Stands for the characters of a comment: prose drops it, and no parser takes it for white space or markup. */
export const filler = '\u2060';

/** The text with `comments`, which are in order, taken out of sight; all other characters stay at their places. */
export function withoutComments(text: string, comments: readonly Comment[]): string {
  let seen = '';
  let from = 0;
  for (const { span } of comments) {
    seen += text.slice(from, span.start) + text.slice(span.start, span.end).replace(/[^\r\n]/g, filler);
    from = span.end;
  }
  return seen + text.slice(from);
}
