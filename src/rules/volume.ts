/** Which stated volume belongs to a claim. */

import type { Claim } from '../claims/claim.ts';
import type { DocumentClaims, EvidenceOf } from '../claims/document-claims.ts';
import { isLiveTraining, liveClaims } from '../claims/live.ts';
import { nearestOfKind } from '../claims/of-kind.ts';

/**
 * The evidence that states the claim's volume: the narrowest part of the plan around it decides, and there a figure of which a
 * factor is not stated gives way to one that is whole.
 *
 * A plan-wide figure is an upper bound for every task in it; it says what one task really handles only where there is no other.
 */
export function volumeFor(claim: Claim, document: DocumentClaims): EvidenceOf<'volume'> | undefined {
  const volumes = nearestOfKind(document, 'volume', claim);
  return volumes.find((it) => it.detail.perDay !== undefined) ?? volumes[0];
}

/** Whether the volume speaks for this claim alone. */
export function isOwnVolume(volume: EvidenceOf<'volume'>, claim: Claim, document: DocumentClaims): boolean {
  return (
    volume.task !== undefined ||
    liveClaims(document).every((it) => it.id === claim.id || it.restates || !isLiveTraining(it))
  );
}

/** As exact as the figure deserves. */
export function roundedPerDay(perDay: number): number {
  if (perDay >= 100) return Math.round(perDay / 10) * 10;
  return perDay >= 10 ? Math.round(perDay) : Math.round(perDay * 10) / 10;
}
