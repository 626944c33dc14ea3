/**
 * Which task an evidence belongs to: the training claims in the smallest part of the document around it.
 *
 * A task key is a path (sections, list items, row, passage, statement); an evidence belongs to every claim whose key starts with its own.
 */

import { addUnder, joined } from '../text/lists.ts';
import { matchesOf } from '../text/matches.ts';
import { type Keeper, Kept, numbered, remembered, rememberedOf } from '../text/remembered.ts';
import type { ChapterClaims } from './assemble.ts';
import type { Chapter } from './chapter.ts';
import type { Claim } from './claim.ts';
import { withTask } from './claim-copies.ts';
import type { Evidence } from './document-claims.ts';
import type { Open, Paths, Place } from './paths.ts';
import { type Statement, sourceSpan } from './statements.ts';

/** Whether an evidence counts for a claim: it stands for the whole plan, or for a part that holds the claim. */
export function concerns({ task }: Pick<Evidence, 'task'>, claim: Pick<Claim, 'task'>): boolean {
  return task === undefined || (claim.task?.startsWith(task) ?? false);
}

interface Placed {
  /** With the key of its task. */
  readonly claim: Claim;
  readonly statement: Statement;
  readonly place: Place | undefined;
  readonly path: readonly string[];
}

export class Tasks {
  readonly #paths: Paths;
  /** By chapter. */
  readonly #claims: readonly (readonly Placed[])[];
  readonly #keys: readonly object[];
  readonly #byPlace = new Map<Place, Placed[]>();
  /** Claims that are no restatement: evidence belongs to these. */
  readonly #anchors: readonly Placed[];
  /** Keys of all parts of the document that hold an anchor. */
  readonly #parts = new Set<string>();
  /** The same number as long as the same ids name the same tasks. */
  readonly #ids: number;
  /** What decides which tasks are named by words: the same number as long as the same words name the same tasks. */
  readonly names: number;
  /** The same number as long as what is said elsewhere of tasks makes no difference to any section, but for the words that name them. */
  readonly #scene: number;

  /** `claims` are those that evidence can belong to, by chapter: the live training claims, in document order. */
  constructor(paths: Paths, claims: readonly ChapterClaims[]) {
    this.#paths = paths;
    this.#keys = claims.map((it) => it.key);
    this.#claims = claims.map((it, at) => placedIn(it, at, paths));
    const all = joined(this.#claims);
    for (const it of all) if (it.place) addUnder(this.#byPlace, it.place, it);
    this.#anchors = all.filter(isAnchor);
    const named = this.#claims.map((it, at) => namedBy(it, this.#keys[at], at, paths));
    for (const { parts } of named) for (const it of parts) this.#parts.add(it);
    this.#ids = numberOf(named.map((it) => it.ids).join());
    this.names = numberOf(named.map((it) => it.names).join());
    const parts = named.map((it) => it.partsNumber).join();
    this.#scene = numberOf([this.#ids, parts, paths.title].join());
  }

  /** The same in steps: the claims of each chapter that is new are placed first. */
  static *of(paths: Paths, claims: readonly ChapterClaims[]): Generator<void, Tasks> {
    for (const [at, it] of claims.entries()) {
      if (isPlaced(it, at, paths)) continue;
      namedBy(placedIn(it, at, paths), it.key, at, paths);
      yield;
    }
    return new Tasks(paths, claims);
  }

  /** Whether there is no claim at all. */
  get isEmpty(): boolean {
    return this.#claims.every((it) => it.length === 0);
  }

  /** What there is to know of the tasks for the chapter at this index: as long as it and `names` are the same, so is all that they say of it. */
  glanceAt(chapter: number): readonly unknown[] {
    return [this.#scene, this.#paths.placesOf(chapter), this.claimsKeyIn(chapter)];
  }

  /** The same for one section, and more exactly: most of what happens to other tasks makes no difference to it. */
  detailsOf(place: Place): readonly unknown[] {
    const tasks = place.states.map((it) => this.#partAround(it));
    return [place, this.#paths.title, this.#ids, this.#anchors.length === 0, this.#claimsKeyOf(place), ...tasks];
  }

  /** What decides which claims a chapter makes, but for their numbers: the same object as long as they say the same in the same places. */
  claimsKeyIn(chapter: number): object | undefined {
    return this.#claims[chapter]?.length ? this.#keys[chapter] : undefined;
  }

  #claimsKeyOf(place: Place): object | undefined {
    const claims = this.#byPlace.get(place);
    return claims && sectionKeys.recall(place.section, claims.flatMap(saidOf), () => ({}));
  }

  /** The claims whose training words stand in a statement, or in a part of one. */
  claimsIn(statement: Statement): Claim[] {
    const { passage } = statement;
    const here = this.#claimsBeside(statement).filter((it) => it.statement.passage === passage);
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

  #claimsBeside(statement: Statement): readonly Placed[] {
    const place = this.#byPlace.size > 0 ? this.#paths.placeOf(statement) : undefined;
    return (place && this.#byPlace.get(place)) ?? [];
  }

  /** The innermost part with a task among the headings that are open, the title left out. */
  #partAround(open: Open | undefined): string | undefined {
    for (let it = open; it; it = it.above) {
      if (it.above === undefined && it.segment === this.#paths.title) return undefined;
      if (this.#parts.has(it.path)) return it.path;
    }
    return undefined;
  }

  /** The claims of a chapter with the keys of their own tasks, in order. */
  claimsOf(chapter: number): readonly Claim[] {
    return (this.#claims[chapter] ?? noClaims).map((it) => it.claim);
  }

  /**
   * The key of the task that a statement is about; undefined where it speaks of the plan as a whole.
   *
   * `from` leaves the statement's own sentence, paragraph and item out, and its table where its row makes no claim: upkeep speaks for its
   * section, though it may name a training itself.
   */
  taskOf(statement: Statement, from: 'statement' | 'section' = 'statement'): string | undefined {
    if (this.#anchors.length === 0) return undefined;
    const path = this.#paths.of(statement);
    const inner = this.claimsAt(statement).length > 0 ? /^[ips]\d/ : /^[ipstr]\d/;
    const own = from === 'section' ? path.filter((it) => !inner.test(it)) : path;
    const parts = partsOf(own);
    const outermost = own[0] === this.#paths.title ? 1 : 0;
    return parts.findLast((it, at) => at >= outermost && this.#parts.has(it)) ?? this.#referred(statement);
  }

  /** The key of the one task whose statement, row or headings hold all of `words`, where not all tasks do. */
  taskNaming(words: readonly string[]): string | undefined {
    if (words.length === 0) return undefined;
    const naming = this.#anchors.filter(({ statement }) => words.every((word) => names(statement, word)));
    const first = naming[0];
    if (!first || naming.length === this.#anchors.length) return undefined;
    let shared = first.path;
    for (const { path } of naming) shared = shared.slice(0, sharedLength(shared, path));
    const isShared = shared.length > (shared[0] === this.#paths.title ? 1 : 0);
    return keyOf(isShared ? shared : first.path);
  }

  /** The key of the one task that shares more of `words` than any other, and `least` of them. */
  taskLike(words: readonly string[], least: number): string | undefined {
    const shared = this.#anchors.map((it) => ({ it, count: words.filter((word) => names(it.statement, word)).length }));
    const most = Math.max(0, ...shared.map(({ count }) => count));
    const [first, second] = shared.filter(({ count }) => count === most);
    return most >= least && first && !second && this.#anchors.length > 1 ? keyOf(first.it.path) : undefined;
  }

  /** "Facts on C-5", "Notes on FR-06": the statement or a heading above it names the id of a claim. */
  #referred(statement: Statement): string | undefined {
    const around = [statement.text, ...statement.passage.headings].join(' | ');
    const ids = new Set(matchesOf(idPattern, around).map((it) => it[0]));
    const named = ids.size > 0 ? this.#anchors.find((it) => idsOf(it.statement).some((id) => ids.has(id))) : undefined;
    return named ? keyOf(named.path) : undefined;
  }
}

/** The claims of a chapter in their places. */
function placedIn({ all }: ChapterClaims, at: number, paths: Paths): readonly Placed[] {
  const chapter = paths.chapters[at];
  if (all.length === 0 || !chapter) return noClaims;
  return knownPlaced.recall(chapter, [all, paths.placesOf(at)], () =>
    all.map(({ claim, statement }) => {
      const place = paths.placeOf(statement);
      const path = paths.of(statement, place);
      return { claim: withTask(claim, keyOf(path)), statement, place, path };
    }),
  );
}

function isPlaced({ all }: ChapterClaims, at: number, paths: Paths): boolean {
  const chapter = paths.chapters[at];
  return all.length === 0 || !chapter || knownPlaced.known(chapter, [all, paths.placesOf(at)]) !== undefined;
}

function isAnchor({ claim }: Placed): boolean {
  return !claim.restates;
}

/** By what the tasks of a chapter are found; texts by their numbers. */
interface Named {
  readonly parts: readonly string[];
  readonly partsNumber: number;
  readonly ids: number;
  readonly names: number;
}

/** `key` says which claims they are, wherever the chapter stands. */
function namedBy(placed: readonly Placed[], key: object | undefined, at: number, paths: Paths): Named {
  const chapter = paths.chapters[at];
  return placed.length === 0 || !chapter
    ? unnamed
    : knownNames.recall(chapter, [key, paths.placesOf(at)], () => namesOf(placed.filter(isAnchor)));
}

function namesOf(anchors: readonly Placed[]): Named {
  const parts = [...new Set(anchors.flatMap((it) => partsOf(it.path)))];
  const ids = anchors.flatMap(({ path, statement }) => idsOf(statement).map((it) => `${it} ${keyOf(path)}`));
  const names = anchors.map(({ path, statement }) => `${keyOf(path)} ${around(statement)}`);
  return { parts, partsNumber: numberOfAll(parts), ids: numberOfAll(ids), names: numberOfAll(names) };
}

const noClaims: readonly Placed[] = [];
const unnamed: Named = { parts: [], partsNumber: -1, ids: -1, names: -1 };
const knownPlaced = new Kept<Chapter, readonly Placed[]>();
const knownNames = new Kept<Chapter, Named>();
/** Of the last chapters: their texts are long. */
const numberOf = numbered(300);

function numberOfAll(lines: readonly string[]): number {
  return numberOf(lines.join('\n'));
}

/** Ids of requirements, components, key results: "FR-06", "C-5", "KR2.1", "D2". */
const idPattern = /\b[A-Z]{1,5}-?\d+(?:\.\d+)*\b/g;

/** The id that a claim's row or passage starts with. */
export const idsOf = rememberedOf((statement: Statement): readonly string[] => {
  const first = statement.row[0]?.text ?? statement.passage.text;
  const id = /^\W*(?<id>[A-Z]{1,5}-?\d+(?:\.\d+)*)\b/.exec(first)?.groups?.id;
  return id === undefined ? [] : [id];
});

/** Paths outlive edits elsewhere. */
const partsOf = rememberedOf((path: readonly string[]): readonly string[] => {
  let key = '';
  return path.map((it) => (key += `${it}/`));
});

function keyOf(path: readonly string[]): string {
  return partsOf(path).at(-1) ?? '';
}

function keepsChanging({ needs }: Claim): boolean {
  return needs.some((it) => it.value === 'changing-knowledge');
}

/** What of a claim decides to which tasks others belong. */
function saidOf({ claim, statement }: Placed): unknown[] {
  const { start } = statement.passage.origin;
  const { act, restates } = claim;
  return [statement, restates, keepsChanging(claim), act.span.start - start, act.span.end - start];
}

const sectionKeys = new Kept<Keeper, object>();

function sharedLength(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** Whether a claim's statement, its row or the headings above it hold a word, whatever its ending. */
function names(statement: Statement, word: string): boolean {
  return beginningOf(word).test(around(statement));
}

const around = rememberedOf(({ text, row, passage }: Statement) =>
  [text, ...row.map((it) => it.text), ...passage.headings].join(' '),
);

const beginningOf = remembered((word) => {
  const stem = word.toLowerCase().replace(/(?:ies|es|s|y)$/, '');
  return new RegExp(`\\b${stem.replace(/[^\p{L}\d-]/gu, '.')}`, 'iu');
});
