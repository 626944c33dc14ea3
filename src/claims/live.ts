/** Which stances make a statement a live proposal. */

import type { FoundStance } from './stance.ts';

export function isLive({ value }: FoundStance): boolean {
  return value === 'proposed' || value === 'tentative';
}

/** The stance of a statement that is a live proposal, whatever the rules of reading made of it. */
export function enlivened(stance: FoundStance): FoundStance {
  return isLive(stance) ? stance : { value: 'proposed', words: undefined, commitment: 0 };
}
