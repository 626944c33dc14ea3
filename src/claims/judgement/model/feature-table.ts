/** Finds the number of a feature. Words have numbers, too, so that a statement is weighed without spelling its features. */

import { stemLength, type Zone, zones } from '../features/zones.ts';

/** The number of a word in the low bits, and above them the number of its stem; 0 where the model knows neither. */
export type WordCode = number;

const codeBits = 15;
export const mostWords = 2 ** codeBits;
/** Spellings whose codes are kept: people write any number of them. */
const mostCodes = 20_000;
const wordMask = mostWords - 1;

export function wordIn(code: WordCode): number {
  return code & wordMask;
}

export function stemIn(code: WordCode): number {
  return code >>> codeBits;
}

interface WordFeature {
  readonly zone: Zone;
  readonly words: readonly string[];
}

/** The zone and words that a feature is called by; undefined for the feature of a slot. */
export function wordFeature(name: string): WordFeature | undefined {
  const colon = name.indexOf(':');
  const zone = name.slice(0, Math.max(colon, 0));
  if (!isZone(zone)) return undefined;
  const words = name.slice(colon + 1).split('_');
  return words.includes('') ? undefined : { zone, words };
}

const numbers: ReadonlyMap<string, number> = new Map(zones.map((it, index) => [it, index]));

function isZone(name: string): name is Zone {
  return numbers.has(name);
}

/** No feature. */
const none = -1;

export class FeatureTable {
  /** By name: slots, and features of more than two words. */
  readonly #named = new Map<string, number>();
  /** Features of more than two words by the numbers of these. */
  readonly #longer = new Map<string, number>();
  /** Counted from 1: 0 stands for any word that the model does not know. */
  readonly #words = new Map<string, number>();
  readonly #codes = new Map<string, WordCode>();
  /** Feature numbers by word and zone, counted from 1: a word is asked about in one zone after the other. */
  readonly #single: Uint32Array;
  /** By zone: feature numbers by both words. */
  readonly #pairs: readonly Map<number, number>[] = zones.map(() => new Map());
  readonly #stride: number;

  constructor(words: readonly string[]) {
    for (const [index, it] of words.entries()) this.#words.set(it, index + 1);
    this.#stride = words.length + 1;
    this.#single = new Uint32Array(this.#stride * zones.length);
  }

  addNamed(name: string, feature: number): void {
    this.#named.set(name, feature);
    const words = wordFeature(name);
    if (words)
      this.#longer.set(
        keyOf(
          words.zone,
          words.words.map((it) => this.codeOf(it)),
        ),
        feature,
      );
  }

  /** Words by their numbers. */
  addSingle(zone: number, word: number, feature: number): void {
    this.#single[word * zones.length + zone] = feature + 1;
  }

  addPair(zone: number, first: number, second: number, feature: number): void {
    this.#pairs[zone]?.set(first * this.#stride + second, feature);
  }

  /** The number of the feature of this name, or `none`. */
  indexOf(name: string): number {
    const named = this.#named.get(name);
    if (named !== undefined) return named;
    const found = name.includes(':') ? wordFeature(name) : undefined;
    return found
      ? this.whole(
          found.zone,
          found.words.map((it) => this.codeOf(it)),
        )
      : none;
  }

  /** The feature of these words taken together. */
  whole(zone: Zone, words: readonly WordCode[]): number {
    const [first = 0, second = 0] = words;
    if (words.length === 1) return this.single(zone, wordIn(first));
    if (words.length === 2) return this.pair(zone, wordIn(first), wordIn(second));
    return this.#longer.get(keyOf(zone, words)) ?? none;
  }

  single(zone: Zone, word: number): number {
    return this.singleAt(this.placeOf(zone), word);
  }

  /** The number of a zone, for `singleAt`. */
  placeOf(zone: Zone): number {
    return numbers.get(zone) ?? 0;
  }

  singleAt(place: number, word: number): number {
    return (this.#single[word * zones.length + place] ?? 0) - 1;
  }

  pair(zone: Zone, first: number, second: number): number {
    return this.#pairs[numbers.get(zone) ?? 0]?.get(first * this.#stride + second) ?? none;
  }

  codeOf(word: string): WordCode {
    const known = this.#codes.get(word);
    if (known !== undefined) return known;
    const own = this.#words.get(word) ?? 0;
    const stem = word.length > stemLength ? (this.#words.get(word.slice(0, stemLength)) ?? 0) : 0;
    const code = own | (stem << codeBits);
    if (this.#codes.size >= mostCodes) this.#codes.clear();
    this.#codes.set(word, code);
    return code;
  }
}

function keyOf(zone: Zone, words: readonly WordCode[]): string {
  return [zone, ...words.map(wordIn)].join(' ');
}
