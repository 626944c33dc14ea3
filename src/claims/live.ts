/** Which stances make a statement a live proposal. */

import type { Claim } from './claim.ts';
import type { FoundStance } from './stance.ts';

export function isLive({ value }: Pick<FoundStance, 'value'>): boolean {
  return value === 'proposed' || value === 'tentative';
}

/** Whether a claim proposes to change the weights of a model, for the first time or again. */
export function isLiveTraining({ mechanism, act, stance }: Pick<Claim, 'mechanism' | 'act' | 'stance'>): boolean {
  return mechanism === 'training' && act.value !== 'mislabelled' && isLive(stance);
}

/** The stance of a statement that is a live proposal, whatever the rules of reading made of it. */
export function enlivened(stance: FoundStance): FoundStance {
  return isLive(stance) ? stance : { value: 'proposed', words: undefined, commitment: 0 };
}
