/** Splits a statement into words. */

import type { Span } from '../../text/span.ts';

/** `start` and `end` are offsets in the passage's text. */
export interface Word extends Span {
  /** Lower case, without a possessive ending. */
  readonly norm: string;
  /** Punctuation parts the word from the one before, so that no phrase runs across. */
  readonly breaks: boolean;
}

/** The words of a text that stands at `base` in its passage; hyphens part words, a trailing full stop is no part of one. */
export function wordsOf(text: string, base = 0): Word[] {
  const words: Word[] = [];
  // "and/or" is one run of two words: the gap before a run is looked at once.
  let seen = -1;
  let last = -1;
  let breaks = false;
  eachWord(text, 0, text.length, (start, end, runStart) => {
    if (runStart !== seen) {
      breaks = hasBreak(text, last === -1 ? runStart : last, runStart);
      seen = runStart;
    }
    last = end;
    words.push({ norm: normal(text.slice(start, end)), start: start + base, end: end + base, breaks });
  });
  return words;
}

/** The same words without their places. */
export function normsOf(text: string, from: number, to: number): string[] {
  const norms: string[] = [];
  eachWord(text, from, to, (start, end) => norms.push(normal(text.slice(start, end))));
  return norms;
}

/** "and/or" is two words, "don't" and "4.1" are one. */
function eachWord(
  text: string,
  from: number,
  to: number,
  take: (start: number, end: number, runStart: number) => void,
): void {
  const last = Math.min(to, text.length);
  let at = from;
  while (at < last) {
    const first = letterAt(text, at);
    if (first === 0) {
      at++;
      continue;
    }
    const runStart = at;
    at += first;
    for (let step = 1; step > 0 && at < last; at += step) step = letterAt(text, at) || Number(isInner(text, at));
    let end = Math.min(at, to);
    while (end > runStart && isInner(text, end - 1)) end--;
    for (let start = runStart; start < end; ) {
      const stop = slashIn(text, start, end);
      if (stop > start) take(start, stop, runStart);
      start = stop + 1;
    }
  }
}

/** The offset of the first slash, or `to`. `indexOf` would search the rest of a long line at each of its words. */
function slashIn(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && text.charCodeAt(at) !== slash) at++;
  return at;
}

const slash = 47;

const classes = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  return /[A-Za-z0-9]/.test(char) ? 1 : /[.'&/]/.test(char) ? 2 : 0;
});
const anyLetter = /[\p{L}\p{N}]/u;

/** The length of the letter or digit at `at`; 0 where there is none. */
function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return classes[code] === 1 ? 1 : 0;
  const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return anyLetter.test(char) ? char.length : 0;
}

function isInner(text: string, at: number): boolean {
  return classes[text.charCodeAt(at)] === 2;
}

const breaking = /[.,;:()?!|"“”]/;
const space = 32;

function hasBreak(text: string, from: number, to: number): boolean {
  if (to <= from || (to - from === 1 && text.charCodeAt(from) === space)) return false;
  return breaking.test(text.slice(from, to));
}

function normal(part: string): string {
  const lower = part.toLowerCase();
  if (!lower.includes("'")) return lower;
  if (/^[a-z]{2,6}'d$/.test(lower) && !/^(?:i|we|you|he|she|it|they|who|that|there)'d$/.test(lower))
    return lower.slice(0, -2);
  return lower.endsWith("'s") && lower !== "let's" && lower !== "ai's" ? lower.slice(0, -2) : lower;
}
