/**
 * Remembers what pure functions gave for their last texts.
 *
 * One sentence is asked about many times, in one document and again after each edit. Nobody can tell the memory from asking
 * anew, as long as the function is pure and nobody changes what it gave.
 */

import { ownCopy } from './own-copy.ts';

type Something = NonNullable<unknown> | null;

/** The function with a memory. `most` bounds it: so many texts, and as many older ones. */
export function remembered<Value extends Something>(
  make: (text: string) => Value,
  most = 8000,
): (text: string) => Value {
  const memory = new Memory<Value>(most);
  return (text) => memory.recall(text, () => make(text));
}

/** Numbers for texts: the same for the same text, so that long ones need not be compared again and again. */
export function numbered(most?: number): (text: string) => number {
  let count = 0;
  return remembered(() => count++, most);
}

/** A memory by keys, for functions of more than one text: the key must hold all that the answer depends on. */
export class Memory<Value extends Something> {
  readonly #most: number;
  readonly #longest: number;
  #recent = new Map<string, Value>();
  #older = new Map<string, Value>();
  /** Of all recent texts. */
  #length = 0;

  /** So many texts, of so many characters together, and as many older ones. */
  constructor(most = 8000, longest = Number.POSITIVE_INFINITY) {
    this.#most = most;
    this.#longest = longest;
  }

  recall(key: string, make: () => Value): Value {
    const known = this.#recent.get(key);
    if (known !== undefined) return known;
    const value = this.#older.get(key) ?? make();
    if (this.#recent.size >= this.#most || this.#length >= this.#longest) {
      this.#older = this.#recent;
      this.#recent = new Map();
      this.#length = 0;
    }
    this.#recent.set(ownCopy(key), value);
    this.#length += key.length;
    return value;
  }
}

/** What many functions made of one text. */
type Notes = unknown[];

/** What is made of a sentence grows with its length, and a long one that is typed is another one at each keystroke. */
const notes = new Memory<Notes>(20_000, 1_000_000);
let noteCount = 0;
let lastText = '';
let lastNotes: Notes = [];

/** The same for functions that are all asked about the same texts, one after the other: each text is looked up once for all of them. */
export function noted<Value extends Something>(make: (text: string) => Value): (text: string) => Value {
  const place = noteCount++;
  return (text) => {
    const own = notesOn(text);
    const known = own[place] as Value | undefined;
    if (known !== undefined) return known;
    const value = make(text);
    own[place] = value;
    return value;
  };
}

/** The same for functions of a text and of something beside it that is mostly the same: what was made last is known again. */
export function notedWith<Beside, Value extends Something>(
  make: (text: string, beside: Beside) => Value,
): (text: string, beside: Beside) => Value {
  const last = noted((): { made: { readonly beside: Beside; readonly value: Value } | undefined } => ({
    made: undefined,
  }));
  return (text, beside) => {
    const note = last(text);
    if (note.made?.beside !== beside) note.made = { beside, value: make(text, beside) };
    return note.made.value;
  };
}

function notesOn(text: string): Notes {
  if (text === lastText) return lastNotes;
  lastNotes = notes.recall(text, () => new Array(noteCount));
  lastText = text;
  return lastNotes;
}

/** The same for functions of an object that never changes: what was given for it is kept as long as the object lives. */
export function rememberedOf<Key extends object, Value extends Something>(
  make: (key: Key) => Value,
): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const old = known.get(key);
    if (old !== undefined) return old;
    const value = make(key);
    known.set(key, value);
    return value;
  };
}

/**
 * The same for a long text of a document, with something beside it that lives as long as the document does: what was made of the
 * last text is known again. To compare two texts takes a tenth of the time of looking one up.
 */
export function rememberedBeside<Key extends object, Value extends Something>(
  make: (text: string) => Value,
): (text: string, beside: Key) => Value {
  const last = new WeakMap<Key, { readonly text: string; readonly value: Value }>();
  return (text, beside) => {
    const known = last.get(beside);
    if (known?.text === text) return known.value;
    const own = ownCopy(text);
    const value = make(own);
    last.set(beside, { text: own, value });
    return value;
  };
}

/**
 * The same for objects of which there may be very many, and which are asked about several times in a row and hardly again: only
 * what was given for the last ones is kept. `most` bounds it: so many objects, and as many older ones.
 */
export function rememberedLately<Key extends object, Value extends Something>(
  make: (key: Key) => Value,
  most: number,
): (key: Key) => Value {
  let recent = new WeakMap<Key, Value>();
  let older = new WeakMap<Key, Value>();
  let count = 0;
  return (key) => {
    const known = recent.get(key);
    if (known !== undefined) return known;
    const value = older.get(key) ?? make(key);
    if (count++ >= most) {
      older = recent;
      recent = new WeakMap();
      count = 0;
    }
    recent.set(key, value);
    return value;
  };
}

/** Something that carries with it what was made of it, so that this lives as long as it does and is found at once. */
export interface Keeper {
  readonly kept: unknown[];
}

let keptCount = 0;

/**
 * What was made of a keeper and of other things: kept as long as these are the same, values by themselves and objects by their
 * identity. Whoever depends on what may be replaced by its equal gives a text that tells it.
 */
export class Kept<Key extends Keeper, Value extends Something> {
  readonly #place = keptCount++;

  recall(key: Key, of: readonly unknown[], make: () => Value): Value {
    return this.known(key, of) ?? this.keep(key, of, make());
  }

  /** For each of many, with a step after each that is made anew. */
  *recallAll(
    keys: readonly Key[],
    make: (key: Key, at: number) => Value,
    of: (key: Key, at: number) => readonly unknown[] = () => [],
  ): Generator<void, Value[]> {
    const all: Value[] = [];
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at] as Key;
      const inputs = of(key, at);
      const known = this.known(key, inputs);
      all.push(known ?? this.keep(key, inputs, make(key, at)));
      if (known === undefined) yield;
    }
    return all;
  }

  /** What was kept last, whatever it was made of. */
  protected last(key: Key): Value | undefined {
    return (key.kept[this.#place] as Made<Value> | undefined)?.value;
  }

  /** For other work in steps. */
  known(key: Key, of: readonly unknown[]): Value | undefined {
    const known = key.kept[this.#place] as Made<Value> | undefined;
    return known && areSame(known.of, of) ? known.value : undefined;
  }

  keep(key: Key, of: readonly unknown[], value: Value): Value {
    key.kept[this.#place] = { of, value } satisfies Made<Value>;
    return value;
  }
}

/** Lists that stay the same object as long as they hold the same, so that nobody behind them has to look again. */
export class KeptList<Key extends Keeper, Item> extends Kept<Key, readonly Item[]> {
  override keep(key: Key, of: readonly unknown[], value: readonly Item[]): readonly Item[] {
    const last = this.last(key);
    return super.keep(key, of, last && areSame(last, value) ? last : value);
  }
}

interface Made<Value> {
  readonly of: readonly unknown[];
  readonly value: Value;
}

/** Whether two lists hold the same things in the same order. */
export function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}

/** Makes something when it is first asked for, and then keeps it. */
export function once<Value extends Something>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
