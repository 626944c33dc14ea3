/** Splits a statement into words. */

export interface Word {
  /** Lower case, without a possessive ending. */
  readonly norm: string;
  /** Offsets in the passage's text. */
  readonly start: number;
  readonly end: number;
}

const word = /[\p{L}\p{N}][\p{L}\p{N}.'&/]*/gu;

/** The words of `text` between two offsets; hyphens part words, a trailing full stop is no part of one. */
export function wordsOf(text: string, from: number, to: number): Word[] {
  const words: Word[] = [];
  word.lastIndex = from;
  for (let found = word.exec(text); found && found.index < to; found = word.exec(text)) {
    const raw = found[0].slice(0, to - found.index).replace(/[.'&/]+$/, '');
    addWord(words, raw, found.index);
  }
  return words;
}

/** "and/or" is two words, "don't" and "4.1" are one. */
function addWord(words: Word[], raw: string, start: number): void {
  let at = 0;
  for (const part of raw.split('/')) {
    if (part !== '') words.push({ norm: normal(part), start: start + at, end: start + at + part.length });
    at += part.length + 1;
  }
}

function normal(part: string): string {
  const lower = part.toLowerCase();
  return lower.endsWith("'s") && lower !== "let's" && lower !== "ai's" ? lower.slice(0, -2) : lower;
}
