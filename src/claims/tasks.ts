/**
 * Tells which task a statement, and so the evidence in it, belongs to: the smallest part of the document around it that holds a claim.
 *
 * The key of a part is the path to it: headings, list items, row, passage, statement. The key of a task is that of its claim's own
 * statement. Evidence counts for every claim whose key starts with the key of the evidence.
 *
 * In this order:
 *
 *     document/paths.ts    the place of each section, and the path of each statement
 *     placed-claims.ts     each claim with its place, its path and the key of its task
 *     chapter-tasks.ts     the parts of a chapter that hold a claim, and by which ids and words its tasks are named
 *     claims-by-place.ts   the claims that stand at a statement or beside it
 *     Tasks                the task of any statement, by its path or by a name (`task-names.ts`)
 */

import type { OpenHeading } from './document/open-headings.ts';
import type { Paths } from './document/paths.ts';
import type { Place } from './document/places.ts';
import { belowHeadings, belowRow } from './document/statement-path.ts';
import type { ChapterClaims } from './drafts/assemble.ts';
import type { Statement } from './reading/statements.ts';
import { type ChapterTasks, numberOf, tasksIn } from './tasks/chapter-tasks.ts';
import { ClaimsByPlace, type PlacedClaims } from './tasks/claims-by-place.ts';
import { isListedBeside } from './tasks/listed-beside.ts';
import { isAnchor, type PlacedClaim, partsOf, placedClaims } from './tasks/placed-claims.ts';
import { taskLike, taskNaming, taskReferred } from './tasks/task-names.ts';

export class Tasks {
  readonly claims: ClaimsByPlace;
  readonly #paths: Paths;
  /** Claims that are no restatement: tasks are theirs. */
  readonly #anchors: readonly PlacedClaim[];
  /** The keys of all parts of the document that hold an anchor. */
  readonly #parts: ReadonlySet<string>;
  /** A number that stays the same as long as the same ids name the same tasks. */
  readonly #ids: number;
  /** A number that stays the same as long as the same words name the same tasks. */
  readonly names: number;
  /** A number that stays the same as long as no section can be told another task, unless by words that name it. */
  readonly #scene: number;

  private constructor(paths: Paths, placed: readonly PlacedClaims[], tasks: readonly ChapterTasks[]) {
    this.#paths = paths;
    this.claims = new ClaimsByPlace(paths, placed);
    this.#anchors = placed.flatMap((it) => it.all.filter(isAnchor));
    this.#parts = new Set(tasks.flatMap((it) => it.parts));
    this.#ids = numberOf(tasks.map((it) => it.ids).join());
    this.names = numberOf(tasks.map((it) => it.names).join());
    const parts = tasks.map((it) => it.partsNumber).join();
    this.#scene = numberOf([this.#ids, parts, paths.title].join());
  }

  /**
   * The tasks of `claims`, those that evidence can belong to: the live training claims of each chapter, in document order. With a step
   * for each chapter with new claims.
   */
  static *of(paths: Paths, claims: readonly ChapterClaims[]): Generator<void, Tasks> {
    const placed: PlacedClaims[] = [];
    const tasks: ChapterTasks[] = [];
    for (const [at, { all, key }] of claims.entries()) {
      const own = yield* placedClaims(all, at, paths);
      placed.push({ all: own, key });
      tasks.push(tasksIn(own, key, at, paths));
    }
    return new Tasks(paths, placed, tasks);
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
    const inner = this.claims.madeBy(statement).length > 0 ? belowRow : belowHeadings;
    const own = from === 'section' ? path.filter((it) => !inner.test(it)) : path;
    const outermost = own[0] === this.#paths.title ? 1 : 0;
    const around = partsOf(own).findLast((it, at) => at >= outermost && this.#parts.has(it));
    return around ?? taskReferred(statement, this.#anchors);
  }

  /** The key of the one task whose statement, row or headings hold all of `words`, where not all tasks do. */
  taskNaming(words: readonly string[]): string | undefined {
    return taskNaming(words, this.#anchors, this.#paths.title);
  }

  /** The key of the one task that shares more of `words` than any other, and `least` of them. */
  taskLike(words: readonly string[], least: number): string | undefined {
    return taskLike(words, least, this.#anchors);
  }

  /** Whether a statement stands in another entry of a list than each claim of its section: a score of "3.3" says nothing of "3.2". */
  isOfAnother(statement: Statement): boolean {
    const beside = this.claims.beside(statement).filter(isAnchor);
    return beside.length > 0 && beside.every((it) => isListedBeside(it.statement, statement));
  }

  /** All that the tasks of statements in a chapter depend on, besides the chapter and `names`. */
  inputsOf(chapter: number): readonly unknown[] {
    return [this.#scene, this.#paths.placesOf(chapter), this.claims.keyOf(chapter)];
  }

  /** The same for one section, and more exact: most edits of other tasks change none of it. */
  inputsAt(place: Place): readonly unknown[] {
    const tasks = place.open.map((it) => this.#partAround(it));
    return [place, this.#paths.title, this.#ids, this.#anchors.length === 0, this.claims.keyAt(place), ...tasks];
  }

  /** The innermost part with a task among the headings that are open, the title left out. */
  #partAround(open: OpenHeading | undefined): string | undefined {
    for (let it = open; it; it = it.above) {
      if (it.above === undefined && it.segment === this.#paths.title) return undefined;
      if (this.#parts.has(it.path)) return it.path;
    }
    return undefined;
  }
}
