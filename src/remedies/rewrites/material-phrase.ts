/** Finds the preposition that leads from a training act to what it trains on. */

import type { Claim } from '../../claims/claim.ts';
import { overlaps } from '../../text/span.ts';
import { determiners, finiteForms, materialPrepositions, platform, prepositions } from './act-words.ts';
import { isModelName } from './model-name.ts';
import { isBreak, startOf, startsUnit, textOf, type Word, wordAt } from './words.ts';

export interface MaterialPhrase {
  /** Index of the first word that leads to the material. */
  readonly from: number;
  /** Offset at which the material starts. */
  readonly start: number;
}

const pronouns = new Set('these those them both all it this that'.split(' '));
const purposes = new Set(
  'so that because since which who where when while if unless until till lest after whereupon'.split(' '),
);

/** Undefined where no material follows; `blocked` where one follows that cannot be reached by its own phrase. */
export function findMaterial(
  source: string,
  words: readonly Word[],
  from: number,
  claim: Claim,
): MaterialPhrase | 'blocked' | undefined {
  const span = isLearner(claim) ? undefined : claim.material?.span;
  const noun = span ? words.findIndex((it, index) => index >= from && overlaps(it, span)) : -1;
  const byPronoun = pronounAfter(source, words, from);
  if (noun < 0 || inPurpose(words, from, noun)) return byPronoun;
  for (let at = noun - 1; at >= from; at--) {
    const here = words[at + 1];
    if ((here && startsUnit(here)) || finiteForms.has(wordAt(words, at).norm)) return byPronoun ?? 'blocked';
    const lead = leadAt(words, at);
    if (lead !== undefined) return checked(source, words, { lead, after: at + 1, noun, claim });
  }
  const listed = byPronoun ?? afterComma(source, words, from, noun);
  return listed ?? (claim.material?.value === 'empty' ? undefined : 'blocked');
}

/** "SFT, 80 tips we wrote": a figure after the comma opens what it trains on. */
function afterComma(source: string, words: readonly Word[], from: number, noun: number): MaterialPhrase | undefined {
  const first = words[from];
  const isPlain = first && /^[*_`]*,\s+$/.test(first.gap) && /^\d/.test(first.norm) && noun - from < 4;
  if (!isPlain || words.slice(from + 1, noun + 1).some(isBreak)) return undefined;
  return { from, start: startOf(source, first) };
}

/** "tenant data" is no tenant. */
const data = /\b(?:data|records|files|documents|content|letters|logs)\b/i;

/** "an RL run on the controller": what it trains, not what it trains on. */
function isLearner({ learner, material }: Claim): boolean {
  return learner.span !== undefined && material?.span !== undefined && overlaps(learner.span, material.span);
}

function checked(
  source: string,
  words: readonly Word[],
  { lead, after, noun, claim }: { lead: number; after: number; noun: number; claim: Claim },
): MaterialPhrase | 'blocked' | undefined {
  const isLoose = claim.material?.value === 'empty';
  if (namesModel(source, words, after)) return undefined;
  const phrase = textOf(source, words, after, noun + 1);
  if (
    isLoose &&
    platform.test(phrase) &&
    !data.test(source.slice(words[noun]?.start, claim.statement.end).split(/[,;.]/)[0] ?? '')
  )
    return undefined;
  const word = words[lead];
  const isAside = word && /^\)\s+$/.test(word.gap);
  if (word && isBreak(word) && !isAside && (isLoose || !/^,\s*$/.test(word.gap)))
    return isLoose ? undefined : 'blocked';
  return { from: lead, start: startOf(source, words[after]) };
}

/** Index of the first word of "on", "out of" or "by means of" that ends at `at`. */
function leadAt(words: readonly Word[], at: number): number | undefined {
  const word = wordAt(words, at).norm;
  if (word === 'of' && wordAt(words, at - 1).norm === 'out') return at - 1;
  if (word === 'of' && wordAt(words, at - 1).norm === 'means') return at - 2;
  if (word === 'to') return determiners.has(wordAt(words, at + 1).norm) ? at : undefined;
  return materialPrepositions.has(word) ? at : undefined;
}

/** "on these", "with them": what it trains on was named before. */
function pronounAfter(source: string, words: readonly Word[], from: number): MaterialPhrase | undefined {
  for (let at = from; at < Math.min(from + 4, words.length - 1); at++) {
    const word = words[at];
    if (!word || isBreak(word)) return undefined;
    const lead = leadAt(words, at);
    if (lead === undefined || wordAt(words, at).norm === 'to' || !pronouns.has(wordAt(words, at + 1).norm)) continue;
    const next = words[at + 2];
    const isWhole =
      next === undefined ||
      isBreak(next) ||
      prepositions.has(next.norm) ||
      purposes.has(next.norm) ||
      next.norm === 'as';
    return isWhole || wordAt(words, at + 1).norm === 'all'
      ? { from: lead, start: startOf(source, words[at + 1]) }
      : undefined;
  }
  return undefined;
}

/** Whether a purpose or a relative clause starts between the act and the noun. */
function inPurpose(words: readonly Word[], from: number, noun: number): boolean {
  return words.slice(from, noun).some((it, index) => {
    const at = from + index;
    return purposes.has(it.norm) || (it.norm === 'to' && !determiners.has(wordAt(words, at + 1).norm));
  });
}

/** "a LoRA on Qwen3-8B": the base, not what it learns from. */
function namesModel(source: string, words: readonly Word[], at: number): boolean {
  const phrase = words.slice(at, at + 4);
  const end = phrase.findIndex((it, index) => index > 0 && (isBreak(it) || prepositions.has(it.norm)));
  return (
    isModelName(textOf(source, phrase, 0, end < 0 ? phrase.length : end)) ||
    /^(?:the|same)\b.*\bbase$/i.test(textOf(source, phrase, 0, Math.min(3, phrase.length)))
  );
}
