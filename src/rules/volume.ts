/** Which stated volume belongs to a claim. */

import type { Claim } from '../claims/claim.ts';
import type { DocumentClaims, Evidence } from '../claims/document-claims.ts';

/** The volume stated for the claim's task, in calls a day: the nearest stated one in the document; undefined where none is stated. */
export function volumePerDay(claim: Claim, document: DocumentClaims): number | undefined {
  return volumeFor(claim, document)?.amount;
}

/** The evidence that states the claim's volume. */
export function volumeFor(claim: Claim, document: DocumentClaims): Evidence | undefined {
  const volumes = document.evidence.filter((it) => it.kind === 'volume' && it.amount !== undefined);
  const own = volumes.find((it) => it.task !== undefined && it.task === claim.task);
  if (own) return own;
  return volumes.filter((it) => it.task === undefined).at(0);
}
