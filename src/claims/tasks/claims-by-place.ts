/** The claims of a document by where they stand: in a chapter, a section, a row or a statement. */

import { type Keeper, Kept } from '../../text/kept.ts';
import { addUnder } from '../../text/lists.ts';
import type { Claim } from '../claim.ts';
import type { Paths } from '../document/paths.ts';
import type { Place } from '../document/places.ts';
import { type Statement, sourceSpan } from '../reading/statements.ts';
import { type PlacedClaim, saidOf } from './placed-claims.ts';

/** The claims of a chapter. */
export interface PlacedClaims {
  readonly all: readonly PlacedClaim[];
  /** The same object as long as the claims are the same but for their offsets and numbers. */
  readonly key: object;
}

export class ClaimsByPlace {
  readonly #paths: Paths;
  readonly #chapters: readonly PlacedClaims[];
  readonly #byPlace = new Map<Place, PlacedClaim[]>();

  constructor(paths: Paths, chapters: readonly PlacedClaims[]) {
    this.#paths = paths;
    this.#chapters = chapters;
    for (const { all } of chapters) for (const it of all) if (it.place) addUnder(this.#byPlace, it.place, it);
  }

  /** Whether there is no claim at all. */
  get isEmpty(): boolean {
    return this.#chapters.every((it) => it.all.length === 0);
  }

  /** The claims of a chapter with the keys of their own tasks, in order. */
  of(chapter: number): readonly Claim[] {
    return (this.#chapters[chapter]?.all ?? []).map((it) => it.claim);
  }

  /** The key of a chapter's claims. */
  keyOf(chapter: number): object | undefined {
    const claims = this.#chapters[chapter];
    return claims?.all.length ? claims.key : undefined;
  }

  /** Whether the section at a place makes a claim. */
  areAt(place: Place): boolean {
    return this.#byPlace.has(place);
  }

  /** The key of a section's claims. */
  keyAt(place: Place): object | undefined {
    const claims = this.#byPlace.get(place);
    return claims && sectionKeys.recall(place.section, claims.flatMap(saidOf), () => ({}));
  }

  /** Those of the section that a statement stands in. */
  beside(statement: Statement): readonly PlacedClaim[] {
    const place = this.#paths.placeOf(statement);
    return (place && this.#byPlace.get(place)) ?? nothing;
  }

  /** Those that a statement makes, or its row. */
  madeBy(statement: Statement): Claim[] {
    const { row } = statement;
    return this.beside(statement)
      .filter((it) => (row.length > 0 ? it.statement.row === row : it.statement === statement))
      .map((it) => it.claim);
  }

  /** Those whose acts stand in a statement, or in a part of one. */
  actingIn(statement: Statement): Claim[] {
    const { passage } = statement;
    const here = this.beside(statement).filter((it) => it.statement.passage === passage);
    if (here.length === 0) return [];
    const { start, end } = sourceSpan(passage, statement.start, statement.end);
    return here.map((it) => it.claim).filter(({ act }) => act.span.start >= start && act.span.end <= end);
  }
}

const nothing: readonly PlacedClaim[] = [];
const sectionKeys = new Kept<Keeper, object>();
