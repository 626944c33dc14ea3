/** Tells live proposals: claims and drafts with the stance `proposed` or `tentative`. */

import { rememberedOf } from '../text/remembered.ts';
import type { Claim } from './claim.ts';
import type { DocumentClaims } from './document-claims.ts';
import type { FoundStance } from './stance.ts';

export function isLive({ value }: Pick<FoundStance, 'value'>): boolean {
  return value === 'proposed' || value === 'tentative';
}

/** The live claims of a document, in order. Most claims are mentions, and nearly every rule asks. */
export function liveClaims({ claims }: DocumentClaims): readonly Claim[] {
  return liveAmong(claims);
}

const liveAmong = rememberedOf((claims: readonly Claim[]): readonly Claim[] =>
  claims.filter((it) => isLive(it.stance)),
);

/** Whether a claim proposes to change the weights of a model, for the first time or again. */
export function isLiveTraining({ mechanism, act, stance }: Pick<Claim, 'mechanism' | 'act' | 'stance'>): boolean {
  return mechanism === 'training' && act.value !== 'mislabelled' && isLive(stance);
}

/** The stance of a live proposal: as the rules read it where they saw one, else `proposed`. */
export function enlivened(stance: FoundStance): FoundStance {
  return isLive(stance) ? stance : { value: 'proposed', words: undefined, commitment: 0 };
}
