/** Whether a text holds one of many phrases. */

/** So many second letters, and one class for whatever else stands behind a first letter. */
const seconds = 27;
const others = 26;
const figures = 26 * seconds;

/** The expressions of phrases, by the two letters that they begin with. */
export type ByStart = ReadonlyMap<number, string>;

/**
 * A list of phrases as one test over lower-case text.
 *
 * Most words of a text begin no phrase of a list, and dozens of lists look at each sentence: so the beginnings of its words are
 * found once for all lists, and an expression runs only where a word begins as its phrases do. Each is small, and so none takes
 * long to be made ready.
 */
export class PhraseTest {
  readonly #expressions: () => ByStart;
  /** For each beginning the place of its expression, from 1. */
  #places: Uint8Array | undefined;
  #patterns: readonly RegExp[] = [];

  constructor(expressions: () => ByStart) {
    this.#expressions = expressions;
  }

  test(text: string): boolean {
    return this.search(text) !== -1;
  }

  /** Where the first phrase stands; -1 without one. */
  search(text: string): number {
    const places = this.#places ?? this.#make();
    findStarts(text);
    for (let at = 0; at < startCount; at += 2) {
      const place = places[starts[at] as number] as number;
      if (place === 0) continue;
      const pattern = this.#patterns[place - 1] as RegExp;
      const start = starts[at + 1] as number;
      pattern.lastIndex = start;
      if (pattern.test(text)) return start;
    }
    return -1;
  }

  /** The expressions, for those who make them ready beforehand. */
  get patterns(): readonly RegExp[] {
    if (!this.#places) this.#make();
    return this.#patterns;
  }

  /** At the first use, so that loading the engine stays cheap. */
  #make(): Uint8Array {
    const made = [...this.#expressions()];
    const places = new Uint8Array(figures + 1);
    for (const [index, [start]] of made.entries()) places[start] = index + 1;
    this.#patterns = made.map(([, source]) => new RegExp(source, 'y'));
    this.#places = places;
    return places;
  }
}

/** The beginnings that a phrase may have in a text; what is no letter and no figure begins no phrase. */
export function startsOfPhrase(phrase: string): readonly number[] {
  const [first = '', second = '', third = ''] = phrase;
  if (/[#\d]/.test(first)) return [figures];
  // "e~learning" is also "elearning".
  return second === '~' ? [startOf(first, ' '), startOf(first, third)] : [startOf(first, second)];
}

function startOf(first: string, second: string): number {
  return letter(first.charCodeAt(0)) * seconds + classOf(second.charCodeAt(0));
}

function letter(code: number): number {
  return code - 97;
}

function classOf(code: number): number {
  return code >= 97 && code <= 122 ? letter(code) : others;
}

let lastText = '';
/** Of the last text: how each word begins, and where. Kept from text to text, so that a look at one leaves nothing behind. */
let starts = new Uint32Array(512);
let startCount = 0;

function findStarts(text: string): void {
  if (text === lastText) return;
  if (starts.length < 2 * text.length) starts = new Uint32Array(2 * text.length);
  startCount = 0;
  let isInside = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isLetter = code >= 97 && code <= 122;
    const isFigure = code >= 48 && code <= 57;
    if (!isInside && (isLetter || isFigure)) {
      starts[startCount++] = isFigure ? figures : letter(code) * seconds + classOf(text.charCodeAt(at + 1));
      starts[startCount++] = at;
    }
    isInside = isLetter || isFigure || (code >= 65 && code <= 90) || code === 95;
  }
  lastText = text;
}
