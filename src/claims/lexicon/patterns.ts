/**
 * Lists of phrases as one pattern over lower-case text.
 *
 * Phrases are parted by commas, words by spaces (which also fit a hyphen). In a word `|` separates alternatives and `*` stands
 * for any ending; `_` is any one word, `#` a figure, `~` joins two parts that may also be written apart ("re~train*"), and
 * `...` up to forty characters of the same clause.
 */

import { isMarked, type KeyWord, placeFor } from './word-marks.ts';

/** The phrases of a block. */
export function anyOf(block: string): Phrases {
  const phrases = block
    .split(',')
    .map((it) => it.trim().replace(/\s+/g, ' '))
    .filter((it) => it !== '')
    .flatMap(byFirstWord);
  return new Phrases(new RegExp(`\\b(?:${byFirstLetter(phrases).join('|')})`), phrases.flatMap(keysOf));
}

/** Most texts have none of the words that the phrases cannot do without: then the expression is not asked. */
export class Phrases {
  readonly pattern: RegExp;
  readonly #place: number;

  constructor(pattern: RegExp, keys: readonly KeyWord[]) {
    this.pattern = pattern;
    this.#place = placeFor(keys);
  }

  test(text: string): boolean {
    return isMarked(text, this.#place) && this.pattern.test(text);
  }

  search(text: string): number {
    return isMarked(text, this.#place) ? text.search(this.pattern) : -1;
  }
}

/** Of the words of a phrase those that tell most: one of them stands in every text that the phrase fits. */
function keysOf(phrase: string): readonly KeyWord[] {
  const [best = []] = phrase
    .split(' ')
    .map((part) => part.split('|').flatMap(keysOfWord))
    .sort((a, b) => weakest(b) - weakest(a));
  if (weakest(best) === 0) throw new Error(`No word of "${phrase}" tells that it is there.`);
  return best;
}

/** How many letters the shortest of some words has: long words are rare. */
function weakest(keys: readonly KeyWord[]): number {
  return keys.length === 0 ? 0 : Math.min(...keys.map((it) => it.replace('*', '').length));
}

/** "re~train*" is written in one word, or its last part is a word of its own. */
function keysOfWord(alternative: string): readonly KeyWord[] {
  if (alternative === '_' || alternative === '#') return [''];
  const parts = alternative.split('~');
  return parts.map((_, at) => longestRun(parts.slice(at).join('')));
}

/** Of "today's" the first part is a word by itself. */
function longestRun(word: string): KeyWord {
  return (word.match(/\w+(?:\*$)?/g) ?? ['']).reduce((a, b) => (b.length > a.length ? b : a));
}

/** "big|large model" is "big model" and "large model": phrases can then be told apart by their first letter. */
function byFirstWord(phrase: string): string[] {
  const [first = '', ...rest] = phrase.split(' ');
  return first.split('|').map((it) => [it, ...rest].join(' '));
}

/** Phrases with the same first letter share it, so that most places of a text are passed over at once. */
function byFirstLetter(phrases: readonly string[]): string[] {
  const groups = new Map<string, string[]>();
  for (const phrase of phrases) {
    const first = /^[a-z]/.test(phrase) ? phrase.charAt(0) : '';
    groups.set(first, [...(groups.get(first) ?? []), pattern(phrase).slice(first.length)]);
  }
  return [...groups].map(([first, rests]) => `${first}(?:${rests.join('|')})`);
}

function pattern(phrase: string): string {
  const body = phrase.split(' ').map(word).join('[ -]').replaceAll('[ -]\\.\\.\\.[ -]', '\\b[^.;|]{0,40}\\b');
  return /[\w)*#|]$/.test(phrase) ? `${body}\\b` : body;
}

function word(part: string): string {
  const alternatives = part.split('|').map((it) =>
    it
      .replace(/[.+?^${}()[\]\\]/g, '\\$&')
      .replaceAll('~', '[ -]?')
      .replaceAll('*', '\\w*')
      .replace(/^_$/, "[\\w'’.]+(?:-[\\w'’.]+){0,3}")
      .replace(/^#$/, '\\d[\\d.,]*k?'),
  );
  return alternatives.length > 1 ? `(?:${alternatives.join('|')})` : (alternatives[0] ?? '');
}
