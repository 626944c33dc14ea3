/** Cuts words out of a document for display: markup removed, white space folded, long statements shortened around their point. */

import type { LineIndex } from '../../text/line-index.ts';
import type { Span } from '../../text/span.ts';
import type { Quote } from './shape.ts';

const longestPoint = 120;
const longestSide = 90;
const longestAfter = 160;
const longestWord = 40;

/** The quote of `point` within `statement`; without a statement only the point itself. */
export function quoteOf(text: string, lines: LineIndex, point: Span, statement: Span = point): Quote {
  const clipped = clip(point, text.length);
  const { start } = clipped;
  const end = wordEnd(text, clipped);
  const from = Math.min(clip(statement, text.length).start, start);
  const to = Math.max(clip(statement, text.length).end, end);
  // Slices around the point are bounded before they are cleaned, so that a line of a megabyte costs nothing.
  const before = clean(text.slice(Math.max(from, start - 4 * longestSide), start));
  const after = clean(text.slice(end, Math.min(to, end + 4 * longestAfter)));
  return {
    line: lines.lineAt(start),
    offset: start,
    end,
    before: keepEnd(from === start ? '' : withoutMarker(before), longestSide),
    words: keepStart(clean(text.slice(start, Math.min(end, start + 4 * longestPoint))).trim(), longestPoint),
    after: keepStart(after.trimEnd(), longestAfter),
  };
}

/** The quote as one line of plain text. */
export function plainQuote({ before, words, after }: Quote): string {
  return `${before}${words}${after}`;
}

/** Half a word is hard to read: "RL fine" is shown as "RL fine-tuning". */
function wordEnd(text: string, { start, end }: Span): number {
  const endsInWord = end > start && /[\p{L}\p{N}]$/u.test(text.slice(Math.max(start, end - 2), end));
  const rest = endsInWord ? /^(?:-?[\p{L}\p{N}])*/u.exec(text.slice(end, end + longestWord))?.[0] : '';
  return end + (rest?.length ?? 0);
}

function clip({ start, end }: Span, length: number): Span {
  const from = Math.min(Math.max(start, 0), length);
  return { start: from, end: Math.min(Math.max(end, from), length) };
}

function clean(source: string): string {
  return source
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/\*\*|__|~~|`+/gu, '')
    .replace(/(?<!\s)\s*\|\s*/gu, ' · ')
    .replace(/\s+/gu, ' ');
}

/** List markers, heading signs and the leading bar of a table row say nothing once the line stands alone. */
function withoutMarker(before: string): string {
  return before.replace(/^\s*(?:[·>#\s]+|[-*+] (?:\[[ xX]\] )?|\d{1,4}[.)] )+/u, '');
}

function keepStart(words: string, limit: number): string {
  if (words.length <= limit) return words;
  const cut = words.slice(0, limit).replace(/\p{Surrogate}$/u, '');
  const space = cut.lastIndexOf(' ');
  return `${space > limit / 2 ? cut.slice(0, space) : cut}…`;
}

function keepEnd(words: string, limit: number): string {
  if (words.length <= limit) return words;
  const cut = words.slice(-limit).replace(/^\p{Surrogate}/u, '');
  const space = cut.indexOf(' ');
  return `…${space >= 0 && space < limit / 2 ? cut.slice(space) : cut}`;
}
