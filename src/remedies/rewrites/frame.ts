/** Finds how a training act is built into its statement, so that another tool can take its place. */

import type { Claim } from '../../claims/claim.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { beForms, formOf, jargon, modals, ownAdverbs, subjects } from './act-words.ts';
import { type Complement, readComplement } from './complement.ts';
import { isModelName } from './model-name.ts';
import { readNounFrame } from './noun-frame.ts';
import { type Shape, shapeOf } from './shape.ts';
import { isBreakAt, startOf, startsUnit, type Word, wordAt, wordsOf } from './words.ts';

export interface Frame {
  readonly shape: Shape;
  /** What the other tool replaces. Ends where the material begins, if there is one. */
  readonly span: Span;
  /** Object of an active verb, as written. */
  readonly learner: string | undefined;
  /** Complement of a noun: "for the bot", "on Bedrock"; starts with a space where it is not empty. */
  readonly complement: string;
  readonly hasMaterial: boolean;
  /** The replaced words started a sentence or a label's text in upper case. */
  readonly capital: boolean;
  /** "the practice's own adapter": no article may follow. */
  readonly isOwned: boolean;
  /** Whether the learner is called a model or by a model's name. */
  readonly isModel: boolean;
  /** "the model, which we tune on": the learner comes first, as a pronoun. */
  readonly isRelative: boolean;
  /** True where nothing but the tool changes. */
  readonly sure: boolean;
}

/** The frame of the claim's act, or undefined where its grammar is not plain enough. */
export function findFrame(source: string, claim: Claim): Frame | undefined {
  const words = wordsOf(source, claim.statement);
  const first = words.findIndex((it) => overlaps(it, claim.act.span));
  const head = words.findLastIndex((it) => overlaps(it, claim.act.span) && formOf(it.norm) !== undefined);
  const form = formOf(wordAt(words, head).norm);
  if (first < 0 || !form) return undefined;
  const shape = isContinued(words, first, head) ? continued : shapeOf(words, head, form);
  if (!shape) return undefined;
  const part = shape.kind === 'active' ? 'verb' : shape.kind === 'noun' && form !== 'ed' ? 'noun' : 'participle';
  const right = readComplement(source, words, { head, claim, part });
  const left =
    part === 'noun'
      ? readNounFrame(source, words, Math.min(first, head))
      : { start: verbStart(words, Math.min(first, head), shape), shape };
  return right && left && assemble({ source, claim, words, left, right });
}

const continued: Shape = { kind: 'active', form: 'base' };

/** "Continue pre-training on": the verb goes with its training. */
function isContinued(words: readonly Word[], first: number, head: number): boolean {
  const word = words[first];
  const opens = first === 0 || (word !== undefined && startsUnit(word));
  return first < head && word?.norm === 'continue' && (opens || modals.has(wordAt(words, first - 1).norm));
}

interface Parts {
  readonly source: string;
  readonly claim: Claim;
  readonly words: readonly Word[];
  readonly left: { readonly start: number; readonly shape: Shape; readonly learner?: string };
  readonly right: Complement;
}

function assemble({ source, claim, words, left, right }: Parts): Frame {
  const first = words[left.start];
  const span = { start: first?.start ?? claim.statement.start, end: right.end };
  const rest =
    source.slice(claim.statement.start, startOf(source, first)) + source.slice(span.end, claim.statement.end);
  const learner = left.learner ?? right.learner;
  return {
    shape: left.shape,
    span,
    learner,
    complement: right.complement,
    hasMaterial: right.hasMaterial,
    capital: first !== undefined && isCapital(source, first, left.start === 0),
    isOwned: words[left.start - 1]?.norm.endsWith("'s") === true,
    isModel: isModelName(learner ?? claim.learner.words ?? ''),
    isRelative: isRelative(words, left.start),
    sure: !jargon.test(rest),
  };
}

function isRelative(words: readonly Word[], start: number): boolean {
  let at = start - 1;
  while (at > 0 && (modals.has(wordAt(words, at).norm) || beForms.has(wordAt(words, at).norm))) at--;
  return subjects.has(wordAt(words, at).norm) && /^(?:which|whom)$/.test(wordAt(words, at - 1).norm);
}

/** Adverbs before a verb go with it, and so does the verb that "becomes trained" needs. */
function verbStart(words: readonly Word[], first: number, shape: Shape): number {
  let at = first;
  while (at > 0 && ownAdverbs.has(wordAt(words, at - 1).norm) && !isBreakAt(words, at)) at--;
  const isPart =
    shape.kind === 'after-noun' &&
    /^(?:weights|adapters?|layers)$/.test(wordAt(words, at - 1).norm) &&
    !isBreakAt(words, at);
  if (isPart && at > 1) return at - 1;
  return shape.kind === 'governed' ? Math.max(0, at - 1) : at;
}

function isCapital(source: string, word: Word, opensStatement: boolean): boolean {
  const text = source.slice(word.start, word.end);
  if (!/^\p{Lu}/u.test(text)) return false;
  return opensStatement || (startsUnit(word) && !/^[\p{Lu}\p{N}-]{2,}$|^Q?LoRA/u.test(text));
}
