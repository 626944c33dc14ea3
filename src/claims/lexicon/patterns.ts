/** How the expressions of lexicons are written. */

import { type ByStart, PhraseTest, startsOfPhrase } from './phrase-test.ts';
import { list } from './phrases.ts';

/**
 * A list of phrases as one test over lower-case text.
 *
 * Phrases are parted by commas, words by spaces (which also fit a hyphen). In a word `|` separates alternatives and `*` stands
 * for any ending; `_` is any one word, `#` a figure, `~` joins two parts that may also be written apart ("re~train*"), and
 * `...` up to forty characters of the same clause. The first word begins with a letter or a figure.
 */
export function anyOf(block: string): PhraseTest {
  return new PhraseTest(() => byStart(list(block).flatMap(byFirstWord)));
}

/** "big|large model" is "big model" and "large model": phrases can then be told apart by their first letters. */
function byFirstWord(phrase: string): string[] {
  const [first = '', ...rest] = phrase.split(' ');
  return first.split('|').map((it) => [it, ...rest].join(' '));
}

function byStart(phrases: readonly string[]): ByStart {
  const found = new Map<number, string>();
  for (const phrase of phrases) {
    for (const start of startsOfPhrase(phrase)) {
      const known = found.get(start);
      found.set(start, known === undefined ? pattern(phrase) : `${known}|${pattern(phrase)}`);
    }
  }
  return found;
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

/** An expression that is written over several lines: breaks do not count, nor spaces behind them. */
export const overLines = overLinesWith('');

/** The same with flags. */
export function overLinesWith(flags: string): (lines: TemplateStringsArray, ...parts: readonly string[]) => RegExp {
  return (lines, ...parts) => new RegExp(String.raw(lines, ...parts).replace(/\n */g, ''), flags);
}

/** A list of single words, parted by spaces. */
export function wordsIn(block: string): ReadonlySet<string> {
  return new Set(block.trim().split(/\s+/));
}
