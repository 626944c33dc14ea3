/** How documents name a task away from its statement: by words of it, or by an id. */

import { matchesOf } from '../../text/matches.ts';
import { remembered, rememberedOf } from '../../text/remembered.ts';
import type { Statement } from '../reading/statements.ts';
import { keyOf, type PlacedClaim } from './placed-claims.ts';

/** The key of the one task whose statement, row or headings hold all of `words`, where not all tasks do. */
export function taskNaming(
  words: readonly string[],
  anchors: readonly PlacedClaim[],
  title?: string,
): string | undefined {
  if (words.length === 0) return undefined;
  const naming = anchors.filter(({ statement }) => words.every((word) => isNamed(statement, word)));
  const first = naming[0];
  if (!first || naming.length === anchors.length) return undefined;
  let shared = first.path;
  for (const { path } of naming) shared = shared.slice(0, sharedLength(shared, path));
  const isShared = shared.length > (shared[0] === title ? 1 : 0);
  return keyOf(isShared ? shared : first.path);
}

/** The key of the one task that shares more of `words` than any other, and `least` of them. */
export function taskLike(words: readonly string[], least: number, anchors: readonly PlacedClaim[]): string | undefined {
  const shared = anchors.map((it) => ({ it, count: words.filter((word) => isNamed(it.statement, word)).length }));
  const most = Math.max(0, ...shared.map(({ count }) => count));
  const [first, second] = shared.filter(({ count }) => count === most);
  return most >= least && first && !second && anchors.length > 1 ? keyOf(first.it.path) : undefined;
}

/** "Facts on C-5", "Notes on FR-06": the key of the task whose id the statement or a heading above it names. */
export function taskReferred({ passage, text }: Statement, anchors: readonly PlacedClaim[]): string | undefined {
  const ids = new Set(matchesOf(idPattern, [text, ...passage.headings].join(' | ')).map((it) => it[0]));
  const named = ids.size > 0 ? anchors.find((it) => idsOf(it.statement).some((id) => ids.has(id))) : undefined;
  return named && keyOf(named.path);
}

/** Ids of requirements, components, key results: "FR-06", "C-5", "KR2.1", "D2". */
const idPattern = /\b[A-Z]{1,5}-?\d+(?:\.\d+)*\b/g;
const idInFront = /^\W*(?<id>[A-Z]{1,5}-?\d+(?:\.\d+)*)\b/;

/** The id that a claim's row or passage starts with. */
export const idsOf = rememberedOf(({ passage, row }: Statement): readonly string[] => {
  const id = idInFront.exec(row[0]?.text ?? passage.text)?.groups?.id;
  return id === undefined ? [] : [id];
});

/** All words by which the task of a statement can be named, in lower case. */
export const wordsAround = rememberedOf(({ text, row, passage }: Statement) =>
  [text, ...row.map((it) => it.text), ...passage.headings].join(' ').toLowerCase(),
);

/** Whether a word names a statement, whatever its ending. Thousands of tasks are asked, and a plain search rules most of them out. */
function isNamed(statement: Statement, word: string): boolean {
  const { stem, pattern } = beginningOf(word);
  const words = wordsAround(statement);
  return words.includes(stem) && pattern.test(words);
}

const beginningOf = remembered((word) => {
  const stem = word.toLowerCase().replace(/(?:ies|es|s|y)$/, '');
  return { stem, pattern: new RegExp(`\\b${stem}`, 'u') };
});

function sharedLength(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
