/** Position-free identity of a finding, so that baselines survive edits elsewhere in the document. */

import { remembered } from '../text/remembered.ts';

/** A 64-bit FNV-1a hash of `text` as 16 hexadecimal digits. */
export function hash(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let index = 0; index < text.length; index++) {
    low ^= text.charCodeAt(index);
    const carry = Math.imul(low, 0x1b3);
    const lowWide = (low >>> 0) * 0x1b3;
    high = (Math.imul(high, 0x1b3) + ((low << 8) | 0) + Math.floor(lowWide / 0x100000000)) | 0;
    low = carry;
  }
  return (high >>> 0).toString(16).padStart(8, '0') + (low >>> 0).toString(16).padStart(8, '0');
}

/** Hash of a rule and the words it flags, with white space folded; the same words again get a number. */
export class Fingerprints {
  readonly #seen = new Map<string, number>();

  next(rule: string, words: string): string {
    const plain = `${rule}\n${folded(words)}`;
    const count = (this.#seen.get(plain) ?? 0) + 1;
    this.#seen.set(plain, count);
    return known(count === 1 ? plain : `${plain}\n${count}`);
  }
}

/** Most findings say what they said at the last keystroke. */
const folded = remembered((words) => words.replace(/\s+/g, ' ').trim().toLowerCase(), 2000);
const known = remembered(hash, 2000);
