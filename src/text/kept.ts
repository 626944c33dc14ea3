/** Keeps what is made of sections and chapters on these themselves, from one keystroke to the next (see `remembered.ts`). */

import type { Something } from './remembered.ts';

/** An object that carries what was made of it: found without a look-up, and gone with the object. */
export interface Keeper {
  readonly kept: unknown[];
}

let keptCount = 0;

/**
 * What was made of a keeper and some other inputs: kept until one of these is another value or another object. For an input that
 * may be replaced by its equal, callers give a text or a number that stands for it.
 */
export class Kept<Key extends Keeper, Value extends Something> {
  readonly #place = keptCount++;

  recall(key: Key, inputs: readonly unknown[], make: () => Value): Value {
    return this.known(key, inputs) ?? this.keep(key, inputs, make());
  }

  /** The same, with a step behind what is made anew. */
  *recallInStep(key: Key, inputs: readonly unknown[], make: () => Value): Generator<void, Value> {
    const known = this.known(key, inputs);
    if (known !== undefined) return known;
    const value = this.keep(key, inputs, make());
    yield;
    return value;
  }

  /** The same for what is itself made in steps. */
  *recallInSteps(key: Key, inputs: readonly unknown[], make: () => Generator<void, Value>): Generator<void, Value> {
    return this.known(key, inputs) ?? this.keep(key, inputs, yield* make());
  }

  /** The same for each of many keys, with a step behind each that is made anew. */
  *recallAll(
    keys: readonly Key[],
    make: (key: Key, at: number) => Value,
    inputsOf: (key: Key, at: number) => readonly unknown[] = () => [],
  ): Generator<void, Value[]> {
    const all: Value[] = [];
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at] as Key;
      all.push(yield* this.recallInStep(key, inputsOf(key, at), () => make(key, at)));
    }
    return all;
  }

  /** What was kept last, whatever its inputs. */
  protected last(key: Key): Value | undefined {
    return (key.kept[this.#place] as Made<Value> | undefined)?.value;
  }

  known(key: Key, inputs: readonly unknown[]): Value | undefined {
    const made = key.kept[this.#place] as Made<Value> | undefined;
    return made && areSame(made.inputs, inputs) ? made.value : undefined;
  }

  keep(key: Key, inputs: readonly unknown[], value: Value): Value {
    key.kept[this.#place] = { inputs, value } satisfies Made<Value>;
    return value;
  }
}

/** Lists that stay the same object as long as they hold the same items, so that whatever is made of them is known, too. */
export class KeptList<Key extends Keeper, Item> extends Kept<Key, readonly Item[]> {
  override keep(key: Key, inputs: readonly unknown[], value: readonly Item[]): readonly Item[] {
    const last = this.last(key);
    return super.keep(key, inputs, last && areSame(last, value) ? last : value);
  }
}

interface Made<Value> {
  readonly inputs: readonly unknown[];
  readonly value: Value;
}

/** Whether two lists hold the same things in the same order. */
export function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}
