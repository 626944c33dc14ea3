/** Resolutions that stand together, found by what they speak of: most of them say nothing to most proposals. */

import { type Signs, signsElsewhere } from './fate-signs.ts';
import type { Proposal, Resolution } from './resolutions.ts';

export class Voices {
  readonly #all: readonly Resolution[];
  /** What each says to a proposal that it does not speak of. */
  readonly #plain: readonly Signs[];
  readonly #byWord = new Map<string, number[]>();
  readonly #byName = new Map<string, number[]>();
  readonly #byNumber = new Map<string, number[]>();

  constructor(all: readonly Resolution[]) {
    this.#all = all;
    this.#plain = all.map((it) => signsElsewhere(it, false, 0));
    for (const [at, it] of all.entries()) {
      note(this.#byWord, it.about, at);
      for (const names of [it.names, it.labels, it.headed]) note(this.#byName, names, at);
      for (const names of [it.called, it.labels, it.headedCalled]) note(this.#byNumber, names, at);
      if (it.lead !== undefined) note(this.#byNumber, [it.lead], at);
    }
  }

  /** What each says to a proposal of another section. */
  signsTo({ about, names, numbers }: Proposal): Signs[] {
    const shared = new Map<number, number>();
    for (const word of about)
      for (const at of this.#byWord.get(word) ?? none) shared.set(at, (shared.get(at) ?? 0) + 1);
    const named = new Set<number>();
    for (const it of names) for (const at of this.#byName.get(it) ?? none) named.add(at);
    for (const it of numbers) for (const at of this.#byNumber.get(it) ?? none) named.add(at);
    return this.#plain.map((plain, at) => {
      const [it, count, isNamed] = [this.#all[at], shared.get(at) ?? 0, named.has(at)];
      return it && (count > 0 || isNamed) ? signsElsewhere(it, isNamed, count) : plain;
    });
  }
}

const none: readonly number[] = [];

function note(places: Map<string, number[]>, words: Iterable<string>, at: number): void {
  for (const word of words) {
    const known = places.get(word);
    if (known) known.push(at);
    else places.set(word, [at]);
  }
}
