/** Turns a proposal into an open question. */

import type { Claim } from '../../claims/claim.ts';
import { type Edit, overlaps } from '../../text/span.ts';
import { insertion } from '../edits.ts';
import { finiteForms, formOf, modifiers, prepositions } from './act-words.ts';
import { inversion } from './question-order.ts';
import { endOfText } from './statement-end.ts';
import { decapitalised, startOf, type Word, wordsOf } from './words.ts';

/** The edits: a lead, the words in the order of a question, and a question mark. */
export function questionEdits(source: string, claim: Claim): Edit[] {
  const { statement } = claim;
  const words = wordsOf(source, statement);
  const found = words.findIndex((it) => overlaps(it, claim.act.span));
  // "Training: fine-tune …": the label names the act, the words after it are the proposal.
  const act = found === 0 && label.test(words[1]?.gap ?? '') ? 1 : found;
  const start = unitStart(source, words, act);
  const isLabelled = start > 0 && label.test(words[start]?.gap ?? '');
  const end = endOfText(source, statement.end);
  const close = (text: string): Edit => ({ span: { start: end, end: Math.max(end, statement.end) }, newText: text });
  const inverted = inversion(source, words, start, act);
  if (inverted && isLabelled) return [...inverted, close('?')];
  const first = startOf(source, words[start]);
  if (inverted) return [...withLead('Open question: ', first, inverted), close('?')];
  if (isLabelled) return [close('? (open question)')];
  const isSentence =
    claim.place.kind === 'sentence' &&
    (/[.!]\s*$/.test(source.slice(statement.start, statement.end)) || words.some((it) => isFiniteWord(it)));
  const lead = isSentence ? 'Open question: is it right that ' : 'Open question: ';
  return [opened(source, words, start, lead), close('?')];
}

const label = /[:–—][*_]*\s/;

/** After a label ("Phase 2:") or a number ("4.2.1"), which stays first. */
function unitStart(source: string, words: readonly Word[], act: number): number {
  for (let at = act; at > 0; at--)
    if (label.test(words[at]?.gap ?? '') && !/["“”]/.test(words[at]?.gap ?? '')) return at;
  const first = words[0];
  const isNumber =
    first !== undefined && /^(?:\d[\d.]*|[A-Z]{1,5}[-.]?\d[\d.]*)$/.test(source.slice(first.start, first.end));
  return isNumber && act > 0 && /^[\s*_.]+$/.test(words[1]?.gap ?? '') ? 1 : 0;
}

/** The lead goes before the first edit where that starts the question, or becomes one of its own. */
function withLead(lead: string, first: number, edits: readonly Edit[]): Edit[] {
  const [head, ...rest] = edits;
  if (head && head.span.start === first) return [{ span: head.span, newText: lead + head.newText }, ...rest];
  return [insertion(first, lead), ...edits];
}

/** The lead, then the first word without the capital that only its place gave it. */
function opened(source: string, words: readonly Word[], start: number, lead: string): Edit {
  const word = words[start];
  const first = startOf(source, word);
  if (!word || first !== word.start || !isCommon(word)) return insertion(first, lead);
  const text = source.slice(word.start, word.end);
  return { span: { start: word.start, end: word.end }, newText: lead + decapitalised(text) };
}

function isCommon({ norm }: Word): boolean {
  return (
    (formOf(norm) ?? 'noun') !== 'noun' ||
    prepositions.has(norm) ||
    modifiers.has(norm) ||
    /^(?:all|most|some|custom|model|adapter|the|a|an|our|their|its|this|that|these|those|each|every|(?:we|it|they|you)(?:'ve|'re|'ll|'d)?|he|she|because|since|when|once|put|use|add|now|then|also)$/.test(
      norm,
    )
  );
}

function isFiniteWord({ norm }: Word): boolean {
  return finiteForms.has(norm) || /^(?:we|i|they|you)(?:'ll|'re|'ve|'d)?$/.test(norm) || formOf(norm) === 's';
}
