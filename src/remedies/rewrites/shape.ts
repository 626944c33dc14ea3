/** Tells from its form and its neighbours what a training word is in its sentence: verb, participle or noun. */

import {
  adverbs,
  becomeForms,
  beForms,
  determiners,
  finiteForms,
  getForms,
  haveForms,
  modals,
  runNouns,
  subjects,
  type WordForm,
} from './act-words.ts';
import { isModelName } from './model-name.ts';
import type { VerbForms } from './tool.ts';
import { isBreak, isBreakAt, startsUnit, type Word, wordAt } from './words.ts';

export type Shape =
  /** "train the bot on": give the bot … */
  | { readonly kind: 'active'; readonly form: keyof VerbForms }
  /** "is trained on": is given … */
  | { readonly kind: 'passive' }
  /** "a bot trained on": a bot with … */
  | { readonly kind: 'after-noun' }
  /** "Training on", "gets trained on", "a second LoRA run over": only the noun phrase. */
  | { readonly kind: 'noun' }
  /** "undergoes training on": `verb` before the noun phrase. */
  | { readonly kind: 'governed'; readonly verb: string }
  /** "planner tune": the head of a compound. */
  | { readonly kind: 'compound' };

/** The shape of the training word at `head`; undefined where it qualifies the noun after it, or where it cannot be told. */
export function shapeOf(words: readonly Word[], head: number, form: WordForm): Shape | undefined {
  const previous = previousWord(words, head);
  switch (form) {
    case 'noun':
      return nounShape(words, head);
    case 'ing':
      if (previous && beForms.has(previous.norm) && words[head + 1]) return { kind: 'active', form: 'ing' };
      return startsObject(words, head + 1) ? { kind: 'active', form: 'ing' } : nounShape(words, head);
    case 'ed':
      return participleShape(words, head, previous);
    case 'base':
    case 's':
      return finiteShape(words, head, form, previous);
  }
}

/** "training data", "the fine-tuning API": the training only qualifies another noun. */
function nounShape(words: readonly Word[], head: number): Shape | undefined {
  const next = words[head + 1];
  const isQualifier =
    isPrenominal(next) &&
    !runNouns.has(next?.norm ?? '') &&
    !finiteForms.has(next?.norm ?? '') &&
    !eventVerbs.test(next?.norm ?? '');
  return isQualifier ? undefined : { kind: 'noun' };
}

const eventVerbs = /^(?:takes|starts|happens|begins|follows|keeps|goes|costs|ends|stays)$/;

function participleShape(words: readonly Word[], head: number, previous: Word | undefined): Shape | undefined {
  const isObject = startsObject(words, head + 1);
  const opens = opensUnit(words, head);
  if (words[head + 1]?.norm === 'in' && /^(?:with|by)$/.test(wordAt(words, head + 2).norm)) return undefined;
  if (previous && !opens) {
    if (beForms.has(previous.norm)) return { kind: 'passive' };
    if (becomeForms.has(previous.norm)) return { kind: 'governed', verb: 'receives' };
    if (getForms.has(previous.norm)) return { kind: 'noun' };
    // "We will have trained the bot on": what will be done by then is told anew, not by another verb.
    if (haveForms.has(previous.norm)) return isObject ? undefined : { kind: 'passive' };
    if (determiners.has(previous.norm)) return undefined;
    if (isObject)
      return subjects.has(previous.norm) || !isBreakAt(words, head) ? { kind: 'active', form: 'past' } : undefined;
  }
  if (isObject || isPrenominal(words[head + 1])) return undefined;
  return causative(words, head) ?? { kind: opens ? 'noun' : 'after-noun' };
}

/** "have the model trained on", "get the model trained up on". */
function causative(words: readonly Word[], head: number): Shape | undefined {
  const near = words.slice(Math.max(0, head - 7), head);
  const verb = near.findLastIndex((it) => haveForms.has(it.norm) || getForms.has(it.norm) || beForms.has(it.norm));
  const norm = near[verb]?.norm ?? '';
  if (verb < 0 || beForms.has(norm) || near.slice(verb + 1).some(isBreak) || isBreakAt(words, head)) return undefined;
  return getForms.has(norm) ? { kind: 'noun' } : { kind: 'passive' };
}

function finiteShape(
  words: readonly Word[],
  head: number,
  form: 'base' | 's',
  previous: Word | undefined,
): Shape | undefined {
  if (sharesObject(words, head)) return undefined;
  const next = words[head + 1];
  const opens = opensUnit(words, head);
  const isVerb = previous !== undefined && !opens && (modals.has(previous.norm) || subjects.has(previous.norm));
  if (form === 'base' && opens && /→|->/.test(next?.gap ?? '') && steps.test(next?.norm ?? ''))
    return { kind: 'active', form };
  if (form === 'base' && isVerb) return { kind: 'active', form };
  if (form === 'base' && opens && next && !isBreak(next) && next.norm !== 'of') return { kind: 'active', form };
  if (form === 'base' && /[^s]s$/.test(previous?.norm ?? '') && startsObject(words, head + 1))
    return { kind: 'active', form };
  if (form === 's' && (startsObject(words, head + 1) || (isVerb && next && !isBreak(next))))
    return { kind: 'active', form };
  return { kind: 'noun' };
}

/** "We will collect, clean and fine-tune on": what the other verbs do is done to the same thing. */
function sharesObject(words: readonly Word[], head: number): boolean {
  const other = words[head - 2];
  if (other === undefined || !/^(?:and|or)$/.test(wordAt(words, head - 1).norm) || startsObject(words, head + 1))
    return false;
  return other.gap.includes(',') || modals.has(wordAt(words, head - 3).norm);
}

/** "Fine-tune → evaluate → deploy": verbs in a row. */
const steps = /^(?:evaluate|eval|test|measure|deploy|ship|launch|serve|release|host|roll|check|review|prompt)$/;

/** The word before, skipping adverbs: "is then fine-tuned". */
function previousWord(words: readonly Word[], head: number): Word | undefined {
  let at = words[head - 1]?.norm === 'fine' ? head - 2 : head - 1;
  while (at > 0 && adverbs.has(wordAt(words, at).norm)) at--;
  return words[at];
}

function opensUnit(words: readonly Word[], head: number): boolean {
  // "Fine tune" in two words.
  const first = words[head - 1]?.norm === 'fine' && !isBreakAt(words, head) ? head - 1 : head;
  const word = words[first];
  return first === 0 || (word !== undefined && startsUnit(word));
}

function startsObject(words: readonly Word[], at: number): boolean {
  const next = words[at];
  if (!next || isBreak(next)) return false;
  if (/^(?:each|every)$/.test(next.norm)) return !timeUnit.test(wordAt(words, at + 1).norm);
  return determiners.has(next.norm) || subjects.has(next.norm) || next.norm === 'them' || isModelName(next.norm);
}

const openers =
  /^(?:on|upon|over|with|using|from|off|at|by|via|through|within|into|in|to|for|out|up|until|till|as|after|before|of|under|against|so|because|and|or|each|every|nightly|weekly|daily|again)$/;

const timeUnit = /day$|^(?:other|night|morning|evening|week|weekend|month|quarter|season|year|hour)$/;

/** "fine-tuned model", "tuned checker": a noun follows at once. */
function isPrenominal(next: Word | undefined): boolean {
  return next !== undefined && /^[\s`*_]+$/.test(next.gap) && !openers.test(next.norm);
}
