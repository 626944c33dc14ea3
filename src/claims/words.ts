/** Splits a statement into words. */

import { withoutEnd } from '../text/ends.ts';

export interface Word {
  /** Lower case, without a possessive ending. */
  readonly norm: string;
  /** Offsets in the passage's text. */
  readonly start: number;
  readonly end: number;
  /** Punctuation parts the word from the one before, so that no phrase runs across. */
  readonly breaks: boolean;
}

const word = /[\p{L}\p{N}][\p{L}\p{N}.'&/]*/gu;

/** The words of `text` between two offsets; hyphens part words, a trailing full stop is no part of one. */
export function wordsOf(text: string, from: number, to: number): Word[] {
  const words: Word[] = [];
  word.lastIndex = from;
  for (let found = word.exec(text); found && found.index < to; found = word.exec(text)) {
    const raw = withoutEnd(found[0].slice(0, to - found.index), ".'&/");
    addWord(words, raw, found.index, /[.,;:()?!|"“”]/.test(text.slice(words.at(-1)?.end ?? found.index, found.index)));
  }
  return words;
}

/** "and/or" is two words, "don't" and "4.1" are one. */
function addWord(words: Word[], raw: string, start: number, breaks: boolean): void {
  let at = 0;
  for (const part of raw.split('/')) {
    if (part !== '') words.push({ norm: normal(part), start: start + at, end: start + at + part.length, breaks });
    at += part.length + 1;
  }
}

function normal(part: string): string {
  const lower = part.toLowerCase();
  if (/^[a-z]{2,6}'d$/.test(lower) && !/^(?:i|we|you|he|she|it|they|who|that|there)'d$/.test(lower))
    return lower.slice(0, -2);
  return lower.endsWith("'s") && lower !== "let's" && lower !== "ai's" ? lower.slice(0, -2) : lower;
}
