/** Resolutions that stand together, found by what they speak of: most of them say nothing to most proposals. */

import { addUnder } from '../../text/lists.ts';
import { type Signs, signsElsewhere } from './fate-signs.ts';
import type { Proposal, Resolution } from './resolutions.ts';
import type { Side } from './sayings.ts';

export class Voices {
  readonly #all: readonly Resolution[];
  /** What each says to a proposal that it does not speak of. */
  readonly #plain: readonly Signs[];
  readonly #byWord = new Map<string, number[]>();
  /** Those that rule on a name. */
  readonly #byName = { neg: new Map<string, number[]>(), pos: new Map<string, number[]>() };

  constructor(all: readonly Resolution[]) {
    this.#all = all;
    this.#plain = all.map((it) => signsElsewhere(it, undefined, 0));
    for (const [at, it] of all.entries()) {
      note(this.#byWord, it.about, at);
      for (const side of sides) note(this.#byName[side], it.said[side], at);
      if (it.side) note(this.#byName[it.side], it.headed, at);
    }
  }

  /** What each says to a proposal of another section. */
  signsTo({ about, names }: Proposal): Signs[] {
    const signs = this.#plain.slice();
    const shared = new Map<number, number>();
    for (const word of about)
      for (const at of this.#byWord.get(word) ?? none) shared.set(at, (shared.get(at) ?? 0) + 1);
    const tell = (at: number, ruled: Side | undefined) => {
      const it = this.#all[at];
      if (it) signs[at] = signsElsewhere(it, ruled, shared.get(at) ?? 0);
    };
    for (const at of shared.keys()) tell(at, undefined);
    for (const side of sides)
      for (const it of names) for (const at of this.#byName[side].get(it) ?? none) tell(at, side);
    return signs;
  }
}

const none: readonly number[] = [];
/** A word against a name outweighs one for it. */
const sides = ['pos', 'neg'] as const;

function note(places: Map<string, number[]>, words: Iterable<string>, at: number): void {
  for (const it of words) addUnder(places, it, at);
}
