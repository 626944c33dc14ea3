/** Where statements stand among the parts of their document: sections, list items, row, passage, statement, outermost first. */

import type { Passage } from '../read/passage.ts';
import { rememberedOf } from '../text/remembered.ts';
import type { Statement } from './statements.ts';

/** The statements of a document by its sections, which outlive edits elsewhere. */
export type BySection = readonly (readonly Statement[])[];

interface Open {
  readonly level: number;
  readonly segment: string;
}

interface Start {
  /** Index of the section's first statement. */
  readonly index: number;
  readonly passages: number;
  readonly open: readonly Open[];
}

const nowhere: Start = { index: 0, passages: 0, open: [] };

export class Paths {
  /** The title's segment, where one heading stands above everything. */
  readonly title: string | undefined;
  readonly #sections: BySection;
  readonly #starts: readonly Start[];
  readonly #known = new Map<Statement, readonly string[]>();

  constructor(sections: BySection) {
    const starts: Start[] = [];
    let at = nowhere;
    let title: string | undefined;
    let isTitled = true;
    for (const statements of sections) {
      starts.push(at);
      const { headings, count } = shapeOf(statements);
      let { open } = at;
      for (const heading of headings) {
        open = opened(open, heading, at.passages);
        title ??= open[0]?.segment;
        if (open[0]?.segment !== title) isTitled = false;
      }
      at = { index: at.index + statements.length, passages: at.passages + count, open };
    }
    this.#sections = sections;
    this.#starts = starts;
    this.title = isTitled ? title : undefined;
  }

  /** What the paths in a section begin with and count from; as long as it is the same, so are they. */
  startOf(section: number): string {
    const { index, passages, open } = this.#starts[section] ?? nowhere;
    return `${index} ${passages} ${open.map((it) => it.segment).join()}`;
  }

  /** Number of the section that a statement stands in. */
  sectionOf({ index }: Statement): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle]?.index ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  of(statement: Statement): readonly string[] {
    const known = this.#known.get(statement);
    if (known) return known;
    const path = this.#find(statement);
    this.#known.set(statement, path);
    return path;
  }

  #find(statement: Statement): string[] {
    const { passage, index } = statement;
    const section = this.sectionOf(statement);
    const start = this.#starts[section] ?? nowhere;
    const { headings, numbers } = shapeOf(this.#sections[section] ?? []);
    const number = numbers[index - start.index] ?? 0;
    let { open } = start;
    for (const heading of headings) if (heading.number <= number) open = opened(open, heading, start.passages);
    const sections =
      passage.keys.length > 0 ? passage.keys.slice(0, -1).map((it) => `k${it}`) : open.map((it) => it.segment);
    return [
      ...sections,
      ...itemsAbove(statement),
      ...rowOf(passage),
      `p${start.passages + number}`,
      `s${statement.index}`,
    ];
  }
}

interface NumberedHeading {
  readonly level: number;
  readonly number: number;
}

/** The passages of a section that say something, numbered from 1: the number of each statement's own, and those of headings. */
const shapeOf = rememberedOf((statements: readonly Statement[]) => {
  const numbers: number[] = [];
  const headings: NumberedHeading[] = [];
  let count = 0;
  let last: Passage | undefined;
  for (const { passage } of statements) {
    if (passage !== last) {
      count++;
      if (passage.kind === 'heading') headings.push({ level: passage.level, number: count });
      last = passage;
    }
    numbers.push(count);
  }
  return { numbers, headings, count };
});

function opened(open: readonly Open[], { level, number }: NumberedHeading, before: number): readonly Open[] {
  return [...open.filter((it) => it.level < level), { level, segment: `h${before + number}` }];
}

/** The list items that a statement hangs below, outermost first, and its own. */
function itemsAbove(statement: Statement): string[] {
  const items: string[] = [];
  for (let above = statement.parent; above && above !== statement; above = above.parent)
    items.unshift(`i${above.index}`);
  const own = statement.passage.kind === 'item' ? firstOf(statement) : undefined;
  return own === undefined ? items : [...items, `i${own.index}`];
}

function firstOf(statement: Statement): Statement {
  let first = statement;
  while (first.before && first.before.passage === statement.passage) first = first.before;
  return first;
}

function rowOf(passage: Passage): string[] {
  return passage.cell ? [`t${passage.cell.table}`, `r${passage.cell.row}`] : [];
}
