/** Compiles lists of words to an automaton that finds all of them in one pass over bytes, at a nanosecond or two a byte. */

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
  /** The lists of the stems that end in a state, as bits; by state divided by `width`. */
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
  const { count, goal } = trie.complete();
  const isHit = (state: number) => trie.lists[state] !== 0;
  const states = Array.from({ length: count }, (_, state) => state);
  // States with hits come last, so that one comparison tells them.
  const plain = states.filter((it) => !isHit(it));
  const order = [...plain, ...states.filter(isHit)];
  const startOf = new Uint16Array(count);
  for (let place = 0; place < count; place++) startOf[order[place] ?? 0] = place * width;
  const next = new Uint16Array(count * width);
  for (let place = 0; place < count; place++) {
    const row = (order[place] ?? 0) * width;
    for (let it = 0; it < width; it++) next[place * width + it] = startOf[goal[row + it] as number] as number;
  }
  return {
    next,
    classOf: classes(),
    // What stands before the text is part of no word.
    start: next[(startOf[0] ?? 0) + noWord] ?? 0,
    firstHit: plain.length * width,
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

/** A step of the trie from one state to a deeper one. */
interface Edge {
  readonly from: number;
  readonly step: number;
  readonly to: number;
}

/** In arrays of numbers, so that it is fast to build: each run of the program compiles its scan before it looks at a file. */
class Trie {
  readonly lists: Uint8Array;
  /** The deeper state by state and class; 0 where there is none. */
  readonly #deeper: Uint16Array;
  readonly #byDepth: Edge[][] = [];
  #count = 1;

  constructor(lists: readonly Stems[]) {
    const most = lists.reduce((sum, list) => list.reduce((all, it) => all + it.length, sum), 1);
    this.lists = new Uint8Array(most);
    this.#deeper = new Uint16Array(most * width);
    for (const [list, stems] of lists.entries()) for (const it of stems) this.#add(it, 1 << list);
  }

  #add(stem: string, bit: number): void {
    let from = 0;
    for (let at = 0; at < stem.length; at++) {
      const step = classOfCode(stem.charCodeAt(at));
      const known = this.#deeper[from * width + step];
      const to = known || this.#count++;
      if (!known) {
        this.#deeper[from * width + step] = to;
        this.#byDepth[at] ??= [];
        this.#byDepth[at]?.push({ from, step, to });
      }
      from = to;
    }
    this.lists[from] = (this.lists[from] ?? 0) | bit;
  }

  /** The next state by state and class, for all classes: where a stem breaks off, the longest other beginning goes on. */
  complete(): { readonly count: number; readonly goal: Uint16Array } {
    const goal = new Uint16Array(this.#count * width);
    const fallback = new Uint16Array(this.#count);
    for (const edges of this.#byDepth) {
      for (const { from, step, to } of edges) {
        fallback[to] = from === 0 ? 0 : (goal[(fallback[from] ?? 0) * width + step] ?? 0);
      }
      // A state falls back to a shallower one, whose own steps are there once those to this depth are.
      for (const { from, step, to } of edges) goal[from * width + step] = to;
      for (const { to } of edges) {
        const back = fallback[to] ?? 0;
        this.lists[to] = (this.lists[to] ?? 0) | (this.lists[back] ?? 0);
        goal.copyWithin(to * width, back * width, (back + 1) * width);
      }
    }
    return { count: this.#count, goal };
  }
}
