/** The evidence of a document by its kind: rules ask for one kind at a time, for each claim. */

import { rememberedOf } from '../text/remembered.ts';
import type { DocumentClaims, Evidence, EvidenceKind } from './document-claims.ts';

/** The evidence of one kind, in document order. */
export function ofKind(document: DocumentClaims, kind: EvidenceKind): readonly Evidence[] {
  return byKind(document.evidence).get(kind) ?? none;
}

const none: readonly Evidence[] = [];

const byKind = rememberedOf((evidence: readonly Evidence[]): ReadonlyMap<EvidenceKind, readonly Evidence[]> => {
  const kinds = new Map<EvidenceKind, Evidence[]>();
  for (const it of evidence) {
    const known = kinds.get(it.kind);
    if (known) known.push(it);
    else kinds.set(it.kind, [it]);
  }
  return kinds;
});
