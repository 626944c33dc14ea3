/** Which stated volume belongs to a claim. */

import type { Claim } from '../claims/claim.ts';
import type { DocumentClaims, EvidenceOf } from '../claims/document-claims.ts';
import { isLiveTraining, liveClaims } from '../claims/live.ts';
import { nearestOfKind } from '../claims/of-kind.ts';

/**
 * The evidence that states the claim's volume. The narrowest part of the plan around the claim decides: a figure for the whole plan
 * is only an upper bound for each task in it. Within that part a figure without a rate gives way to one that has it.
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
