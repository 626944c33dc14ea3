/** Which stated volume belongs to a claim. */

import type { Claim } from '../claims/claim.ts';
import type { DocumentClaims, Evidence } from '../claims/document-claims.ts';
import { isLiveTraining } from '../claims/live.ts';
import { ofKindFor } from '../claims/of-kind.ts';

/** The volume stated for the claim's task, in calls a day; undefined where none is stated or a factor of it is not. */
export function volumePerDay(claim: Claim, document: DocumentClaims): number | undefined {
  return volumeFor(claim, document)?.amount;
}

/**
 * The evidence that states the claim's volume: the narrowest part of the plan around it decides.
 *
 * A plan-wide figure is an upper bound for every task in it; it says what one task really handles only where there is no other.
 */
export function volumeFor(claim: Claim, document: DocumentClaims): Evidence | undefined {
  const volumes = ofKindFor(document, 'volume', claim);
  return volumes.reduce<Evidence | undefined>(
    (best, it) => (best === undefined || isBetter(it, best) ? it : best),
    undefined,
  );
}

/** A figure of which a factor is not stated gives way to one that is whole. */
function isBetter(it: Evidence, best: Evidence): boolean {
  const gap = narrowness(it) - narrowness(best);
  return gap > 0 || (gap === 0 && best.amount === undefined && it.amount !== undefined);
}

function narrowness({ task }: Evidence): number {
  return task?.length ?? 0;
}

/** Whether the volume speaks for this claim alone. */
export function isOwnVolume(volume: Evidence, claim: Claim, document: DocumentClaims): boolean {
  return (
    volume.task !== undefined ||
    document.claims.filter((it) => isLiveTraining(it) && !it.restates).every((it) => it.id === claim.id)
  );
}

/** As exact as the figure deserves. */
export function roundedPerDay(perDay: number): number {
  if (perDay >= 100) return Math.round(perDay / 10) * 10;
  return perDay >= 10 ? Math.round(perDay) : Math.round(perDay * 10) / 10;
}
