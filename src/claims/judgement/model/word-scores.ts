/** Weighs the words around an act by their numbers: the same as scoring their features by name, and many times faster. */

import type { Span } from '../../../text/span.ts';
import type { Statement } from '../../reading/statements.ts';
import { tellWords, type WordReader, wordReader } from '../features/features.ts';
import type { Zone, ZoneSink } from '../features/zones.ts';
import { type FeatureTable, stemIn, type WordCode, wordIn } from './feature-table.ts';
import type { Model, Score } from './model.ts';
import { Tally } from './tally.ts';

export class WordScores {
  readonly #reader: WordReader<WordCode>;
  readonly #tally: Tally;
  readonly #sum: Sum;

  constructor(model: Model) {
    this.#reader = wordReader((it) => model.features.codeOf(it));
    this.#tally = new Tally(model);
    this.#sum = new Sum(model.features, this.#tally);
  }

  scoreOf(statement: Statement, act: Span, title: string): Score {
    return this.#tally.of(() => tellWords(statement, act, title, this.#reader, this.#sum));
  }
}

class Sum implements ZoneSink<WordCode> {
  readonly #features: FeatureTable;
  readonly #tally: Tally;

  constructor(features: FeatureTable, tally: Tally) {
    this.#features = features;
    this.#tally = tally;
  }

  each(zone: Zone, words: readonly WordCode[]): void {
    const place = this.#features.placeOf(zone);
    for (const it of words) if (it !== 0) this.#tally.add(this.#features.singleAt(place, wordIn(it)));
  }

  one(zone: Zone, word: WordCode): void {
    if (word !== 0) this.#tally.add(this.#features.single(zone, wordIn(word)));
  }

  stems(zone: Zone, words: readonly WordCode[]): void {
    const place = this.#features.placeOf(zone);
    for (const it of words) if (it !== 0) this.#tally.add(this.#features.singleAt(place, stemIn(it)));
  }

  pairs(zone: Zone, words: readonly WordCode[]): void {
    for (let at = 1; at < words.length; at++) this.#addPair(zone, words[at - 1] ?? 0, words[at] ?? 0);
  }

  whole(zone: Zone, words: readonly WordCode[]): void {
    this.#tally.add(this.#features.whole(zone, words));
  }

  #addPair(zone: Zone, first: WordCode, second: WordCode): void {
    const [one, other] = [wordIn(first), wordIn(second)];
    if (one !== 0 && other !== 0) this.#tally.add(this.#features.pair(zone, one, other));
  }
}
