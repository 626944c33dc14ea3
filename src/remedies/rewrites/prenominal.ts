/** "A fine-tuned narrator, raised on …": removes the qualifier, and says after the noun what it has instead. */

import type { Claim } from '../../claims/claim.ts';
import { type Edit, overlaps } from '../../text/span.ts';
import { formOf, haveForms, jargon } from './act-words.ts';
import { endOf, readComplement } from './complement.ts';
import { findMaterial } from './material-phrase.ts';
import { modelSuffix } from './model-name.ts';
import { afterNoun } from './render.ts';
import type { Tool } from './tool.ts';
import { capitalised, isBreak, isBreakAt, startOf, type Word, wordAt, wordsOf } from './words.ts';

/** Undefined where the act is no qualifier, or where its noun is not plain. */
export function rewritePrenominal(source: string, claim: Claim, tool: Tool): Edit[] | undefined {
  const words = wordsOf(source, claim.statement);
  const act = words.findLastIndex((it) => overlaps(it, claim.act.span) && formOf(it.norm) === 'ed');
  const first = words.findIndex((it) => overlaps(it, claim.act.span));
  const noun = lastOfNoun(words, act, claim);
  // "We will have trained the model": no qualifier.
  if (act < 0 || noun <= act || haveForms.has(words[first - 1]?.norm ?? '')) return undefined;
  const behind = readBehind(source, words, noun, claim);
  const phrase = afterNoun(tool, claim, { complement: '', hasMaterial: behind.hasMaterial, isModel: false });
  return [...dropQualifier(source, words, first, act), { span: behind.span, newText: ` ${phrase}` }];
}

/** The learner that the act qualifies: it starts directly after it. */
function lastOfNoun(words: readonly Word[], act: number, claim: Claim): number {
  const span = claim.learner.span;
  const last = span ? words.findLastIndex((it) => overlaps(it, span)) : -1;
  const isNear = last > act && last - act <= 4 && !words.slice(act + 1, last + 1).some(isBreak);
  if (!isNear) return -1;
  let end = last;
  while (words[end + 1] && !isBreakAt(words, end + 1) && modelSuffix.test(wordAt(words, end + 1).norm)) end++;
  return end;
}

/** What goes after the noun: a second participle with its material ("raised on"), a clause of jargon, or nothing. */
function readBehind(
  source: string,
  words: readonly Word[],
  noun: number,
  claim: Claim,
): { span: Edit['span']; hasMaterial: boolean } {
  const start = endOf(source, words[noun]);
  const none = { span: { start, end: start }, hasMaterial: false };
  const direct = findMaterial(source, words, noun + 1, claim);
  if (direct && direct !== 'blocked' && direct.from === noun + 1)
    return { span: { start, end: direct.start }, hasMaterial: true };
  const next = words[noun + 1];
  if (
    !next ||
    !/^(?:,\s+|\s+)$/.test(next.gap.replace(/[`*_]/g, '')) ||
    !/(?:ed|built|made|taught|brought)$/.test(next.norm)
  )
    return none;
  const right = readComplement(source, words, { head: noun + 1, claim, part: 'participle' });
  if (right?.hasMaterial) return { span: { start, end: right.end }, hasMaterial: true };
  const closing = words.findIndex((it, index) => index > noun + 1 && isBreak(it));
  const end = endOf(source, words[closing < 0 ? words.length - 1 : closing - 1]);
  return jargon.test(source.slice(next.start, end)) ? { span: { start, end }, hasMaterial: false } : none;
}

/** Removes the words of the act, and corrects "a" or "an" before them or the capital after them. */
function dropQualifier(source: string, words: readonly Word[], first: number, act: number): Edit[] {
  const before = words[first - 1];
  const next = words[act + 1];
  const from = startOf(source, words[first]);
  const to = startOf(source, next);
  const opens = before === undefined && /^\p{Lu}/u.test(source.slice(from));
  const head = source.slice(to, to + 1);
  const drop: Edit = opens
    ? { span: { start: from, end: to + 1 }, newText: capitalised(head) }
    : { span: { start: from, end: to }, newText: '' };
  if (!before || !/^an?$/.test(before.norm)) return [drop];
  const article = /^[aeiou]/.test(next?.norm ?? '') ? 'an' : 'a';
  const written = source.slice(before.start, before.end);
  const cased = /^A/.test(written) ? capitalised(article) : article;
  return cased === written ? [drop] : [{ span: before, newText: cased }, drop];
}
