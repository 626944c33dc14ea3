/** The evidence of a document by its kind: rules ask for one kind at a time, for each claim. */

import { addUnder } from '../text/lists.ts';
import { remembered, rememberedOf } from '../text/remembered.ts';
import type { Claim } from './claim.ts';
import type { DocumentClaims, Evidence, EvidenceKind } from './document-claims.ts';

/** The evidence of one kind, in document order. */
export function ofKind(document: DocumentClaims, kind: EvidenceKind): readonly Evidence[] {
  return byKind(document.evidence).get(kind) ?? none;
}

/** Those of them that count for a claim (see `concerns`): found by the parts of the plan that the claim stands in. */
export function ofKindFor(document: DocumentClaims, kind: EvidenceKind, { task }: Claim): readonly Evidence[] {
  const { parts, answers } = byPart(ofKind(document, kind));
  const answer = answers.get(task) ?? inOrder(partsFor(parts, task));
  answers.set(task, answer);
  return answer;
}

function inOrder([first, ...more]: readonly OfPart[]): readonly Evidence[] {
  if (!first || more.length === 0) return first?.all ?? none;
  const found = [first, ...more].flatMap(({ all, places }) =>
    all.map((evidence, at) => ({ evidence, at: places[at] ?? 0 })),
  );
  return found.sort((a, b) => a.at - b.at).map((it) => it.evidence);
}

/** Whether there is any. */
export function hasKindFor(document: DocumentClaims, kind: EvidenceKind, { task }: Claim): boolean {
  const { parts } = byPart(ofKind(document, kind));
  if (parts.size === 0 || task === undefined || parts.has(undefined)) return parts.has(undefined);
  return partsAround(task).some((it) => parts.has(it));
}

/** Those that stand in the smallest part of the plan around a claim that holds any. */
export function nearestOfKind(document: DocumentClaims, kind: EvidenceKind, { task }: Claim): readonly Evidence[] {
  const { parts } = byPart(ofKind(document, kind));
  const nearest =
    task === undefined || parts.size === 0 ? undefined : partsAround(task).findLast((it) => parts.has(it));
  return parts.get(nearest)?.all ?? none;
}

/** Evidence of one kind. */
interface ByPart {
  readonly parts: ReadonlyMap<string | undefined, OfPart>;
  /** What counts for a task, as it was asked for: several rules ask the same of each claim. */
  readonly answers: Map<string | undefined, readonly Evidence[]>;
}

/** What counts for one part of the plan, in document order. */
interface OfPart {
  readonly all: Evidence[];
  /** Of each among its kind. */
  readonly places: number[];
}

/** The parts around a claim that hold evidence of a kind, from the whole plan inwards. */
function partsFor(parts: ByPart['parts'], task: string | undefined): readonly OfPart[] {
  const around = [undefined, ...(task === undefined ? [] : partsAround(task))];
  return around.map((it) => parts.get(it)).filter((it) => it !== undefined);
}

/** The parts that a task stands in, from the outermost to its own. */
const partsAround = remembered((task): readonly string[] => {
  const parts = [''];
  for (let end = task.indexOf('/'); end !== -1; end = task.indexOf('/', end + 1)) parts.push(task.slice(0, end + 1));
  return parts;
}, 2000);

const byPart = rememberedOf((all: readonly Evidence[]): ByPart => {
  const parts = new Map<string | undefined, OfPart>();
  for (let place = 0; place < all.length; place++) {
    const evidence = all[place] as Evidence;
    const known = parts.get(evidence.task);
    if (known) {
      known.all.push(evidence);
      known.places.push(place);
    } else parts.set(evidence.task, { all: [evidence], places: [place] });
  }
  return { parts, answers: new Map() };
});

const none: readonly never[] = [];

const byKind = rememberedOf((evidence: readonly Evidence[]): ReadonlyMap<EvidenceKind, readonly Evidence[]> => {
  const kinds = new Map<EvidenceKind, Evidence[]>();
  for (const it of evidence) addUnder(kinds, it.kind, it);
  return kinds;
});
