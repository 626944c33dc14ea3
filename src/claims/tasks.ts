/**
 * Which task an evidence belongs to: the training claims in the smallest part of the document around it.
 *
 * A task key is a path (sections, list items, row, passage, statement); an evidence belongs to every claim whose key starts with its own.
 */

import { remembered, rememberedOf } from '../text/remembered.ts';
import type { StatedClaim } from './assemble.ts';
import type { Claim } from './claim.ts';
import type { Evidence } from './document-claims.ts';
import { type BySection, Paths } from './paths.ts';
import { type Statement, sourceSpan } from './statements.ts';

/** Whether an evidence counts for a claim: it stands for the whole plan, or for a part that holds the claim. */
export function concerns({ task }: Pick<Evidence, 'task'>, claim: Pick<Claim, 'task'>): boolean {
  return task === undefined || (claim.task?.startsWith(task) ?? false);
}

interface Placed {
  readonly claim: Claim;
  readonly statement: Statement;
  readonly path: readonly string[];
}

export class Tasks {
  readonly #paths: Paths;
  readonly #claims: readonly Placed[];
  readonly #byId = new Map<number, Placed>();
  /** By passage, statement and row. */
  readonly #byPlace = new Map<object, Placed[]>();
  /** Claims that are no restatement: evidence belongs to these. */
  readonly #anchors: readonly Placed[];
  /** Keys of all parts of the document that hold an anchor. */
  readonly #parts = new Set<string>();

  /** The same object as long as the claims say the same in the same parts of the document. */
  readonly key: object;
  /** Numbers of the sections that make a claim. */
  readonly #sections: ReadonlySet<number>;

  /** `claims` are those that evidence can belong to: the live training claims. */
  constructor(sections: BySection, claims: readonly StatedClaim[]) {
    this.#paths = new Paths(claims.length > 0 ? sections : []);
    this.#claims = claims.map((it) => ({ ...it, path: this.#paths.of(it.statement) }));
    this.#sections = new Set(claims.map((it) => this.#paths.sectionOf(it.statement)));
    this.key = keyObject(
      JSON.stringify([
        this.#paths.title,
        ...this.#claims.map(({ claim, path, statement }) => [
          claim.id,
          claim.restates,
          path,
          statement.passage.text,
          around(statement),
        ]),
      ]),
    );
    for (const placed of this.#claims) {
      const { claim, statement } = placed;
      this.#byId.set(claim.id, placed);
      for (const place of [statement.passage, statement, ...(statement.row.length > 0 ? [statement.row] : [])]) {
        const here = this.#byPlace.get(place) ?? [];
        this.#byPlace.set(place, here);
        here.push(placed);
      }
    }
    this.#anchors = this.#claims.filter((it) => !it.claim.restates);
    for (const { path } of this.#anchors)
      for (let length = 1; length <= path.length; length++) this.#parts.add(joined(path.slice(0, length)));
  }

  /** The statement that makes a claim. */
  statementOf(claim: Claim): Statement | undefined {
    return this.#byId.get(claim.id)?.statement;
  }

  /** Whether a claim stands in the section of this number. */
  hasClaimIn(section: number): boolean {
    return this.#sections.has(section);
  }

  /** As long as it is the same for a section, the keys of the tasks in it are. */
  startOf(section: number): string {
    return this.#paths.startOf(section);
  }

  /** The claims whose training words stand in a statement, or in a part of one. */
  claimsIn(statement: Statement): Claim[] {
    if (!this.#byPlace.has(statement.passage)) return [];
    const { start, end } = sourceSpan(statement.passage, statement.start, statement.end);
    return (this.#byPlace.get(statement.passage) ?? [])
      .map((it) => it.claim)
      .filter((it) => it.act.span.start >= start && it.act.span.end <= end);
  }

  /** The claims that a statement makes, and those of its row. */
  claimsAt(statement: Statement): Claim[] {
    return (this.#byPlace.get(statement.row.length > 0 ? statement.row : statement) ?? []).map((it) => it.claim);
  }

  /** The key of a claim's own task. */
  keyOf(claim: Claim): string | undefined {
    const path = this.#byId.get(claim.id)?.path;
    return path ? joined(path) : undefined;
  }

  /**
   * The key of the task that a statement is about; undefined where it speaks of the plan as a whole.
   *
   * `from` leaves the statement's own sentence, paragraph and item out: upkeep speaks for its section, though it may name a training itself.
   */
  taskOf(statement: Statement, from: 'statement' | 'section' = 'statement'): string | undefined {
    if (this.#anchors.length === 0) return undefined;
    const path = this.#paths.of(statement);
    const own = from === 'section' ? path.filter((it) => !/^[ips]\d/.test(it)) : path;
    for (let length = own.length; length > 0; length--) {
      if (length === 1 && own[0] === this.#paths.title) break;
      const part = joined(own.slice(0, length));
      if (this.#parts.has(part)) return part;
    }
    return this.#referred(statement);
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
    return joined(isShared ? shared : first.path);
  }

  /** "Facts on C-5", "Notes on FR-06": the statement or a heading above it names the id of a claim. */
  #referred(statement: Statement): string | undefined {
    const around = [statement.text, ...statement.passage.headings].join(' | ');
    const ids = new Set([...around.matchAll(idPattern)].map((it) => it[0]));
    const named = ids.size > 0 ? this.#anchors.find((it) => idsOf(it.statement).some((id) => ids.has(id))) : undefined;
    return named ? joined(named.path) : undefined;
  }
}

/** Ids of requirements, components, key results: "FR-06", "C-5", "KR2.1", "D2". */
const idPattern = /\b[A-Z]{1,5}-?\d+(?:\.\d+)*\b/g;

/** The id that a claim's row or passage starts with. */
export const idsOf = rememberedOf((statement: Statement): readonly string[] => {
  const first = statement.row[0]?.text ?? statement.passage.text;
  const id = /^\W*(?<id>[A-Z]{1,5}-?\d+(?:\.\d+)*)\b/.exec(first)?.groups?.id;
  return id === undefined ? [] : [id];
});

function joined(path: readonly string[]): string {
  return path.map((it) => `${it}/`).join('');
}

function sharedLength(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** Another text is another object. */
const keyObject = remembered((text): object => ({ text }), 4);

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
