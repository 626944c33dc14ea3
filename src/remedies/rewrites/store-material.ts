/** "Bake the handbook into the weights", "the lore goes into the adapter": the material goes where the right tool reads it. */

import type { Claim } from '../../claims/claim.ts';
import { type Edit, overlaps } from '../../text/span.ts';
import { determiners, finiteForms, formOf, modals, modifiers, subjects, weights } from './act-words.ts';
import { endOf } from './complement.ts';
import { isModelName } from './model-name.ts';
import { type Tool, type VerbForms, verbForms } from './tool.ts';
import { capitalised, isBreak, isBreakAt, startOf, startsUnit, textOf, type Word, wordAt, wordsOf } from './words.ts';

/** Undefined where the statement is built in another way. */
export function rewriteStoring(source: string, claim: Claim, tool: Tool): Edit[] | undefined {
  const words = wordsOf(source, claim.statement);
  return storedActive(source, words, claim, tool) ?? placedInto(source, words, claim, tool);
}

const verbs: Readonly<Record<keyof VerbForms, RegExp>> = {
  base: /^(?:bake|burn|distill?|train|put|feed|pour|encode|embed|build|press|write|mix|work|memori[sz]e|hammer|drum)$/,
  s: /^(?:bakes|burns|distill?s|trains|puts|feeds|pours|encodes|embeds|builds|presses|writes|mixes|works|hammers)$/,
  ing: /^(?:baking|burning|distilling|training|putting|feeding|pouring|encoding|embedding|building|pressing|writing|mixing|working)$/,
  past: /^(?:baked|burned|burnt|distilled|fed|poured|encoded|embedded|built|pressed|wrote|mixed|worked)$/,
};

/** "distilling our SOP into the model": putting our SOP into the prompt with a checking step. */
function storedActive(source: string, words: readonly Word[], claim: Claim, tool: Tool): Edit[] | undefined {
  const act = words.findIndex((it) => overlaps(it, claim.act.span));
  const from = Math.max(0, act - 10);
  const into = words.findIndex((it, index) => index >= act && index < act + 12 && it.norm === 'into');
  if (act < 0 || into < 1 || words.slice(act + 1, into + 1).some(isBreak)) return undefined;
  const near = words.slice(from, into);
  const verb = from + near.findLastIndex((it) => formOfVerb(it.norm) !== undefined);
  const form = formOfVerb(wordAt(words, verb).norm);
  const target = targetEnd(words, into + 1);
  const where = textOf(source, words, into + 1, target);
  if (!form || into - verb < 2 || words.slice(verb + 1, into + 1).some(isBreak) || !isVerb(words, verb, form))
    return undefined;
  if (!weights.test(where) && !isModelName(where) && !isLearner(claim, words, into + 1, target)) return undefined;
  if (!tool.store) return [];
  const { verb: instead, rest } = tool.store;
  const text = source.slice(words[verb]?.start, words[verb]?.end);
  const forWhom = tool.alternative === 'retrieval' && !weights.test(where) ? ` for ${where}` : '';
  return [
    {
      span: { start: words[verb]?.start ?? 0, end: words[verb]?.end ?? 0 },
      newText: /^\p{Lu}/u.test(text) ? capitalised(instead[form]) : instead[form],
    },
    { span: { start: startOf(source, words[into]), end: endOf(source, words[target - 1]) }, newText: rest + forWhom },
  ];
}

function formOfVerb(norm: string): keyof VerbForms | undefined {
  return verbForms.find((it) => verbs[it].test(norm));
}

/** A participle ("the terms baked into") is no verb with an object. */
function isVerb(words: readonly Word[], verb: number, form: keyof VerbForms): boolean {
  const before = words[verb - 1];
  const opens = verb === 0 || startsUnit(wordAt(words, verb));
  const next = wordAt(words, verb + 1).norm;
  if (form === 'ing') return true;
  if (form === 'past') return !opens && subjects.has(before?.norm ?? '') && determiners.has(next);
  return opens || modals.has(before?.norm ?? '') || subjects.has(before?.norm ?? '') || form === 's';
}

function isLearner(claim: Claim, words: readonly Word[], from: number, to: number): boolean {
  const { span } = claim.learner;
  return span !== undefined && words.slice(from, to).some((it) => overlaps(it, span));
}

function targetEnd(words: readonly Word[], from: number): number {
  let end = from;
  while (end < words.length && end - from < 5 && !(end > from && isEdge(wordAt(words, end)))) end++;
  return end;
}

const edges = /^(?:so|and|or|while|until|which|that|once|to|for|by|with|in|on|at|before|after|because)$/;

function isEdge(word: Word): boolean {
  return isBreak(word) || edges.test(word.norm) || finiteForms.has(word.norm);
}

const going = /^(?:go|goes|going|ride|rides|move|moves|flow|flows|put|folded|poured|fed|added)$/;

/** "goes into the same adapters", "rides along in the same tune": the place is the tool's. */
function placedInto(source: string, words: readonly Word[], claim: Claim, tool: Tool): Edit[] | undefined {
  const head = words.findLastIndex((it) => overlaps(it, claim.act.span));
  if (head < 2 || (formOf(wordAt(words, head).norm) ?? 'ed') === 'ed') return undefined;
  let start = head;
  while (start > 0 && !isBreakAt(words, start) && isPlacePart(wordAt(words, start - 1).norm)) start--;
  const link = words[start - 1];
  const isIn = link && !isBreakAt(words, start) && /^(?:in|into|to)$/.test(link.norm);
  const verb = words[start - 2]?.norm === 'along' ? start - 3 : start - 2;
  if (!isIn || !determiners.has(wordAt(words, start).norm) || !going.test(wordAt(words, verb).norm)) return undefined;
  if (tool.alternative === 'stronger-base-model') return [];
  return [
    {
      span: { start: startOf(source, words[start]), end: endOf(source, words[head]) },
      newText: `the ${tool.short}`,
    },
  ];
}

function isPlacePart(norm: string): boolean {
  return determiners.has(norm) || modifiers.has(norm) || formOf(norm) === 'noun';
}
