/** Rewrites a statement that uses retrieval to change behaviour, so that the tool which does change it stands there. */

import type { Claim, Need } from '../../claims/claim.ts';
import { type Edit, overlaps } from '../../text/span.ts';
import { determiners, finiteForms } from './act-words.ts';
import { endOf } from './complement.ts';
import type { Tool } from './tool.ts';
import { toolFor } from './tools.ts';
import { capitalised, isBreak, isBreakAt, startOf, type Word, wordAt, wordsOf } from './words.ts';

interface Phrases {
  /** After "into" or "in": "past replies go into …". */
  readonly place: string;
  /** After "shall be": "past mails shall be …". */
  readonly treated: string;
}

const phrases: Readonly<Partial<Record<Need, Phrases>>> = {
  tone: {
    place: 'the system prompt as a few good examples',
    treated: 'put into the system prompt as a few good examples',
  },
  format: { place: 'the tests of a structured-output schema', treated: 'turned into a structured-output schema' },
  procedure: { place: 'the prompt with a checking step', treated: 'put into the prompt with a checking step' },
  decision: { place: 'the tests of an agent loop', treated: 'used to test an agent loop' },
};

/** More than fit into a prompt. */
const pool = 'a pool from which the system prompt takes a few good examples';

/** Undefined where the grammar around the retrieval words is not plain enough. */
export function rewriteRetrieval(source: string, claim: Claim, need: Need): Edit | undefined {
  const tool = toolFor(need);
  const wording = phrases[need];
  const words = wordsOf(source, claim.statement);
  const first = words.findIndex((it) => overlaps(it, claim.act.span));
  if (!tool || !wording || first < 0) return undefined;
  const parts: Parts = {
    source,
    words,
    first,
    last: lastOfNoun(
      words,
      words.findLastIndex((it) => overlaps(it, claim.act.span)),
    ),
    tool,
    wording,
  };
  return verbEdit(parts) ?? placeEdit(parts) ?? nounEdit(parts);
}

interface Parts {
  readonly source: string;
  readonly words: readonly Word[];
  readonly first: number;
  readonly last: number;
  readonly tool: Tool;
  readonly wording: Phrases;
}

const stores =
  /^(?:vector|vectors|store|stores|database|databases|db|dbs|index|indexes|collection|collections|base|search|knowledge|embedding|embeddings|rag|retrieval|graph|layer|pipeline|system)$/;

function lastOfNoun(words: readonly Word[], last: number): number {
  let at = last;
  while (words[at + 1] && !isBreakAt(words, at + 1) && stores.test(wordAt(words, at + 1).norm)) at++;
  return at;
}

/** "be embedded and retrieved": be put into the system prompt. "Embed the mails": write a system prompt with … from the mails. */
function verbEdit({ source, words, first, tool, wording }: Parts): Edit | undefined {
  const word = wordAt(words, first);
  if (/^(?:embed|index|vectorise|vectorize|retrieve)$/.test(word.norm)) {
    const next = words[first + 1];
    const isVerb =
      first === 0 ||
      /[;:.—–]/.test(word.gap) ||
      /^(?:we|will|shall|to|must|should)$/.test(wordAt(words, first - 1).norm);
    if (!isVerb || !next || isBreak(next)) return undefined;
    return edit(source, word.start, startOf(source, next), `${tool.add.base} ${plain(tool.over)}`);
  }
  if (!/^(?:embedded|indexed|vectorised|vectorized|retrieved)$/.test(word.norm)) return undefined;
  const isPassive = /^(?:be|is|are|get|gets)$/.test(wordAt(words, first - 1).norm);
  if (!isPassive) return undefined;
  const joined = words[first + 1]?.norm === 'and' && /ed$/.test(wordAt(words, first + 2).norm);
  return edit(source, word.start, endOf(source, words[joined ? first + 2 : first]), wording.treated);
}

/** "go into a second vector store", "lives in the same collection". */
function placeEdit({ source, words, first, last, tool, wording }: Parts): Edit | undefined {
  const start = articleBefore(words, first);
  if (!/^(?:in|into|to|inside)$/.test(wordAt(words, start - 1).norm)) return undefined;
  const next = words[last + 1];
  if (next && !isBreak(next) && /^(?:of|over|with|from)$/.test(next.norm)) return undefined;
  const isMany = /\d{3}|thousand|hundred/i.test(source.slice(words[0]?.start ?? 0, words[start]?.start ?? 0));
  const place = isMany && tool.alternative === 'system-prompt-with-examples' ? pool : wording.place;
  return edit(source, startOf(source, words[start]), endOf(source, words[last]), place);
}

/** "a vector index over past letters": the tool as a noun phrase before the material. */
function nounEdit({ source, words, first, last, tool }: Parts): Edit | undefined {
  const start = connectionBefore(words, articleBefore(words, first));
  const end = materialStart(words, last);
  if (end === undefined) {
    const next = words[last + 1];
    const isPlain =
      next === undefined || isBreak(next) || finiteForms.has(next.norm) || /^(?:so|for|to)$/.test(next.norm);
    return isPlain
      ? edit(source, startOf(source, words[start]), endOf(source, words[last]), plain(tool.bare))
      : undefined;
  }
  return edit(source, startOf(source, words[start]), startOf(source, words[end]), plain(tool.over));
}

/** Index of the first word of what is stored: after "over", "of", "with", "made from". */
function materialStart(words: readonly Word[], last: number): number | undefined {
  for (let at = last + 1; at < Math.min(last + 5, words.length - 1); at++) {
    const word = wordAt(words, at);
    if (isBreak(word)) return undefined;
    if (/^(?:over|of|with|from|on)$/.test(word.norm)) return at + 1;
    if (!/^(?:be|is|made|built|filled)$/.test(word.norm)) return undefined;
  }
  return undefined;
}

function articleBefore(words: readonly Word[], first: number): number {
  for (let at = first; at > Math.max(0, first - 3); at--) {
    if (isBreakAt(words, at)) return first;
    if (determiners.has(wordAt(words, at - 1).norm)) return at - 1;
  }
  return first;
}

/** "the connection of a vector database with": the connection goes too. */
function connectionBefore(words: readonly Word[], start: number): number {
  const isOf =
    words[start - 1]?.norm === 'of' &&
    /^(?:connection|use|help|addition|introduction)$/.test(wordAt(words, start - 2).norm);
  if (!isOf) return start;
  return determiners.has(wordAt(words, start - 3).norm) ? start - 3 : start - 2;
}

function plain(template: string): string {
  return template.replace('{for}', '');
}

function edit(source: string, start: number, end: number, text: string): Edit {
  return {
    span: { start, end },
    newText: /^\p{Lu}[\p{Ll}\s]/u.test(source.slice(start, end)) ? capitalised(text) : text,
  };
}
