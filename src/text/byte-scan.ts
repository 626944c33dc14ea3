/** Looks for many words in bytes in a single pass, at a nanosecond or two a byte. */

/**
 * Words to look for, in lower case: a space stands for any one byte that is part of no word, the ends of the text included,
 * and `9` for any digit. ASCII letters are found in both cases.
 */
export type Stems = readonly string[];

/** An automaton after Aho and Corasick. States are numbered in steps of `width`, those that end a stem come last. */
export interface ByteScan {
  /** The next state by state and class of byte. */
  readonly next: Uint16Array;
  /** The class of each byte. */
  readonly classOf: Uint8Array;
  readonly start: number;
  /** From this state on, a stem ends here. */
  readonly firstHit: number;
  /** Which lists the stems that end in a state come from, as bits; by state divided by `width`. */
  readonly listsOf: Uint8Array;
  /** Bytes of the longest stem. */
  readonly longest: number;
}

/** A class for each letter, one for digits, one for `_` and one for all that is part of no word. */
export const width = 32;
export const noWord = 0;
const digit = 27;
const underscore = 28;

/** Compiles lists of stems, eight at most. */
export function compileScan(lists: readonly Stems[]): ByteScan {
  const trie = new Trie(lists);
  const goal = trie.complete();
  const count = trie.lists.length;
  // Hits last, so that one comparison tells them.
  const order = Array.from({ length: count }, (_, state) => state).sort(
    (a, b) => Number(trie.lists[a] !== 0) - Number(trie.lists[b] !== 0),
  );
  const placeOf = new Map(order.map((state, place) => [state, place]));
  const next = new Uint16Array(count * width);
  for (const [place, state] of order.entries()) {
    for (let it = 0; it < width; it++)
      next[place * width + it] = (placeOf.get(goal[state * width + it] ?? 0) ?? 0) * width;
  }
  return {
    next,
    classOf: classes(),
    // What stands before the text is part of no word.
    start: next[(placeOf.get(0) ?? 0) * width + noWord] ?? 0,
    firstHit: order.findIndex((it) => trie.lists[it] !== 0) * width,
    listsOf: Uint8Array.from(order, (it) => trie.lists[it] ?? 0),
    longest: Math.max(...lists.flatMap((list) => list.map((it) => it.length))),
  };
}

function classes(): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, byte) => classOfCode(byte));
}

function classOfCode(code: number): number {
  if (code >= 97 && code <= 122) return code - 96;
  if (code >= 65 && code <= 90) return code - 64;
  if (code >= 48 && code <= 57) return digit;
  return code === 95 ? underscore : noWord;
}

class Trie {
  readonly lists: number[] = [0];
  readonly #children: Map<number, number>[] = [new Map()];

  constructor(lists: readonly Stems[]) {
    for (const [list, stems] of lists.entries()) for (const it of stems) this.#add(it, 1 << list);
  }

  #add(stem: string, bit: number): void {
    let state = 0;
    for (let at = 0; at < stem.length; at++) {
      const step = classOfCode(stem.charCodeAt(at));
      const known = this.#children[state]?.get(step) ?? this.lists.length;
      if (known === this.lists.length) {
        this.lists.push(0);
        this.#children.push(new Map());
        this.#children[state]?.set(step, known);
      }
      state = known;
    }
    this.lists[state] = (this.lists[state] ?? 0) | bit;
  }

  /** The next state by state and class, for all classes: where a stem breaks off, the longest other beginning goes on. */
  complete(): Int32Array {
    const goal = new Int32Array(this.lists.length * width);
    const fallback = new Int32Array(this.lists.length);
    const queue = [0];
    for (const state of queue) {
      const back = fallback[state] ?? 0;
      this.lists[state] = (this.lists[state] ?? 0) | (this.lists[back] ?? 0);
      for (let step = 0; step < width; step++) {
        const elsewhere = state === 0 ? 0 : (goal[back * width + step] ?? 0);
        const child = this.#children[state]?.get(step);
        goal[state * width + step] = child ?? elsewhere;
        if (child === undefined) continue;
        fallback[child] = elsewhere;
        queue.push(child);
      }
    }
    return goal;
  }
}
