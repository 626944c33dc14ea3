/**
 * Remembers what pure functions gave for their last texts.
 *
 * One sentence is asked about many times, in one document and again after each edit. Nobody can tell the memory from asking
 * anew, as long as the function is pure and nobody changes what it gave.
 */

type Something = NonNullable<unknown> | null;

/** The function with a memory. `most` bounds it: so many texts, and as many older ones. */
export function remembered<Value extends Something>(
  make: (text: string) => Value,
  most = 8000,
): (text: string) => Value {
  const memory = new Memory<Value>(most);
  return (text) => memory.recall(text, () => make(text));
}

/** A memory by keys, for functions of more than one text: the key must hold all that the answer depends on. */
export class Memory<Value extends Something> {
  readonly #most: number;
  #recent = new Map<string, Value>();
  #older = new Map<string, Value>();

  constructor(most = 8000) {
    this.#most = most;
  }

  recall(key: string, make: () => Value): Value {
    const known = this.#recent.get(key);
    if (known !== undefined) return known;
    const value = this.#older.get(key) ?? make();
    if (this.#recent.size >= this.#most) {
      this.#older = this.#recent;
      this.#recent = new Map();
    }
    this.#recent.set(key, value);
    return value;
  }
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

/** Makes something when it is first asked for, and then keeps it. */
export function once<Value extends Something>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
