/**
 * Memoisation, so that a keystroke costs no more than what it changes.
 *
 *     remembered         by a text: the last few thousand texts
 *     noted, notedWith   by a text that many functions are asked about in turn
 *     rememberedBeside   by one long text of a document, which is mostly the same
 *     rememberedOf       by an object, as long as it lives
 *     rememberedLately   by an object: the last few thousand objects
 *     Kept, KeptList     (`kept.ts`) on an object that carries its own results, as long as all other inputs are the same
 *
 * A kept answer cannot be told from a fresh one, as long as the function is pure and nobody changes what it gave.
 */

import { ownCopy } from './own-copy.ts';

export type Something = NonNullable<unknown> | null;

/** The function with a memory of at most `most` recent texts and as many older ones. */
export function remembered<Value extends Something>(
  make: (text: string) => Value,
  most = 8000,
): (text: string) => Value {
  const memory = new Memory<Value>(most);
  return (text) => memory.recall(text, () => make(text));
}

/** Gives each text a number, the same for the same text: numbers are compared faster than long texts. */
export function numbered(most?: number): (text: string) => number {
  let count = 0;
  return remembered(() => count++, most);
}

/** A memory by keys, for functions of more than one argument: the key must hold all that the answer depends on. */
export class Memory<Value extends Something> {
  readonly #most: number;
  readonly #longest: number;
  #recent = new Map<string, Value>();
  #older = new Map<string, Value>();
  /** Characters of all recent keys. */
  #length = 0;

  /** At most `most` recent keys, with at most `longest` characters together, and as many older ones. */
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

/** What the functions of `noted` gave for one text, each in its own place. */
type Notes = unknown[];

/** Bounded by characters, too: notes grow with their text, and a long sentence is a new text at each keystroke. */
const notes = new Memory<Notes>(20_000, 1_000_000);
let noteCount = 0;
let lastText = '';
let lastNotes: Notes = [];

/** Like `remembered`, for functions that are asked about the same text one after the other: it is looked up once for all of them. */
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

/** Like `noted`, for a function of a text and a second argument that is mostly the same for that text: only the last answer is kept. */
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

/** The function of an object that never changes, with its answer kept as long as the object lives. */
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
 * The function of a long text, with the last answer kept for each `beside`, which lives as long as the text's document does.
 * Comparing two long texts takes a tenth of the time of looking one up.
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
 * Like `rememberedOf`, for objects of which there may be very many, asked about several times in a row and hardly again: at most
 * `most` recent answers are kept, and as many older ones.
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

/** Makes something when it is first asked for, and then keeps it. */
export function once<Value extends Something>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
