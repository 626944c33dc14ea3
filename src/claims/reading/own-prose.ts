/** Leaves out what is not the author's own English prose: titles of papers, names of files, addresses, other languages. */

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
    (it) => quietAt(passage, it.start, it.end) !== 'title' && !isName(tokenAround(passage.text, it)),
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

/** Most texts hold no such letter, and need not be counted. */
const otherLetter = /[^\P{L}\p{Script=Latin}]/u;

/** One foreign word may be part of a name. */
const fewestWords = 2;

/** In characters on either side of an act: a line without any space can be as long as a file. */
const longestName = 200;

/** The text between the spaces around a span. */
function tokenAround(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - longestName), start).split(/\s/);
  const behind = text.slice(end, end + longestName).split(/\s/, 1);
  return `${before.at(-1)}${text.slice(start, end)}${behind[0]}`;
}

function isName(token: string): boolean {
  return address.test(token) || isFileName(token);
}

/** "https://…", "(www.…", "example.com/llm-training": whatever words it holds, it only points somewhere. */
const address = /^[^\w\s]{0,3}(?:https?:\/\/|www\.|[\w-]{1,60}\.[a-z]{2,10}\/\w)/i;

/** "tests/llm/grpo-llama3.1-8b.sh", "sft-qwen3-8b-2n8g-fsdp2-tp4": a path with an ending, or a name of many parts with figures. */
function isFileName(token: string): boolean {
  return (token.includes('/') && ending.test(token)) || (/\d/.test(token) && countOf(/-/g, token) >= manyParts);
}

/** Behind it only punctuation. */
const ending = /\.[a-z]{2,5}[^a-z\d]{0,3}$/i;
const manyParts = 5;
