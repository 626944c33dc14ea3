/**
 * Tells which task a statement, and so the evidence in it, belongs to: the smallest part of the document around it that holds a claim.
 *
 * The key of a task is the path of that part (headings, list items, row, passage, statement). Evidence counts for every claim whose own
 * key starts with the key of the evidence.
 */

import { type Keeper, Kept } from '../text/kept.ts';
import { addUnder, joined } from '../text/lists.ts';
import type { Claim } from './claim.ts';
import type { OpenHeading, Paths, Place } from './document/paths.ts';
import type { ChapterClaims } from './drafts/assemble.ts';
import { type Statement, sourceSpan } from './reading/statements.ts';
import { numberOf, tasksIn } from './tasks/chapter-tasks.ts';
import { isListedBeside } from './tasks/listed-beside.ts';
import { isAnchor, isPlaced, type PlacedClaim, partsOf, placedClaims, saidOf } from './tasks/placed-claims.ts';
import { taskLike, taskNaming, taskReferred } from './tasks/task-names.ts';

export class Tasks {
  readonly #paths: Paths;
  /** By chapter. */
  readonly #claims: readonly (readonly PlacedClaim[])[];
  readonly #keys: readonly object[];
  readonly #byPlace = new Map<Place, PlacedClaim[]>();
  /** Claims that are no restatement: tasks are theirs. */
  readonly #anchors: readonly PlacedClaim[];
  /** The keys of all parts of the document that hold an anchor. */
  readonly #parts = new Set<string>();
  /** A number that stays the same as long as the same ids name the same tasks. */
  readonly #ids: number;
  /** A number that stays the same as long as the same words name the same tasks. */
  readonly names: number;
  /** A number that stays the same as long as no section can be told another task, unless by words that name it. */
  readonly #scene: number;

  /** `claims` are those that evidence can belong to, by chapter: the live training claims, in document order. */
  constructor(paths: Paths, claims: readonly ChapterClaims[]) {
    this.#paths = paths;
    this.#keys = claims.map((it) => it.key);
    this.#claims = claims.map((it, at) => placedClaims(it, at, paths));
    const all = joined(this.#claims);
    for (const it of all) if (it.place) addUnder(this.#byPlace, it.place, it);
    this.#anchors = all.filter(isAnchor);
    const tasks = this.#claims.map((it, at) => tasksIn(it, this.#keys[at], at, paths));
    for (const { parts } of tasks) for (const it of parts) this.#parts.add(it);
    this.#ids = numberOf(tasks.map((it) => it.ids).join());
    this.names = numberOf(tasks.map((it) => it.names).join());
    const parts = tasks.map((it) => it.partsNumber).join();
    this.#scene = numberOf([this.#ids, parts, paths.title].join());
  }

  /** The tasks, made in steps: one for each chapter with new claims. */
  static *of(paths: Paths, claims: readonly ChapterClaims[]): Generator<void, Tasks> {
    for (const [at, it] of claims.entries()) {
      if (isPlaced(it, at, paths)) continue;
      tasksIn(placedClaims(it, at, paths), it.key, at, paths);
      yield;
    }
    return new Tasks(paths, claims);
  }

  /** Whether there is no claim at all. */
  get isEmpty(): boolean {
    return this.#claims.every((it) => it.length === 0);
  }

  /** All that the tasks of statements in a chapter depend on, besides the chapter and `names`. */
  glanceAt(chapter: number): readonly unknown[] {
    return [this.#scene, this.#paths.placesOf(chapter), this.claimsKeyIn(chapter)];
  }

  /** The same for one section, and more exact: most edits of other tasks change none of it. */
  detailsOf(place: Place): readonly unknown[] {
    const tasks = place.states.map((it) => this.#partAround(it));
    return [place, this.#paths.title, this.#ids, this.#anchors.length === 0, this.#claimsKeyOf(place), ...tasks];
  }

  /** Whether the section at a place makes a claim. */
  areIn(place: Place): boolean {
    return this.#byPlace.has(place);
  }

  /** The key of a chapter's claims: the same object as long as they are the same but for their offsets and numbers. */
  claimsKeyIn(chapter: number): object | undefined {
    return this.#claims[chapter]?.length ? this.#keys[chapter] : undefined;
  }

  #claimsKeyOf(place: Place): object | undefined {
    const claims = this.#byPlace.get(place);
    return claims && sectionKeys.recall(place.section, claims.flatMap(saidOf), () => ({}));
  }

  /** The claims whose acts stand in a statement, or in a part of one. */
  claimsIn(statement: Statement): Claim[] {
    const { passage } = statement;
    const beside = this.#claimsBeside(statement);
    const here = beside.length === 0 ? beside : beside.filter((it) => it.statement.passage === passage);
    if (here.length === 0) return [];
    const { start, end } = sourceSpan(passage, statement.start, statement.end);
    return here.map((it) => it.claim).filter((it) => it.act.span.start >= start && it.act.span.end <= end);
  }

  /** The claims that a statement makes, and those of its row. */
  claimsAt(statement: Statement): Claim[] {
    const { row } = statement;
    return this.#claimsBeside(statement)
      .filter((it) => (row.length > 0 ? it.statement.row === row : it.statement === statement))
      .map((it) => it.claim);
  }

  #claimsBeside(statement: Statement): readonly PlacedClaim[] {
    const place = this.#byPlace.size > 0 ? this.#paths.placeOf(statement) : undefined;
    return (place && this.#byPlace.get(place)) ?? nothing;
  }

  /** The innermost part with a task among the headings that are open, the title left out. */
  #partAround(open: OpenHeading | undefined): string | undefined {
    for (let it = open; it; it = it.above) {
      if (it.above === undefined && it.segment === this.#paths.title) return undefined;
      if (this.#parts.has(it.path)) return it.path;
    }
    return undefined;
  }

  /** The claims of a chapter with the keys of their own tasks, in order. */
  claimsOf(chapter: number): readonly Claim[] {
    return (this.#claims[chapter] ?? []).map((it) => it.claim);
  }

  /**
   * The key of the task that a statement is about; undefined where it speaks of the plan as a whole.
   *
   * From the `section`, its own sentence, passage and item are left out, and its table, too, unless its row makes a claim: upkeep speaks
   * for its whole section, though it may name a training itself.
   */
  taskOf(statement: Statement, from: 'statement' | 'section' = 'statement'): string | undefined {
    if (this.#anchors.length === 0) return undefined;
    const path = this.#paths.pathOf(statement);
    const inner = this.claimsAt(statement).length > 0 ? beneathRow : beneathSection;
    const own = from === 'section' ? path.filter((it) => !inner.test(it)) : path;
    const parts = partsOf(own);
    const outermost = own[0] === this.#paths.title ? 1 : 0;
    return parts.findLast((it, at) => at >= outermost && this.#parts.has(it)) ?? taskReferred(statement, this.#anchors);
  }

  /** Whether a statement stands in another entry of a list than each claim of its section: a score of "3.3" says nothing of "3.2". */
  isOfAnother(statement: Statement): boolean {
    const beside = this.#claimsBeside(statement).filter(isAnchor);
    return beside.length > 0 && beside.every((it) => isListedBeside(it.statement, statement));
  }

  /** The key of the one task whose statement, row or headings hold all of `words`, where not all tasks do. */
  taskNaming(words: readonly string[]): string | undefined {
    return taskNaming(words, this.#anchors, this.#paths.title);
  }

  /** The key of the one task that shares more of `words` than any other, and `least` of them. */
  taskLike(words: readonly string[], least: number): string | undefined {
    return taskLike(words, least, this.#anchors);
  }
}

const nothing: readonly PlacedClaim[] = [];
const sectionKeys = new Kept<Keeper, object>();

/** Segments of items, passages and sentences; in the second, of tables and rows, too. */
const beneathRow = /^[ips]\d/;
const beneathSection = /^[ipstr]\d/;
