/** Where statements stand among the parts of their document: sections, list items, row, passage, statement, outermost first. */

import type { Passage } from '../read/passage.ts';
import { type Keeper, Kept, rememberedOf } from '../text/remembered.ts';
import type { Statement } from './statements.ts';

/** A section with its statements: the same object as long as it says the same in the same surroundings. */
export interface Part extends Keeper {
  readonly statements: readonly Statement[];
}

/** The statements of a document by its sections, which outlive edits elsewhere. */
export type BySection = readonly Part[];

/** The headings that are open at a place, innermost first. */
export interface Open {
  readonly level: number;
  readonly segment: string;
  readonly above: Open | undefined;
  /** The segments so far, each with a slash behind it. */
  readonly path: string;
  /** The outermost segment. */
  readonly top: string;
  /** Tells it from any other, levels included. */
  readonly key: string;
}

/** The headings above the places of one section. */
export interface Opens {
  /** Its number in the document, from 0. */
  readonly number: number;
  /** What is open before its first heading, and behind each; headings that nothing follows count, too. */
  readonly states: readonly (Open | undefined)[];
}

export class Paths {
  /** The title's segment, where one heading stands above everything. */
  readonly title: string | undefined;
  readonly #sections: BySection;
  /** Index of the first statement of each section. */
  readonly #starts: readonly number[];
  readonly #opens: readonly Opens[];

  constructor(sections: BySection) {
    const starts: number[] = [];
    const opens: Opens[] = [];
    let index = 0;
    let open: Open | undefined;
    let title: string | undefined;
    let isTitled = true;
    for (const [number, section] of sections.entries()) {
      const own = opensIn(section, number, open);
      starts.push(index);
      opens.push(own);
      index += section.statements.length;
      for (let at = 1; at < own.states.length; at++) {
        const top = own.states[at]?.top;
        title ??= top;
        if (top !== title) isTitled = false;
      }
      open = own.states.at(-1);
    }
    this.#sections = sections;
    this.#starts = starts;
    this.#opens = opens;
    this.title = isTitled ? title : undefined;
  }

  /** What the paths in a section begin with: as long as it is the same object, so are they. */
  opensOf(section: number): Opens {
    return this.#opens[section] ?? nowhere;
  }

  partOf(section: number): Part | undefined {
    return this.#sections[section];
  }

  /** Number of the section that a statement stands in. */
  sectionOf({ index }: Statement): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  of(statement: Statement): readonly string[] {
    const section = this.sectionOf(statement);
    const opens = this.opensOf(section);
    const known = knownPaths.get(statement);
    if (known?.opens === opens) return known.path;
    const shape = shapeOf(this.partOf(section)?.statements ?? []);
    const path = pathOf(statement, opens, shape, this.#starts[section] ?? 0);
    knownPaths.set(statement, { opens, path });
    return path;
  }
}

const nowhere: Opens = { number: 0, states: [undefined] };
const knownOpens = new Kept<Part, Opens>();
const knownPaths = new WeakMap<Statement, { readonly opens: Opens; readonly path: readonly string[] }>();

function opensIn(section: Part, number: number, before: Open | undefined): Opens {
  return knownOpens.recall(section, [number, before?.key], () => {
    const states = [before];
    for (const heading of shapeOf(section.statements).headings) states.push(opened(states.at(-1), heading, number));
    return { number, states };
  });
}

function opened(open: Open | undefined, { level, number }: NumberedHeading, section: number): Open {
  let above = open;
  while (above && above.level >= level) above = above.above;
  const segment = `h${section}.${number}`;
  return {
    ...{ level, segment, above },
    path: `${above?.path ?? ''}${segment}/`,
    top: above?.top ?? segment,
    key: `${above?.key ?? ''}${level}${segment}/`,
  };
}

/** Numbers count within the section, so that what is added elsewhere leaves them alone. */
function pathOf(statement: Statement, { number, states }: Opens, shape: Shape, start: number): string[] {
  const { passage, index } = statement;
  const own = shape.numbers[index - start] ?? 0;
  const at = shape.headings.findLastIndex((it) => it.number <= own) + 1;
  const segments: string[] = [];
  for (let open = states[at]; open; open = open.above) segments.unshift(open.segment);
  const sections = passage.keys.length > 0 ? passage.keys.slice(0, -1).map((it) => `k${it}`) : segments;
  return [
    ...sections,
    ...itemsAbove(statement).map((it) => `i${number}.${it.index - start}`),
    ...(passage.cell ? [`t${passage.cell.table}`, `r${passage.cell.row}`] : []),
    `p${number}.${own}`,
    `s${number}.${index - start}`,
  ];
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
  return { numbers, headings };
});

type Shape = ReturnType<typeof shapeOf>;

/** The list items that a statement hangs below, outermost first, and its own. */
function itemsAbove(statement: Statement): Statement[] {
  const items: Statement[] = [];
  for (let above = statement.parent; above && above !== statement; above = above.parent) items.unshift(above);
  return statement.passage.kind === 'item' ? [...items, firstOf(statement)] : items;
}

function firstOf(statement: Statement): Statement {
  let first = statement;
  while (first.before && first.before.passage === statement.passage) first = first.before;
  return first;
}
