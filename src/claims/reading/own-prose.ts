/** What stands in a text without being the author's own English prose: titles of papers, names of files, other languages. */

import { countOf } from '../../text/paragraphs.ts';
import { noted } from '../../text/remembered.ts';
import type { Span } from '../../text/span.ts';
import { englishWord, otherWord } from '../lexicon/other-languages.ts';
import { quietAt, type Statement } from './statements.ts';

interface Read {
  readonly statement: Statement;
  readonly acts: readonly Span[];
}

/** The reading of a statement, without acts that its author does not state in prose. */
export function ownProse<Reading extends Read>(reading: Reading): Reading {
  if (reading.acts.length === 0) return reading;
  const { passage } = reading.statement;
  if (isOtherLanguage(passage.text)) return { ...reading, acts: [] };
  const acts = reading.acts.filter(
    (it) => quietAt(passage, it.start, it.end) !== 'title' && !isFileName(tokenAround(passage.text, it)),
  );
  return acts.length === reading.acts.length ? reading : { ...reading, acts };
}

/** Whether a text is in another language: its negations and conditions cannot be read, so nothing is taken from it. */
export const isOtherLanguage = noted((text) => {
  if (otherLetter.test(text) && countOf(/\p{Script=Latin}/gu, text) * 2 < countOf(/\p{L}/gu, text)) return true;
  const lower = text.toLowerCase();
  const words = lower.match(otherWord) ?? [];
  return new Set(words).size >= fewestWords && words.length > countOf(englishWord, lower);
});

/** Most texts hold none, and need not be counted. */
const otherLetter = /[^\P{L}\p{Script=Latin}]/u;

/** One foreign word may be part of a name. */
const fewestWords = 2;

/** What stands between the spaces around a place. */
function tokenAround(text: string, { start, end }: Span): string {
  const isInside = (at: number) => /\S/.test(text.charAt(at));
  let [from, to] = [start, end];
  while (isInside(from - 1)) from--;
  while (isInside(to)) to++;
  return text.slice(from, to);
}

/** "tests/llm/grpo-llama3.1-8b.sh", "sft-qwen3-8b-2n8g-fsdp2-tp4": a path with an ending, or a name of many parts with figures. */
function isFileName(token: string): boolean {
  return (token.includes('/') && ending.test(token)) || (/\d/.test(token) && countOf(/-/g, token) >= manyParts);
}

/** Behind it only punctuation. */
const ending = /\.[a-z]{2,5}[^a-z\d]{0,3}$/i;
const manyParts = 5;
