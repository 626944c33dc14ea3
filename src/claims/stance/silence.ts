/** Why a statement is no live proposal. */

import type { Stance } from '../claim.ts';

export interface Silence {
  /** What it is instead. */
  readonly value: Stance;
  /** The words that say so. */
  readonly words: string | undefined;
}

export function silence(value: Stance, words: string): Silence {
  return { value, words: words.trim() };
}
