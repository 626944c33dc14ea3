/** Punctuation between words. */

import type { Reading } from '../reading/reader.ts';

/** Whether punctuation parts the word at `index` from the one before. */
export function isParted({ statement, words }: Reading, index: number): boolean {
  const before = words[index - 1];
  const word = words[index];
  return before && word ? parting.test(statement.passage.text.slice(before.end, word.start)) : false;
}

const parting = /[.;:,()—–→|"“”]/;
