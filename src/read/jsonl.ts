/** Reads JSONL line by line; a broken line is named by its number and costs only itself. */

import type { Span } from '../text/span.ts';

export interface JsonLine {
  /** 1-based. */
  readonly number: number;
  readonly span: Span;
  /** Undefined where the line is no JSON. */
  readonly value: unknown;
}

export interface JsonLinesOptions {
  readonly from?: number;
  /** Longer lines are not parsed. */
  readonly longestLine?: number;
}

const longest = 1_000_000;

/** The lines that hold something, one at a time. */
export function* readJsonLines(
  text: string,
  { from = 0, longestLine = longest }: JsonLinesOptions = {},
): Iterable<JsonLine> {
  let start = from;
  let number = 1;
  while (start < text.length) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    const span = trimmed(text, start, end);
    if (span.end > span.start)
      yield { number, span, value: end - start > longestLine ? undefined : parse(text.slice(span.start, span.end)) };
    start = end + 1;
    number++;
  }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && (text.charCodeAt(from) <= 32 || text.charCodeAt(from) === 0xfeff)) from++;
  while (to > from && text.charCodeAt(to - 1) <= 32) to--;
  return { start: from, end: to };
}
