/** How the expressions of lexicons are written. */

/**
 * A list of phrases as one pattern over lower-case text.
 *
 * Phrases are parted by commas, words by spaces (which also fit a hyphen). In a word `|` separates alternatives and `*` stands
 * for any ending; `_` is any one word, `#` a figure, `~` joins two parts that may also be written apart ("re~train*"), and
 * `...` up to forty characters of the same clause.
 */
export function anyOf(block: string): RegExp {
  const phrases = block
    .split(',')
    .map((it) => it.trim().replace(/\s+/g, ' '))
    .filter((it) => it !== '')
    .flatMap(byFirstWord);
  return new RegExp(`\\b(?:${byFirstLetter(phrases).join('|')})`);
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

/** An expression that is written over several lines: breaks do not count, nor spaces behind them. */
export const overLines = overLinesWith('');

/** The same with flags. */
export function overLinesWith(flags: string): (lines: TemplateStringsArray) => RegExp {
  return ({ raw: [lines = ''] }) => new RegExp(lines.replace(/\n */g, ''), flags);
}

/** A list of single words, parted by spaces. */
export function wordsIn(block: string): ReadonlySet<string> {
  return new Set(block.trim().split(/\s+/));
}
