/** Says "index" where the text says "train" and describes an index. */

import type { Claim } from '../../claims/claim.ts';
import { type Edit, overlaps } from '../../text/span.ts';
import { endOf } from './complement.ts';
import { capitalised, isBreak, startOf, textOf, type Word, wordAt, wordsOf } from './words.ts';

/** For each form of "train": to index documents, to update an assistant. */
const verbs: Readonly<Record<string, readonly [index: string, update: string]>> = {
  train: ['index', 'update'],
  trains: ['indexes', 'updates'],
  trained: ['indexed', 'updated'],
  training: ['indexing', 'updating'],
  retrain: ['re-index', 'update'],
  retrains: ['re-indexes', 'updates'],
  retrained: ['re-indexed', 'updated'],
  retraining: ['re-indexing', 'updating'],
  teach: ['index', 'update'],
  teaches: ['indexes', 'updates'],
  taught: ['indexed', 'updated'],
};

const filling = /^(?:sync|synchronis|synchroniz|upload|dropp|add|load|push|import|ingest|feed|copy|putt|mov)\w*ing$/;

const pronouns: ReadonlySet<string> = new Set(['it', 'them', 'these', 'those', 'this', 'that', 'everything', 'both']);

/** Undefined where the act is none of these words. */
export function wordingEdits(source: string, claim: Claim): Edit[] | undefined {
  const words = wordsOf(source, claim.statement);
  const act = words.findIndex((it) => overlaps(it, claim.act.span) && verbs[it.norm] !== undefined);
  const word = words[act];
  const instead = verbs[word?.norm ?? ''];
  if (!word || !instead) return undefined;
  const [index, update] = instead;
  const documents = documentsAfter(words, act);
  const cased = (text: string) => (/^\p{Lu}/u.test(source.slice(word.start)) ? capitalised(text) : text);
  if (documents && word.norm !== 'trained') {
    const learner = textOf(source, words, act + 1, documents.by);
    const named = textOf(source, words, documents.from, documents.to);
    const filler = textOf(source, words, documents.by, documents.from);
    const pronoun = (/s$/i.test(named) && !/ss$/i.test(named)) || / and /.test(named) ? 'them' : 'it';
    const span = { start: word.start, end: endOf(source, words[documents.to - 1]) };
    return [{ span, newText: cased(`${index} ${named} for ${learner} ${filler} ${pronoun}`) }];
  }
  return [...nounEdit(source, words, act, cased(index)), ...verbEdit(words, act, word, cased(update))];
}

/** "train the bot by syncing the help centre to …": where the documents are named there, and not before ("on the minutes by adding them"). */
function documentsAfter(words: readonly Word[], act: number): { by: number; from: number; to: number } | undefined {
  const by = words.findIndex((it, at) => at > act + 1 && at < act + 7 && it.norm === 'by');
  const from = by + 2;
  if (by < 0 || !filling.test(wordAt(words, by + 1).norm) || words.slice(act + 1, from).some(isBreak)) return undefined;
  if (words.slice(act + 1, by).some((it) => it.norm === 'on') || pronouns.has(wordAt(words, from).norm))
    return undefined;
  const to = words.findIndex((it, at) => at > from && /^(?:to|into|in|onto)$/.test(it.norm));
  return to < 0 || to - from > 6 || words.slice(from, to).some(isBreak) ? undefined : { by, from, to };
}

/** "Bot training", "Training of the copilot": the noun, with "for" in place of "of". */
function nounEdit(source: string, words: readonly Word[], act: number, index: string): Edit[] {
  const word = words[act];
  const next = words[act + 1];
  if (!word || !isNoun(words, act)) return [];
  if (next?.norm !== 'of') return [{ span: { start: word.start, end: word.end }, newText: index }];
  return [{ span: { start: word.start, end: startOf(source, words[act + 2]) }, newText: `${index} for ` }];
}

function verbEdit(words: readonly Word[], act: number, word: Word, update: string): Edit[] {
  return isNoun(words, act) ? [] : [{ span: { start: word.start, end: word.end }, newText: update }];
}

function isNoun(words: readonly Word[], act: number): boolean {
  const next = words[act + 1];
  return (
    /ing$/.test(wordAt(words, act).norm) &&
    (next === undefined || isBreak(next) || /^(?:of|is|takes|happens|runs|by|on|for|from)$/.test(next.norm))
  );
}
