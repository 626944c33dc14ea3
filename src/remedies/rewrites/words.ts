/** A statement cut into words as its author wrote them, each with its place in the source. */

import type { Span } from '../../text/span.ts';

export interface Word extends Span {
  /** Lower case, with plain hyphens and apostrophes. */
  readonly norm: string;
  /** The source between the word before and this one: spaces, punctuation, markup, line breaks. */
  readonly gap: string;
}

const word = /[\p{L}\p{N}]+(?:(?:[-‐‑–.'’/&_]|-\r?\n[ \t]*|(?<=\p{N}),(?=\p{N}))[\p{L}\p{N}]+)*/gu;

/** The words of `source` within `span`. */
export function wordsOf(source: string, span: Span): Word[] {
  const words: Word[] = [];
  let done = span.start;
  for (const found of source.slice(span.start, span.end).matchAll(word)) {
    const start = span.start + found.index;
    const end = start + found[0].length;
    words.push({ start, end, norm: normal(found[0]), gap: source.slice(done, start) });
    done = end;
  }
  return words;
}

/** The word at that index; a break before the first and after the last. */
export function wordAt(words: readonly Word[], index: number): Word {
  return words[index] ?? { start: 0, end: 0, norm: '', gap: ';' };
}

/** Whether a clause or a bracket ends in the gap before `it`; markup and quotation marks do not count. */
export function isBreak(it: Word): boolean {
  return it.gap !== ':' && /[,;:.!?()[\]|→…=]|[–—]|\s-\s/.test(it.gap);
}

export function isBreakAt(words: readonly Word[], index: number): boolean {
  return isBreak(wordAt(words, index));
}

/** Whether a sentence-like unit starts with `it`: after a colon, a dash, a full stop or an arrow. */
export function startsUnit(it: Word): boolean {
  return it.gap !== ':' && /[;:.!?|→=]|[–—]|\s-\s/.test(it.gap);
}

/** Whether a sentence or an independent clause ends in the gap before `it`. */
export function endsClause(it: Word): boolean {
  return /[;:!?|→]|\.\s|[–—]/.test(it.gap);
}

/** Words `[from, to)` as written, with the code or emphasis marks around them. */
export function textOf(source: string, words: readonly Word[], from: number, to: number): string {
  const last = words[to - 1];
  let end = last?.end ?? 0;
  while (/[`*_]/.test(source[end] ?? '')) end++;
  return source.slice(startOf(source, words[from]), end);
}

/** Where a word starts, including the marks, quotation marks and brackets of its statement that open right before it. */
export function startOf(source: string, word: Word | undefined): number {
  if (!word) return 0;
  const first = word.start - word.gap.length;
  let start = word.start;
  while (/[`*_]/.test(source[start - 1] ?? '') || (start > first && /["“'‘(]/.test(source[start - 1] ?? ''))) start--;
  return start;
}

/** The first character in upper case. */
export function capitalised(text: string): string {
  return text.replace(/^\p{Ll}/u, (it) => it.toUpperCase());
}

/** The first word in lower case, unless it is a name, an acronym or "I". */
export function decapitalised(text: string): string {
  return /^\p{Lu}[\p{Ll}'’-]*(?=$|[\s,;:.])/u.test(text) && !/^I\b/.test(text)
    ? text.replace(/^\p{Lu}/u, (it) => it.toLowerCase())
    : text;
}

function normal(text: string): string {
  return text
    .toLowerCase()
    .replace(/-\r?\n[ \t]*/g, '-')
    .replace(/[‐‑–]/g, '-')
    .replace(/’/g, "'");
}
