/** Finds for each character of a decoded value its place in the source: through escapes, folded lines and indentation. */

import type { Span } from '../text/span.ts';

export interface Alignment {
  readonly span: Span;
  readonly hasEscapes: boolean;
}

/** Source offsets for the characters of `value`, one more for the end. Never decreasing, all inside the span. */
export function align(value: string, source: string, { span, hasEscapes }: Alignment): number[] {
  const offsets = new Array<number>(value.length + 1);
  let at = skipOpening(value, source, span);
  for (let index = 0; index < value.length; index++) {
    at = findChar(value.charCodeAt(index), source, at, span.end, hasEscapes);
    offsets[index] = Math.min(at, Math.max(span.end - 1, span.start));
    at = Math.min(at + escapeLength(source, at, hasEscapes), span.end);
    // One escape (`\U0001F600`) can give two characters.
    if (isHighSurrogate(value.charCodeAt(index)) && !isHighSurrogate(source.charCodeAt(offsets[index] ?? 0))) {
      offsets[index + 1] = offsets[index] ?? at;
      index++;
    }
  }
  offsets[value.length] = Math.min(at, span.end);
  return offsets;
}

/** Skips quotes and the header of a block (`>-`, `|2`), which the value cannot contain. */
function skipOpening(value: string, source: string, { start, end }: Span): number {
  const head = source.slice(start, Math.min(end, start + 40));
  const block = /^[|>][^\n]*\n/.exec(head);
  if (block && value !== head.slice(0, value.length)) return start + block[0].length;
  const quotes = /^(?:"""|'''|"|')/.exec(head);
  return quotes ? start + quotes[0].length : start;
}

function findChar(code: number, source: string, at: number, end: number, hasEscapes: boolean): number {
  for (let next = at; next < end; next++) {
    const here = source.charCodeAt(next);
    if (here === code) return next;
    if (hasEscapes && here === 92) {
      if (isLineEnd(source.charCodeAt(next + 1))) next++;
      else return next;
    } else if (isSpace(code) && isSpace(here)) return next;
    else if (!isSpace(here) && here !== 39) return next;
  }
  return at;
}

function escapeLength(source: string, at: number, hasEscapes: boolean): number {
  const code = source.charCodeAt(at);
  if (hasEscapes && code === 92) {
    switch (source.charAt(at + 1)) {
      case 'u':
        return 6;
      case 'x':
        return 4;
      case 'U':
        return 10;
      default:
        return 2;
    }
  }
  return code === 39 && source.charCodeAt(at + 1) === 39 ? 2 : 1;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}
