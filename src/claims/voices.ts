/** Resolutions that stand together, found by what they speak of: most of them say nothing to most proposals. */

import { addUnder } from '../text/lists.ts';
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
    const signs = this.#plain.slice();
    const shared = new Map<number, number>();
    for (const word of about)
      for (const at of this.#byWord.get(word) ?? none) shared.set(at, (shared.get(at) ?? 0) + 1);
    const tell = (at: number, isNamed: boolean) => {
      const it = this.#all[at];
      if (it) signs[at] = signsElsewhere(it, isNamed, shared.get(at) ?? 0);
    };
    for (const at of shared.keys()) tell(at, false);
    for (const it of names) for (const at of this.#byName.get(it) ?? none) tell(at, true);
    for (const it of numbers) for (const at of this.#byNumber.get(it) ?? none) tell(at, true);
    return signs;
  }
}

const none: readonly number[] = [];

function note(places: Map<string, number[]>, words: Iterable<string>, at: number): void {
  for (const it of words) addUnder(places, it, at);
}
