/** Gives rules the evidence of one kind: of the document, or for a claim. */

import { addUnder } from '../text/lists.ts';
import { remembered, rememberedOf } from '../text/remembered.ts';
import type { Claim } from './claim.ts';
import type { DocumentClaims, Evidence, EvidenceKind, EvidenceOf } from './document-claims.ts';

/** Whether an evidence counts for a claim: it stands for the whole plan, or for a part that holds the claim. */
export function concerns({ task }: Pick<Evidence, 'task'>, claim: Pick<Claim, 'task'>): boolean {
  return task === undefined || (claim.task?.startsWith(task) ?? false);
}

/** The evidence of one kind, in document order. */
export function ofKind<Kind extends EvidenceKind>(document: DocumentClaims, kind: Kind): readonly EvidenceOf<Kind>[] {
  return allOfKind(document, kind) as readonly EvidenceOf<Kind>[];
}

/** The evidence of one kind that counts for a claim (see `concerns`), in document order. */
export function ofKindFor<Kind extends EvidenceKind>(
  document: DocumentClaims,
  kind: Kind,
  { task }: Claim,
): readonly EvidenceOf<Kind>[] {
  const { parts, answers } = partsOf(document, kind);
  const answer = answers.get(task) ?? inOrder(partsFor(parts, task));
  answers.set(task, answer);
  return answer;
}

function inOrder<Item>([first, ...more]: readonly OfPart<Item>[]): readonly Item[] {
  if (!first || more.length === 0) return first?.all ?? none;
  const found = [first, ...more].flatMap(({ all, places }) =>
    all.map((evidence, at) => ({ evidence, at: places[at] ?? 0 })),
  );
  return found.sort((a, b) => a.at - b.at).map((it) => it.evidence);
}

/** Whether any evidence of one kind counts for a claim. */
export function hasKindFor(document: DocumentClaims, kind: EvidenceKind, { task }: Claim): boolean {
  const { parts } = partsOf(document, kind);
  if (parts.size === 0 || task === undefined || parts.has(undefined)) return parts.has(undefined);
  return partsAround(task).some((it) => parts.has(it));
}

/** The evidence of one kind in the smallest part of the plan around a claim that holds any. */
export function nearestOfKind<Kind extends EvidenceKind>(
  document: DocumentClaims,
  kind: Kind,
  { task }: Claim,
): readonly EvidenceOf<Kind>[] {
  const { parts } = partsOf(document, kind);
  const nearest =
    task === undefined || parts.size === 0 ? undefined : partsAround(task).findLast((it) => parts.has(it));
  return parts.get(nearest)?.all ?? none;
}

/** Evidence of one kind, by the parts of the plan. */
interface ByPart<Item> {
  readonly parts: ReadonlyMap<string | undefined, OfPart<Item>>;
  /** Answers for tasks, kept because several rules ask the same for each claim. */
  readonly answers: Map<string | undefined, readonly Item[]>;
}

/** Evidence for one part of the plan, in document order. */
interface OfPart<Item> {
  readonly all: Item[];
  /** The index of each among all evidence of its kind. */
  readonly places: number[];
}

/** The parts around a claim that hold evidence of a kind, from the whole plan inwards. */
function partsFor<Item>(parts: ByPart<Item>['parts'], task: string | undefined): readonly OfPart<Item>[] {
  const around = [undefined, ...(task === undefined ? [] : partsAround(task))];
  return around.map((it) => parts.get(it)).filter((it) => it !== undefined);
}

/** The parts that a task stands in, from the outermost to its own. */
const partsAround = remembered((task): readonly string[] => {
  const parts = [''];
  for (let end = task.indexOf('/'); end !== -1; end = task.indexOf('/', end + 1)) parts.push(task.slice(0, end + 1));
  return parts;
}, 2000);

function partsOf<Kind extends EvidenceKind>(document: DocumentClaims, kind: Kind): ByPart<EvidenceOf<Kind>> {
  return byPart(allOfKind(document, kind)) as ByPart<EvidenceOf<Kind>>;
}

const byPart = rememberedOf((all: readonly Evidence[]): ByPart<Evidence> => {
  const parts = new Map<string | undefined, OfPart<Evidence>>();
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

/** The evidence of one kind. A map cannot say so in its type. */
function allOfKind(document: DocumentClaims, kind: EvidenceKind): readonly Evidence[] {
  return byKind(document.evidence).get(kind) ?? none;
}

const byKind = rememberedOf((evidence: readonly Evidence[]): ReadonlyMap<EvidenceKind, readonly Evidence[]> => {
  const kinds = new Map<EvidenceKind, Evidence[]>();
  for (const it of evidence) addUnder(kinds, it.kind, it);
  return kinds;
});
