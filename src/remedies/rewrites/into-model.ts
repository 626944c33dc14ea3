/** "Trained into the model", "baked into the weights", "carries it in its weights": what is to be looked up instead. */

import type { Claim } from '../../claims/claim.ts';
import { type Edit, overlaps } from '../../text/span.ts';
import { adverbs, beForms, haveForms, prepositions, weights } from './act-words.ts';
import { endOf } from './complement.ts';
import { rewriteStoring } from './store-material.ts';
import type { Tool } from './tool.ts';
import { isBreak, isBreakAt, startOf, textOf, type Word, wordAt, wordsOf } from './words.ts';

const storing =
  /^(?:trained|baked|burned|burnt|encoded|embedded|worked|pressed|put|written|mixed|memorised|memorized|learned|learnt|ingrained|distilled|fed|poured|absorbed)$/;
const carrying = new Map(
  Object.entries({
    carries: 'looks up',
    carry: 'look up',
    carrying: 'looking up',
    holds: 'looks up',
    hold: 'look up',
    has: 'looks up',
    keeps: 'looks up',
  }),
);

/** Undefined unless the material, stated before, goes into a model; empty where the tool has no words for that. */
export function rewriteIntoModel(source: string, claim: Claim, tool: Tool): Edit[] | undefined {
  const words = wordsOf(source, claim.statement);
  const isLookUp = tool.alternative === 'retrieval';
  return (
    storedPassive(source, words, claim, tool.stored) ??
    rewriteStoring(source, claim, tool) ??
    (isLookUp ? carriedInWeights(source, words, claim) : undefined)
  );
}

/** "shall be trained into the model": shall be made searchable for the model. */
function storedPassive(
  source: string,
  words: readonly Word[],
  claim: Claim,
  stored: string | undefined,
): Edit[] | undefined {
  const verb = words.findIndex((it) => overlaps(it, claim.act.span) && storing.test(it.norm));
  const into = words[verb + 1];
  if (/^(?:with|by)$/.test(wordAt(words, verb + 2).norm)) return undefined;
  if (verb < 1 || !into || !/^(?:into|in)$/.test(into.norm) || !isAfterPassive(words, verb)) return undefined;
  if (!stored) return [];
  const target = phraseEnd(words, verb + 2);
  const text = target > verb + 2 ? textOf(source, words, verb + 2, target) : '';
  const isPlain = into.norm === 'in' && (text === '' || !weights.test(text));
  const end = endOf(source, words[(isPlain ? verb + 2 : target) - 1]);
  const forWhom = isPlain || weights.test(text) ? '' : ` for ${text}`;
  return [{ span: { start: startOf(source, words[verb]), end }, newText: `${stored}${forWhom}` }];
}

/** "be trained", "have the terms trained", "slots burned in". */
function isAfterPassive(words: readonly Word[], verb: number): boolean {
  const near = words.slice(Math.max(0, verb - 8), verb);
  const last = near.findLast((it) => !adverbs.has(it.norm));
  if (last && beForms.has(last.norm)) return true;
  const isVerbless = /^(?:baked|burned|burnt)$/.test(wordAt(words, verb).norm) && !isBreakAt(words, verb);
  return (isVerbless || near.some((it) => haveForms.has(it.norm))) && !near.some((it) => beForms.has(it.norm));
}

/** "carries the wordings in its weights": looks up the wordings. */
function carriedInWeights(source: string, words: readonly Word[], claim: Claim): Edit[] | undefined {
  const last = words.findLastIndex((it) => overlaps(it, claim.act.span));
  const first = words.findIndex((it) => overlaps(it, claim.act.span));
  if (first < 1 || words[first]?.norm !== 'in' || !weights.test(wordAt(words, last).norm)) return undefined;
  const verb = words.slice(0, first).findLastIndex((it) => carrying.has(it.norm));
  const instead = carrying.get(wordAt(words, verb).norm);
  if (verb < 0 || !instead || words.slice(verb + 1, first + 1).some(isBreak)) return undefined;
  const start = endOf(source, words[first - 1]);
  return [
    { span: { start: words[verb]?.start ?? start, end: words[verb]?.end ?? start }, newText: instead },
    { span: { start, end: endOf(source, words[last]) }, newText: '' },
  ];
}

function phraseEnd(words: readonly Word[], from: number): number {
  let end = from;
  while (
    end < words.length &&
    !isBreakAt(words, end) &&
    !prepositions.has(wordAt(words, end).norm) &&
    !/^(?:so|and|while|until|which|that|once)$/.test(wordAt(words, end).norm)
  )
    end++;
  return end;
}
