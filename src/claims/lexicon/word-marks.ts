/** Tells by one look at the words of a text which of many lists of phrases may have one in it. */

/** A word that stands in a text wherever a phrase does; `*` at its end stands for any ending. */
export type KeyWord = string;

/** So many lists are told apart; all others may always have a phrase in a text. */
const most = 64;
const hashBits = 14;
const hashMask = 2 ** hashBits - 1;
/** Closes the hash of a whole word; no letter of one has this code. */
const wordEnd = 1;

/** By the hash of a word, or of the beginning of one, the lists that it is a key of: the first 32 of them, and the rest. */
const low = new Int32Array(2 ** hashBits);
const high = new Int32Array(2 ** hashBits);
let count = 0;

/** The place of a list among all, by the words without which it has no phrase. */
export function placeFor(keys: readonly KeyWord[]): number {
  const place = count++;
  if (place >= most) return place;
  for (const key of keys) {
    const isBeginning = key.endsWith('*');
    const at = isBeginning ? hashOf(key.slice(0, -1)) : next(hashOf(key), wordEnd);
    const marks = place < 32 ? low : high;
    marks[at] = (marks[at] ?? 0) | (1 << place);
  }
  return place;
}

let seen = '';
let seenLow = 0;
let seenHigh = 0;

/** Whether the text has a key word of the list at this place. One text is asked about for many lists in a row. */
export function isMarked(text: string, place: number): boolean {
  if (place >= most) return true;
  if (text !== seen) look(text);
  return (((place < 32 ? seenLow : seenHigh) >>> place) & 1) === 1;
}

function look(text: string): void {
  seen = text;
  seenLow = 0;
  seenHigh = 0;
  let hash = 0;
  let isInWord = false;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    if (isWordCode(code)) {
      hash = next(isInWord ? hash : 0, code);
      isInWord = true;
    } else if (isInWord) {
      hash = next(hash, wordEnd);
      isInWord = false;
    } else continue;
    seenLow |= low[hash] ?? 0;
    seenHigh |= high[hash] ?? 0;
  }
}

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = next(hash, word.charCodeAt(at));
  return hash;
}

function next(hash: number, code: number): number {
  return (hash * 31 + code) & hashMask;
}

/** What `\w` stands for. */
function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 95;
}
