/** The evidence of a document by its kind: rules ask for one kind at a time, for each claim. */

import { addUnder } from '../text/lists.ts';
import { rememberedOf } from '../text/remembered.ts';
import type { Claim } from './claim.ts';
import type { DocumentClaims, Evidence, EvidenceKind } from './document-claims.ts';

/** The evidence of one kind, in document order. */
export function ofKind(document: DocumentClaims, kind: EvidenceKind): readonly Evidence[] {
  return byKind(document.evidence).get(kind) ?? none;
}

/** Those of them that count for a claim (see `concerns`): found by the parts of the plan that the claim stands in. */
export function ofKindFor(document: DocumentClaims, kind: EvidenceKind, { task }: Claim): readonly Evidence[] {
  const byTask = byTaskOf(ofKind(document, kind));
  const found = [...(byTask.get(undefined) ?? none)];
  if (task !== undefined)
    for (let end = 0; ; end = task.indexOf('/', end) + 1) {
      for (const it of byTask.get(task.slice(0, end)) ?? none) found.push(it);
      if (!task.includes('/', end)) break;
    }
  return found.sort((a, b) => a.place - b.place).map((it) => it.evidence);
}

interface Placed {
  readonly evidence: Evidence;
  /** Among its kind. */
  readonly place: number;
}

const byTaskOf = rememberedOf((all: readonly Evidence[]): ReadonlyMap<string | undefined, readonly Placed[]> => {
  const tasks = new Map<string | undefined, Placed[]>();
  for (const [place, evidence] of all.entries()) addUnder(tasks, evidence.task, { evidence, place });
  return tasks;
});

const none: readonly never[] = [];

const byKind = rememberedOf((evidence: readonly Evidence[]): ReadonlyMap<EvidenceKind, readonly Evidence[]> => {
  const kinds = new Map<EvidenceKind, Evidence[]>();
  for (const it of evidence) addUnder(kinds, it.kind, it);
  return kinds;
});
