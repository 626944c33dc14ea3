/** Gives each claim of a chapter its place, and the key of its own task. */

import { Kept } from '../../text/kept.ts';
import { rememberedOf } from '../../text/remembered.ts';
import type { Claim } from '../claim.ts';
import type { Chapter } from '../document/chapter.ts';
import type { Paths } from '../document/paths.ts';
import type { Place } from '../document/places.ts';
import type { StatedClaim } from '../drafts/assemble.ts';
import { withTask } from '../drafts/claim-copies.ts';
import type { Statement } from '../reading/statements.ts';

export interface PlacedClaim {
  /** With the key of its task. */
  readonly claim: Claim;
  readonly statement: Statement;
  readonly place: Place | undefined;
  readonly path: readonly string[];
}

/** `at` is the index of the chapter; with a step if its claims are new. */
export function* placedClaims(
  claims: readonly StatedClaim[],
  at: number,
  paths: Paths,
): Generator<void, readonly PlacedClaim[]> {
  const chapter = paths.chapters[at];
  if (claims.length === 0 || !chapter) return noClaims;
  return yield* knownPlaced.recallInStep(chapter, [claims, paths.placesOf(at)], () =>
    claims.map(({ claim, statement }) => {
      const place = paths.placeOf(statement);
      const path = paths.pathOf(statement, place);
      return { claim: withTask(claim, keyOf(path)), statement, place, path };
    }),
  );
}

const noClaims: readonly PlacedClaim[] = [];
const knownPlaced = new Kept<Chapter, readonly PlacedClaim[]>();

/** Whether a claim makes a task: a restatement does not. */
export function isAnchor({ claim }: PlacedClaim): boolean {
  return !claim.restates;
}

/** All that the tasks of other statements depend on in a claim. */
export function saidOf({ claim, statement }: PlacedClaim): unknown[] {
  const { start } = statement.passage.origin;
  const { act, restates } = claim;
  return [statement, restates, keepsChanging(claim), act.span.start - start, act.span.end - start];
}

function keepsChanging({ needs }: Claim): boolean {
  return needs.some((it) => it.value === 'changing-knowledge');
}

/** The keys of all parts that a path leads through, outermost first. Paths outlive edits elsewhere. */
export const partsOf = rememberedOf((path: readonly string[]): readonly string[] => {
  let key = '';
  return path.map((it) => (key += `${it}/`));
});

export function keyOf(path: readonly string[]): string {
  return partsOf(path).at(-1) ?? '';
}
