/** Where a training noun phrase begins, and the verb that governs it. */

import { determiners, finiteForms, formOf, modifiers, prepositions, runNouns } from './act-words.ts';
import type { Shape } from './shape.ts';
import { type VerbForms, verbForms } from './tool.ts';
import { isBreak, isBreakAt, textOf, type Word, wordAt } from './words.ts';

export interface NounFrame {
  /** Index of the first word that goes. */
  readonly start: number;
  readonly shape: Shape;
  /** Object of the verb that governs the noun: "put the model through training". */
  readonly learner?: string;
}

/** Verbs that only take an event as their object, with the verb that fits a thing. */
const governing: readonly (readonly [verb: readonly string[], instead: string])[] = [
  [['undergo'], 'receive'],
  [['undergoes'], 'receives'],
  [['undergoing'], 'receiving'],
  [['go', 'through'], 'receive'],
  [['goes', 'through'], 'receives'],
  [['put', 'through'], 'given'],
  [['subjected', 'to'], 'given'],
];

/** Verbs that start a training, by their form. The tool brings a verb of its own: "kicks off a tuning run", "do RLHF". */
const starting: Readonly<Record<keyof VerbForms, ReadonlySet<string>>> = {
  base: new Set(['send', 'submit', 'launch', 'start', 'schedule', 'run', 'do', 'conduct', 'perform', 'kick off']),
  s: new Set([
    'sends',
    'submits',
    'launches',
    'starts',
    'schedules',
    'runs',
    'does',
    'conducts',
    'performs',
    'kicks off',
  ]),
  ing: new Set(['launching', 'starting', 'scheduling', 'running', 'doing', 'conducting', 'performing', 'kicking off']),
  past: new Set(['launched', 'started', 'scheduled', 'ran', 'did', 'conducted', 'performed', 'kicked off']),
};

const ofNouns = new Set([...runNouns, 'kind', 'form', 'series']);

/** The phrase that ends in the act at `act`; undefined where what stands before it is not understood. */
export function readNounFrame(source: string, words: readonly Word[], act: number): NounFrame | undefined {
  let start = act;
  while (start > 0 && !isBreakAt(words, start) && isPart(words, start)) start--;
  const before = isBreakAt(words, start) ? undefined : words[start - 1];
  const verb = before && (governed(words, start) ?? governedWithObject(source, words, start));
  if (verb) return verb;
  if (!before || !isNounLike(before, wordAt(words, start))) return { start, shape: { kind: 'noun' } };
  // "planner tune": the words before it name the purpose and stay; only the head changes.
  return start === act ? { start: act, shape: { kind: 'compound' } } : undefined;
}

function isPart(words: readonly Word[], start: number): boolean {
  const before = wordAt(words, start - 1);
  const here = wordAt(words, start);
  if (determiners.has(here.norm)) return false;
  if (before.norm === 'of') return start > 1 && ofNouns.has(wordAt(words, start - 2).norm);
  if (here.norm === 'of') return ofNouns.has(before.norm);
  return (
    modifiers.has(before.norm) ||
    determiners.has(before.norm) ||
    formOf(before.norm) === 'noun' ||
    /-tuned$/.test(before.norm)
  );
}

function governed(words: readonly Word[], start: number): NounFrame | undefined {
  for (const [verb, instead] of governing) {
    const from = start - verb.length;
    if (from >= 0 && verb.every((it, index) => words[from + index]?.norm === it))
      return { start: from, shape: { kind: 'governed', verb: instead } };
  }
  const one = wordAt(words, start - 1).norm;
  const two = start > 1 && !isBreakAt(words, start - 1) ? `${wordAt(words, start - 2).norm} ${one}` : '';
  for (const form of verbForms) {
    if (starting[form].has(two)) return { start: start - 2, shape: { kind: 'active', form } };
    if (starting[form].has(one)) return { start: start - 1, shape: { kind: 'active', form } };
  }
  return undefined;
}

/** "subject the model to a training", "puts the bot through a second course of training". */
function governedWithObject(source: string, words: readonly Word[], start: number): NounFrame | undefined {
  const link = wordAt(words, start - 1).norm;
  if (link !== 'to' && link !== 'through') return undefined;
  const near = words.slice(Math.max(0, start - 8), start - 1);
  const found = near.findLastIndex((it) => /^(?:subject|subjects|put|puts)$/.test(it.norm));
  if (
    found < 0 ||
    near.slice(found + 1).some((it) => isBreak(it) || finiteForms.has(it.norm)) ||
    found === near.length - 1
  )
    return undefined;
  const verb = start - 1 - near.length + found;
  const form = wordAt(words, verb).norm.endsWith('s') ? 's' : 'base';
  return { start: verb, shape: { kind: 'active', form }, learner: textOf(source, words, verb + 1, start - 1) };
}

const verbLike = new Set(
  'been and or but then plus not no need use plan run launch start schedule add commission propose want require include that when if as receive employ needs'.split(
    ' ',
  ),
);

/** Whether `before` belongs to the phrase as a noun or an adjective that nobody knows here. */
function isNounLike(before: Word, first: Word): boolean {
  if (determiners.has(first.norm) || prepositions.has(before.norm) || finiteForms.has(before.norm)) return false;
  return (
    !verbLike.has(before.norm) &&
    !/(?:ly|ing|'s)$/.test(before.norm) &&
    !/^(?:be|been|being|get|getting|so|because)$/.test(before.norm)
  );
}
