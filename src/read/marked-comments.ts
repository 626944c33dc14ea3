/** Finds the comments of Markdown that open and close with marks: those of HTML and of MDX. */

import type { Span } from '../text/span.ts';
import type { Comment } from './comment.ts';

const addressed = /(?<mark><!--|\{\s*\/\*)\s*(?=ai-plan-)/gu;
const ofMdx = /(?<mark>\{\s*\/\*)/gu;

/** Those of either kind inside `within` that speak to this tool and do not start in `code`. */
export function markedComments(text: string, within: Span, code: readonly Span[]): Comment[] {
  return commentsAt(addressed, text, within, code);
}

/** All MDX comments of a block, which are plain words to a parser of Markdown. */
export function mdxComments(source: string): Comment[] {
  return source.includes('/*') ? commentsAt(ofMdx, source, { start: 0, end: source.length }, codeSpans(source, 0)) : [];
}

function commentsAt(opening: RegExp, text: string, within: Span, code: readonly Span[]): Comment[] {
  const source = text.slice(within.start, within.end);
  const comments: Comment[] = [];
  let codeIndex = 0;
  let last = 0;
  for (const match of source.matchAll(opening)) {
    const start = within.start + match.index;
    while ((code[codeIndex]?.end ?? Number.POSITIVE_INFINITY) <= start) codeIndex++;
    if (start < last || (code[codeIndex]?.start ?? Number.POSITIVE_INFINITY) <= start) continue;
    const isHtml = match.groups?.mark === '<!--';
    const bodyStart = start + match[0].length;
    const bodyEnd = text.indexOf(isHtml ? '-->' : '*/', bodyStart);
    // An unclosed comment is none, and neither is what follows it in the same syntax: looking on would cost a scan each.
    if (bodyEnd === -1) break;
    last = isHtml ? bodyEnd + 3 : closingBrace(text, bodyEnd + 2);
    comments.push({ span: { start, end: last }, body: { start: bodyStart, end: bodyEnd } });
  }
  return comments;
}

function closingBrace(text: string, from: number): number {
  const brace = /^\s{0,20}\}/u.exec(text.slice(from, from + 21));
  return from + (brace ? brace[0].length : 0);
}

/** Code spans (and fences of backticks inside list items), paired as CommonMark pairs runs of backticks. */
export function codeSpans(source: string, offset: number): Span[] {
  const runs = [...source.matchAll(/`+/gu)].map((it) => ({ at: it.index, length: it[0].length }));
  const partner = nextOfSameLength(runs.map((it) => it.length));
  const spans: Span[] = [];
  let index = 0;
  while (index < runs.length) {
    const open = runs[index];
    const close = runs[partner[index] ?? -1];
    if (open && close && source[open.at - 1] !== '\\') {
      spans.push({ start: offset + open.at, end: offset + close.at + close.length });
      index = partner[index] ?? index;
    }
    index++;
  }
  return spans;
}

/** For each run the index of the next run of the same length. */
function nextOfSameLength(lengths: readonly number[]): readonly (number | undefined)[] {
  const latest = new Map<number, number>();
  const next: (number | undefined)[] = [];
  for (let index = lengths.length - 1; index >= 0; index--) {
    next[index] = latest.get(lengths[index] ?? 0);
    latest.set(lengths[index] ?? 0, index);
  }
  return next;
}
