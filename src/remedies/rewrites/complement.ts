/** Reads what follows a training act up to its material: whom it trains, where, and with which technique. */

import type { Claim } from '../../claims/claim.ts';
import { overlaps, type Span } from '../../text/span.ts';
import {
  adverbs,
  cadence,
  connectors,
  determiners,
  finiteForms,
  jargon,
  platform,
  prepositions,
  runNouns,
} from './act-words.ts';
import { findMaterial } from './material-phrase.ts';
import { isModelName } from './model-name.ts';
import { isBreak, isBreakAt, textOf, type Word, wordAt } from './words.ts';

export interface Complement {
  /** Start of the material, or the end of what belongs to the act. */
  readonly end: number;
  readonly hasMaterial: boolean;
  /** Object of an active verb, as written. */
  readonly learner: string | undefined;
  /** Starts with a space where it is not empty. */
  readonly complement: string;
}

export interface ComplementOptions {
  /** Index of the last word of the act. */
  readonly head: number;
  readonly claim: Claim;
  /** Whether the act is a verb with an object, a participle, or a noun. */
  readonly part: 'verb' | 'participle' | 'noun';
}

/** Undefined where something stands between act and material that cannot be moved. */
export function readComplement(
  source: string,
  words: readonly Word[],
  options: ComplementOptions,
): Complement | undefined {
  const { claim } = options;
  const start = afterAct(source, words, options);
  const material = findMaterial(source, words, start.at, claim);
  if (material === 'blocked') return undefined;
  const chunks = cutChunks(words, start.at, material?.from ?? words.length);
  const aside = material ? asideBefore(source, words, chunks.at(-1)?.to ?? start.at, material.from) : '';
  const moved = movedParts(source, words, chunks, { ...options, end: start.end, hasMaterial: material !== undefined });
  if (aside === undefined || !moved) return undefined;
  return {
    end: material?.start ?? afterCadence(source, moved.end, claim.statement.end),
    hasMaterial: material !== undefined,
    learner: moved.learner,
    complement: moved.complement + aside,
  };
}

interface MovedOptions extends ComplementOptions {
  readonly end: number;
  readonly hasMaterial: boolean;
}

/** Which phrases after an act go with it when it is replaced: all of them, up to the material. */
function movedParts(
  source: string,
  words: readonly Word[],
  chunks: readonly Chunk[],
  { part, claim, hasMaterial, ...start }: MovedOptions,
): Omit<Complement, 'hasMaterial'> | undefined {
  let learner: string | undefined;
  let complement = '';
  let { end } = start;
  for (const chunk of chunks) {
    const text = textOf(source, words, chunk.from, chunk.to);
    const role = roleOf(source, words, chunk, claim);
    if (role === 'other' || (role === 'object' && part !== 'verb')) {
      if (hasMaterial) return undefined;
      break;
    }
    if (role === 'object') {
      if (holdsDeterminer(words, chunk)) return undefined;
      learner = withoutCadence(text);
    } else if (role === 'learner') {
      const learnt = text.slice(words[chunk.from]?.norm.length ?? 0).trim();
      complement += chunk.lead === 'per' || complement !== '' ? ` ${text}` : ` for ${learnt}`;
    } else if (role === 'platform') complement += ` ${text}`;
    end = endOf(source, words[chunk.to - 1]);
  }
  return { end, learner, complement };
}

/** What a phrase after an act is to it; a training service and a technique go with the training. */
type Role = 'object' | 'learner' | 'platform' | 'service' | 'technique' | 'other';

function roleOf(source: string, words: readonly Word[], chunk: Chunk, claim: Claim): Role {
  const text = textOf(source, words, chunk.from, chunk.to);
  if (chunk.lead === undefined) return 'object';
  if (isLearner(source, words, chunk, claim)) return 'learner';
  if (platform.test(text) && /^(?:to|through|via|by)$/.test(chunk.lead)) return 'service';
  if (jargon.test(text)) return 'technique';
  return platform.test(text) ? 'platform' : 'other';
}

/** "Train the bot the board wants": two phrases in one. */
function holdsDeterminer(words: readonly Word[], { from, to }: Chunk): boolean {
  return words.slice(from + 1, to).some((it) => determiners.has(it.norm) && !/^(?:each|every)$/.test(it.norm));
}

/** Skips what belongs to the act itself: "up", "again", "run", "every night". */
function afterAct(
  source: string,
  words: readonly Word[],
  { head, claim, part }: ComplementOptions,
): { at: number; end: number } {
  let at = head + 1;
  while (
    !isBreakAt(words, at) &&
    (adverbs.has(wordAt(words, at).norm) || (part === 'noun' && runNouns.has(wordAt(words, at).norm)))
  )
    at++;
  const end = afterBracket(source, afterCadence(source, endOf(source, words[at - 1]), claim.statement.end), claim);
  while (at < words.length && (words[at]?.end ?? 0) <= end) at++;
  return { at, end };
}

/** "training (SFT) on": a bracket that only names the technique goes with it. */
function afterBracket(source: string, end: number, claim: Claim): number {
  const found = /^\s*\([^()\n]*\)/u.exec(source.slice(end, claim.statement.end))?.[0];
  if (!found || !jargon.test(found)) return end;
  const bracket = { start: end, end: end + found.length };
  return claim.material?.span && overlaps(bracket, claim.material.span) ? end : bracket.end;
}

const made = /^(?:obtained|made|derived|built|created|drawn|taken|produced|trained|tuned)$/;

/** What stands between the act's own phrase and the material: nothing, "made through the API", or ", also on Azure,"; else undefined. */
function asideBefore(source: string, words: readonly Word[], from: number, to: number): string | undefined {
  if (from === to) return '';
  const between = words.slice(from, to);
  if (between.slice(1).some((it) => isBreak(it) || finiteForms.has(it.norm))) return undefined;
  if (made.test(between[0]?.norm ?? '')) return '';
  const rest = between[0]?.norm === 'also' ? from + 1 : from;
  const text = textOf(source, words, rest, wordAt(words, to - 1).norm === 'and' ? to - 1 : to);
  return prepositions.has(wordAt(words, rest).norm) && platform.test(text) && !jargon.test(text)
    ? ` ${text}`
    : undefined;
}

interface Chunk {
  readonly from: number;
  readonly to: number;
  readonly lead: string | undefined;
}

/** Phrases between the act and its material, each with the preposition that leads it; ends at a purpose, a verb or a comma. */
function cutChunks(words: readonly Word[], from: number, to: number): Chunk[] {
  const chunks: Chunk[] = [];
  let at = from;
  while (at < to && !isBreakAt(words, at)) {
    const word = wordAt(words, at).norm;
    const lead = prepositions.has(word) && word !== 'as' ? word : undefined;
    if (lead === undefined && (connectors.has(word) || finiteForms.has(word) || chunks.length > 0)) break;
    let end = at + 1;
    while (end < to && !isBreakAt(words, end) && !isEdge(wordAt(words, end).norm)) end++;
    if (lead !== undefined && end === at + 1) break;
    if (end < words.length && finiteForms.has(wordAt(words, end).norm) && to === words.length && lead === undefined)
      break;
    chunks.push({ from: at, to: end, lead });
    at = end;
  }
  return chunks;
}

function isEdge(word: string): boolean {
  return prepositions.has(word) || connectors.has(word) || finiteForms.has(word);
}

function isLearner(source: string, words: readonly Word[], chunk: Chunk, claim: Claim): boolean {
  if (chunk.lead === 'to' || chunk.lead === 'by' || chunk.lead === 'with') return false;
  const inside = words.slice(chunk.from + 1, chunk.to);
  const span = claim.learner.span;
  const isNamed = span !== undefined && inside.some((it) => overlaps(it, span));
  return (
    (isNamed && !inside.some((it) => it.norm.endsWith("'s"))) ||
    isModelName(textOf(source, words, chunk.from + 1, chunk.to))
  );
}

export function endOf(source: string, word: Span | undefined): number {
  let end = word?.end ?? 0;
  while (/[`*_]/.test(source[end] ?? '')) end++;
  return end;
}

function afterCadence(source: string, end: number, limit: number): number {
  cadence.lastIndex = end;
  const found = cadence.exec(source);
  return found && end + found[0].length <= limit ? end + found[0].length : end;
}

function withoutCadence(learner: string): string {
  const found = /(?<!\s)\s+(?:(?:every|each)\s.*|nightly|daily|weekly|monthly|again)$/iu.exec(learner);
  return found ? learner.slice(0, found.index) : learner;
}
