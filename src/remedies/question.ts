/** Turns a proposal into an open question. */

import type { Claim } from '../claims/claim.ts';
import { type Edit, overlaps } from '../text/span.ts';
import { beForms, determiners, formOf, subjects } from './act-words.ts';
import { endOfText } from './statement-end.ts';
import { decapitalised, isBreak, startOf, textOf, type Word, wordsOf } from './words.ts';

const modal = /^(?:will|shall|must|should|would|could|can|may|might)$/;
/** Verbs of plans, with their base forms. */
const present: ReadonlyMap<string, string> = new Map(
  Object.entries({
    gets: 'get',
    undergoes: 'undergo',
    goes: 'go',
    receives: 'receive',
    has: 'have',
    becomes: 'become',
    trains: 'train',
    'fine-tunes': 'fine-tune',
    makes: 'make',
  }),
);

/** The edits: a lead, the words in the order of a question, and a question mark. */
export function questionEdits(source: string, claim: Claim): Edit[] {
  const { statement } = claim;
  const words = wordsOf(source, statement);
  const end = endOfText(source, statement.end);
  const mark: Edit = { span: { start: end, end: Math.max(end, statement.end) }, newText: '?' };
  const act = words.findIndex((it) => overlaps(it, claim.act.span));
  const start = unitStart(source, words, act);
  const lead = /[:–—]/.test(words[start]?.gap ?? '') && start > 0 ? 'open question: ' : 'Open question: ';
  const inverted = inversion(source, words, start, act);
  if (inverted) return [{ ...inverted, newText: `${lead}should ${inverted.newText}` }, mark];
  const first = startOf(source, words[start]);
  return [{ span: { start: first, end: first }, newText: lead }, mark];
}

/** Behind a label ("Phase 2:") or a number ("4.2.1"), which stays in front. */
function unitStart(source: string, words: readonly Word[], act: number): number {
  for (let at = act; at > 0; at--)
    if (/[:–—]\s/.test(words[at]?.gap ?? '') && !/["“”]/.test(words[at]?.gap ?? '')) return at;
  const first = words[0];
  const isNumber =
    first !== undefined && /^(?:\d[\d.]*|[A-Z]{1,5}[-.]?\d[\d.]*)$/.test(source.slice(first.start, first.end));
  return isNumber && act > 0 && /^[\s*_.]+$/.test(words[1]?.gap ?? '') ? 1 : 0;
}

/** Subject and verb as they stand behind "should": "We will train" is "we train", "The bot is to be trained" is "the bot be trained". */
function inversion(source: string, words: readonly Word[], start: number, act: number): Edit | undefined {
  const opening = words[start];
  if (!opening) return undefined;
  const isImperative =
    start === act &&
    formOf(opening.norm) === 'base' &&
    !isBreak(words[start + 1] ?? opening) &&
    words.length > start + 1;
  if (isImperative) return replaced(source, words, [start, start], `we ${opening.norm}`);
  const verb = words.findIndex(
    (it, at) =>
      at > start &&
      at < start + 10 &&
      (modal.test(it.norm) || beForms.has(it.norm) || present.has(it.norm) || isFirstPerson(words, at, act)),
  );
  if (verb < 0 || verb > act + 1 || words.slice(start + 1, verb + 1).some(isBreak)) return undefined;
  if (leads.test(opening.norm) || words.slice(start, verb).some((it) => /^(?:that|which|who|if)$/.test(it.norm)))
    return undefined;
  const subject = subjectOf(source, words, start, verb);
  const norm = words[verb]?.norm ?? '';
  if (isFirstPerson(words, verb, act)) return replaced(source, words, [start, verb - 1], subject);
  const base = present.get(norm);
  if (base) return replaced(source, words, [start, verb], `${subject} ${base}`);
  if (modal.test(norm)) return replaced(source, words, [start, verb], subject);
  const isTo = words[verb + 1]?.norm === 'to';
  if (isTo && words[verb + 2]?.norm !== 'be') return undefined;
  return replaced(source, words, [start, isTo ? verb + 2 : verb], `${subject} be`);
}

const leads =
  /^(?:so|in|to|with|for|as|because|since|lest|when|while|once|by|after|where|there|what|therefore|not|on|through|until)$/;

/** "we fine-tune". */
function isFirstPerson(words: readonly Word[], at: number, act: number): boolean {
  return at === act && /^(?:we|i|they)$/.test(words[at - 1]?.norm ?? '') && formOf(words[at]?.norm ?? '') === 'base';
}

/** Names keep their capital; articles, pronouns and plain plurals do not need theirs. */
function subjectOf(source: string, words: readonly Word[], start: number, verb: number): string {
  const first = words[start]?.norm ?? '';
  const text = textOf(source, words, start, verb);
  const isCommon =
    determiners.has(first) || (subjects.has(first) && first !== 'i') || (verb === start + 1 && /[^s']s$/.test(first));
  return isCommon ? decapitalised(text) : text;
}

function replaced(
  source: string,
  words: readonly Word[],
  [from, to]: readonly [number, number],
  newText: string,
): Edit {
  const end = words[to]?.end ?? 0;
  return { span: { start: startOf(source, words[from]), end }, newText };
}
