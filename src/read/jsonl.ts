/** Reads JSONL line by line; a broken line costs only itself. */

import type { Span } from '../text/span.ts';

export interface JsonLine {
  readonly span: Span;
  /** Undefined where the line is not JSON. */
  readonly value: unknown;
}

/** Longer lines are not parsed. */
const longest = 1_000_000;

/** The lines from an offset on that hold something, one at a time. */
export function* readJsonLines(text: string, from: number): Iterable<JsonLine> {
  let start = from;
  while (start < text.length) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    const span = trimmed(text, start, end);
    if (span.end > span.start)
      yield { span, value: end - start > longest ? undefined : parse(text.slice(span.start, span.end)) };
    start = end + 1;
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
