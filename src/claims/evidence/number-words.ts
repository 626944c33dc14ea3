/** Numbers in words: "two and a half thousand", "forty-odd", "tens of thousands", "a couple of hundred". */

import { matchesOf } from '../../text/matches.ts';
import { isNumeral, tens, units } from '../../text/numerals.ts';

export interface SpeltNumber {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

/** Scales; they stand behind figures, too. */
export const scales: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  lakh: 1e5,
  lakhs: 1e5,
  lac: 1e5,
  m: 1e6,
  mio: 1e6,
  mn: 1e6,
  million: 1e6,
  millions: 1e6,
  crore: 1e7,
  crores: 1e7,
  bn: 1e9,
  billion: 1e9,
  hundred: 100,
  dozen: 12,
};

const vague: Readonly<Record<string, number>> = { a: 1, an: 1, couple: 2, few: 3, several: 5, some: 1, half: 0.5 };
/** "Three quarters of a million", "two and a half". */
const fractions: Readonly<Record<string, number>> = {
  half: 0.5,
  quarter: 0.25,
  quarters: 0.25,
  third: 1 / 3,
  thirds: 1 / 3,
};
/** "tens of thousands", "hundreds", "dozens". */
const plurals: Readonly<Record<string, number>> = { dozens: 36, tens: 30, scores: 60, hundreds: 300, thousands: 3e3 };
const pluralScales: Readonly<Record<string, number>> = { hundreds: 100, thousands: 1e3, millions: 1e6 };

/** Words of which at least one is in each number in words: "a" and "few" are numbers only in front of these. */
const counting = new RegExp(
  `(?<![a-z])(?:${[units, tens, plurals, scales].flatMap((it) => Object.keys(it).filter((word) => word.length > 2)).join('|')}|couple)(?![a-z])`,
  'i',
);

interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** All numbers in words, in order. */
export function wordsIn(text: string): readonly SpeltNumber[] {
  if (!counting.test(text)) return [];
  const tokens: Token[] = matchesOf(/[\p{L}']+/gu, text).map((it) => ({
    word: it[0].toLowerCase(),
    start: it.index,
    end: it.index + it[0].length,
  }));
  const found: SpeltNumber[] = [];
  for (let at = 0; at < tokens.length; ) {
    const read = readWords(tokens, at, text);
    if (read) {
      const start = tokens[at]?.start ?? 0;
      found.push({ start, end: tokens[read.next - 1]?.end ?? start, value: read.value });
      at = read.next;
    } else at++;
  }
  return found.filter((it) => !/\d\s?$/.test(text.slice(0, it.start)));
}

interface Read {
  readonly value: number;
  /** The word behind it. */
  readonly next: number;
}

/** The number that starts at a word. */
function readWords(tokens: readonly Token[], from: number, text: string): Read | undefined {
  const first = tokens[from]?.word ?? '';
  const plural = valueIn(plurals, first);
  if (plural !== undefined) return readPlural(plural, tokens, from);
  const isVague = valueIn(vague, first) !== undefined;
  const begun = isVague ? readVague(tokens, from) : { value: undefined, next: from };
  if (!begun) return undefined;
  let number: Unfinished = { total: 0, part: begun.value, next: begun.next };
  while (number.next < tokens.length && (number.next === from || isBeside(tokens, number.next, text))) {
    const longer = withWord(number, tokens, number.next === from);
    if (!longer) break;
    number = longer;
  }
  const { total, part } = number;
  let { next } = number;
  while (tokens[next - 1]?.word === 'and') next--;
  return next > from && (part !== undefined || total > 0) ? { value: total + (part ?? 0), next } : undefined;
}

function isBeside(tokens: readonly Token[], at: number, text: string): boolean {
  return /^[\s-]*$/.test(text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0));
}

/** "Tens of thousands", "hundreds". */
function readPlural(value: number, tokens: readonly Token[], at: number): Read {
  const wide = tokens[at + 1]?.word === 'of' ? valueIn(pluralScales, tokens[at + 2]?.word) : undefined;
  return wide === undefined ? { value, next: at + 1 } : { value: wide * value, next: at + 3 };
}

/** A number as far as it was read: what a thousand or more has closed, and what a scale may still multiply. */
interface Unfinished {
  readonly total: number;
  readonly part: number | undefined;
  readonly next: number;
}

/** The number together with its next word; undefined where it ends before it. */
function withWord(number: Unfinished, tokens: readonly Token[], isFirst: boolean): Unfinished | undefined {
  const word = tokens[number.next]?.word ?? '';
  const fraction = isFirst ? undefined : fractionAt(tokens, number.next);
  if (fraction) return { ...number, part: (number.part ?? 1) * fraction.value, next: fraction.next };
  const [unit, ten, scale] = [valueIn(units, word), valueIn(tens, word), scaleNamed(word)];
  if (unit !== undefined) return added(number, unit, unit > 9 ? 100 : 10);
  if (ten !== undefined) return added(number, ten, 100);
  if (scale !== undefined) return scaled(number, scale, tokens);
  if (word === 'and' && !isFirst) return acrossAnd(number, tokens);
  return word === 'odd' && !isFirst ? { ...number, next: number.next + 1 } : undefined;
}

/** "Forty-five", but not "five forty": what is there leaves room below `room`. */
function added({ total, part = 0, next }: Unfinished, value: number, room: number): Unfinished | undefined {
  return part % room === 0 ? { total, part: part + value, next: next + 1 } : undefined;
}

function scaled({ total, part, next }: Unfinished, scale: number, tokens: readonly Token[]): Unfinished | undefined {
  // "From the hundred and ten agreements".
  const isOne = part === undefined && tokens[next + 1]?.word === 'and' && tokens[next - 1]?.word === 'the';
  const count = isOne ? 1 : part;
  if (count === undefined) return undefined;
  const isClosed = scale !== 100 && scale !== 12;
  const value = count * scale;
  return { total: isClosed ? total + value : total, part: isClosed ? undefined : value, next: next + 1 };
}

/** "Two and a half", "hundred and ten". */
function acrossAnd(number: Unfinished, tokens: readonly Token[]): Unfinished | undefined {
  const { total, part = 0, next } = number;
  if (!isNumberAhead(tokens, next + 1)) return undefined;
  if (tokens[next + 1]?.word === 'a')
    return { total, part: part + (valueIn(fractions, tokens[next + 2]?.word) ?? 0), next: next + 3 };
  return total === 0 && part % 100 !== 0 ? undefined : { ...number, next: next + 1 };
}

function isNumberAhead(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? '';
  return isNumeral(word) || (word === 'a' && valueIn(fractions, tokens[at + 1]?.word) !== undefined);
}

/** "Quarters of a million", "quarter million", as far as the scale. */
function fractionAt(tokens: readonly Token[], at: number): Read | undefined {
  const value = valueIn(fractions, tokens[at]?.word);
  const next = tokens[at + 1]?.word === 'of' && tokens[at + 2]?.word === 'a' ? at + 3 : at + 1;
  return value !== undefined && scaleNamed(tokens[next]?.word ?? '') !== undefined ? { value, next } : undefined;
}

/** "M" and "k" scale figures only. */
function scaleNamed(word: string): number | undefined {
  return word.length > 2 ? valueIn(scales, word) : undefined;
}

/** Any word may be asked for: "constructor", too, which every object knows. */
function valueIn(table: Readonly<Record<string, number>>, word = ''): number | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}

/** "a few", "a couple of", "half a", "several", "a": only in front of a scale; leaves the scale to be read. */
function readVague(tokens: readonly Token[], from: number): { value: number; next: number } | undefined {
  let at = from;
  let value = 1;
  let isNumber = false;
  for (; at < from + 4; at++) {
    const word = tokens[at]?.word ?? '';
    const fraction = at > from ? fractionAt(tokens, at) : undefined;
    if (fraction) return { value: value * fraction.value, next: fraction.next };
    const factor = valueIn(vague, word) ?? (word === 'of' || word === 'good' ? 1 : undefined);
    if (factor === undefined) break;
    value *= factor;
    if (word === 'couple' || word === 'dozen') isNumber = true;
  }
  return isNumber || scaleNamed(tokens[at]?.word ?? '') !== undefined ? { value, next: at } : undefined;
}
