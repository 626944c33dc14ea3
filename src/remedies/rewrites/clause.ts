/** Cuts the clause that holds the training out of its statement, so that what leads to it and what follows from it can stay. */

import type { Claim } from '../../claims/claim.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { connectors, finiteForms, prepositions } from './act-words.ts';
import { isBreak, startOf, startsUnit, type Word, wordAt, wordsOf } from './words.ts';

export interface Clause {
  readonly span: Span;
  readonly words: readonly Word[];
  /** Whether it has a finite verb, and is so a sentence rather than an item. */
  readonly isSentence: boolean;
}

/** The clause between the label or the purpose before it and the purpose after it. */
export function findClause(source: string, claim: Claim): Clause | undefined {
  const all = wordsOf(source, claim.statement);
  const act = all.findIndex((it) => overlaps(it, claim.act.span));
  if (act < 0) return undefined;
  const from = clauseStart(source, all, act);
  const to = clauseEnd(
    all,
    all.findLastIndex((it) => overlaps(it, claim.act.span)),
  );
  const words = all.slice(from, to);
  const start = startOf(source, all[from]);
  const end = trimmedEnd(source, to === all.length ? claim.statement.end : (all[to - 1]?.end ?? start));
  return {
    span: { start, end },
    words,
    isSentence: claim.place.kind === 'sentence' || words.some((it) => finiteForms.has(it.norm)),
  };
}

const leads = /^(?:so|in|to|with|for|as|because|since|lest|when|while|once|by|after|where|if|given)$/;

function clauseStart(source: string, words: readonly Word[], act: number): number {
  let unit = act;
  while (unit > 0 && !startsUnit(wordAt(words, unit))) unit--;
  if (unit === 0 && act > 0 && isNumber(source, words[0])) unit = 1;
  if (!leads.test(wordAt(words, unit).norm)) return unit;
  for (let at = act; at > unit; at--) {
    const word = words[at];
    if (word?.gap.includes(',') && opensClause(word)) return at;
  }
  return unit;
}

/** "4.2.1", "R-2", "LOB-23": the number of a clause, which stays. */
function isNumber(source: string, word: Word | undefined): boolean {
  return word !== undefined && /^(?:\d[\d.]*|[A-Z]{1,5}[-.]?\d[\d.]*)$/.test(source.slice(word.start, word.end));
}

/** A subject may open a clause; a verb, a participle or a preposition continues one. */
function opensClause(word: Word): boolean {
  return (
    !finiteForms.has(word.norm) && !prepositions.has(word.norm) && !connectors.has(word.norm) && !/ed$/.test(word.norm)
  );
}

const purposes = /^(?:so|until|till|lest|because|whereupon|whereby|thereby)$/;
const afterBreak = /^(?:so|to|in|until|lest|because|whereupon|which|that|after|who|as|since|and|for)$/;

function clauseEnd(words: readonly Word[], act: number): number {
  for (let at = act + 1; at < words.length; at++) {
    const word = wordAt(words, at);
    if (startsUnit(word) || purposes.test(word.norm)) return at;
    if (isBreak(word) && afterBreak.test(word.norm)) return at;
    if (word.norm === 'in' && words[at + 1]?.norm === 'order') return at;
    if (word.norm === 'to' && words[at + 1]?.norm === 'the' && words[at + 2]?.norm === 'end') return at;
  }
  return words.length;
}

/** Full stops and closing marks stay outside. */
function trimmedEnd(source: string, end: number): number {
  let at = end;
  while (/[\s.!?]/.test(source[at - 1] ?? '')) at--;
  return at;
}
