/** Finds the comments of YAML, which only its lexer can tell from what looks like one. */

import { Lexer } from 'yaml';
import type { Span } from '../text/span.ts';

const controls: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f', '\ufeff']);

/** From the `#` to the last character that is no white space. */
export function yamlCommentSpans(text: string): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const token of new Lexer().lex(text)) {
    // The lexer tells of document starts and the like with characters that the source does not have.
    if (controls.has(token) && text[at] !== token) continue;
    if (token.startsWith('#')) spans.push({ start: at, end: at + token.trimEnd().length });
    at += token.length;
  }
  return spans;
}
