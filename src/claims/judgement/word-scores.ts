/** Weighs the words around an act by their numbers in the model: the same as scoring their features by name, many times faster. */

import type { Statement } from '../statements.ts';
import { type FeatureTable, stemIn, type WordCode, wordIn } from './feature-table.ts';
import { type ActPlace, tellWords, type WordReader, wordReader } from './features.ts';
import { addWeights, type Model, type Score } from './model.ts';
import type { Zone, ZoneSink } from './zones.ts';

export class WordScores {
  readonly #model: Model;
  readonly #reader: WordReader<WordCode>;
  /** By feature: the last statement that had it. A feature counts once a statement. */
  readonly #seenIn: Uint32Array;
  #statement = 0;

  constructor(model: Model) {
    this.#model = model;
    this.#reader = wordReader((it) => model.features.codeOf(it));
    this.#seenIn = new Uint32Array(model.weights.starts.length);
  }

  scoreOf(statement: Statement, act: ActPlace, title: string): Score {
    const score = new Int32Array(this.#model.heads.length);
    this.#statement++;
    tellWords(statement, act, title, this.#reader, new Sum(this.#model.features, (it) => this.#add(it, score)));
    return score;
  }

  #add(feature: number, score: Score): void {
    if (this.#seenIn[feature] === this.#statement) return;
    this.#seenIn[feature] = this.#statement;
    addWeights(this.#model.weights, feature, score);
  }
}

class Sum implements ZoneSink<WordCode> {
  readonly #features: FeatureTable;
  readonly #add: (feature: number) => void;

  constructor(features: FeatureTable, add: (feature: number) => void) {
    this.#features = features;
    this.#add = add;
  }

  each(zone: Zone, words: readonly WordCode[]): void {
    const place = this.#features.placeOf(zone);
    for (const it of words) if (it !== 0) this.#addFound(this.#features.singleAt(place, wordIn(it)));
  }

  stems(zone: Zone, words: readonly WordCode[]): void {
    const place = this.#features.placeOf(zone);
    for (const it of words) if (it !== 0) this.#addFound(this.#features.singleAt(place, stemIn(it)));
  }

  pairs(zone: Zone, words: readonly WordCode[]): void {
    for (let at = 1; at < words.length; at++) this.#addPair(zone, words[at - 1] ?? 0, words[at] ?? 0);
  }

  whole(zone: Zone, words: readonly WordCode[]): void {
    this.#addFound(this.#features.whole(zone, words));
  }

  #addPair(zone: Zone, first: WordCode, second: WordCode): void {
    const [one, other] = [wordIn(first), wordIn(second)];
    if (one !== 0 && other !== 0) this.#addFound(this.#features.pair(zone, one, other));
  }

  #addFound(feature: number): void {
    if (feature >= 0) this.#add(feature);
  }
}
