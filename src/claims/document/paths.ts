/** The path of a statement through its document: headings, list items, row, passage, statement, outermost first. */

import type { Passage } from '../../read/passage.ts';
import { type Keeper, Kept } from '../../text/kept.ts';
import { lastUpTo } from '../../text/lists.ts';
import { rememberedOf } from '../../text/remembered.ts';
import type { Statement } from '../reading/statements.ts';
import type { Chapter } from './chapter.ts';
import { HeadingNames, headingNumbers, unnumbered } from './heading-numbers.ts';

/** A heading under which something stands, with those above it. */
export interface OpenHeading {
  readonly level: number;
  readonly segment: string;
  readonly above: OpenHeading | undefined;
  /** The segments down to this one, each with a slash behind it. */
  readonly path: string;
  /** The outermost segment. */
  readonly top: string;
  /** The path with the levels of the headings: the same for equal headings only. */
  readonly key: string;
}

/** A section with the headings that are open in it: the same object as long as both are the same. */
export interface Place {
  readonly section: Part;
  /** The heading that is open before the section's first one, and behind each. */
  readonly states: readonly (OpenHeading | undefined)[];
}

interface Part extends Keeper {
  readonly statements: readonly Statement[];
}

/** The places of a chapter. */
export interface Places {
  readonly all: readonly Place[];
  /** Where the statements of each begin, counted from the first of the chapter. */
  readonly starts: readonly number[];
  /** The heading that is open at its end. */
  readonly last: OpenHeading | undefined;
  /** The outermost segments of its headings. */
  readonly tops: ReadonlySet<string>;
}

export class Paths {
  /** The segment of the title: the one outermost heading, if there is only one. */
  readonly title: string | undefined;
  readonly chapters: readonly Chapter[];
  readonly #places: readonly Places[];
  /** Index of the first statement of each chapter. */
  readonly #firsts: readonly number[];

  private constructor(chapters: readonly Chapter[], places: readonly Places[]) {
    this.chapters = chapters;
    this.#places = places;
    this.#firsts = chapters.map((it) => it.index);
    this.title = onlyTop(places);
  }

  /** The paths of a document, with a step for each chapter that is new. */
  static *of(chapters: readonly Chapter[]): Generator<void, Paths> {
    const places: Places[] = [];
    const names = yield* knownNames.recallAll(chapters, namesIn);
    const numbers = headingNumbers(names);
    let open: OpenHeading | undefined;
    for (const [at, chapter] of chapters.entries()) {
      const { all, gist } = numbers[at] ?? unnumbered;
      const before = open;
      const own = yield* knownChapters.recallInStep(chapter, [before?.key, gist], () => placesIn(chapter, before, all));
      places.push(own);
      open = own.last;
    }
    return new Paths(chapters, places);
  }

  /** The places of the chapter at this index. */
  placesOf(chapter: number): Places {
    return this.#places[chapter] ?? nowhere;
  }

  /** The section that a statement stands in. */
  placeOf({ index }: Statement): Place | undefined {
    const at = lastUpTo(this.#firsts, index);
    const { all, starts } = this.placesOf(at);
    return all[lastUpTo(starts, index - (this.#firsts[at] ?? 0))];
  }

  pathOf(statement: Statement, place = this.placeOf(statement)): readonly string[] {
    if (!place) return [];
    const paths = pathsIn(place);
    const path = paths.get(statement) ?? pathOf(statement, place);
    paths.set(statement, path);
    return path;
  }
}

const nowhere: Places = { all: [], starts: [], last: undefined, tops: new Set() };
const knownChapters = new Kept<Chapter, Places>();
const knownSections = new Kept<Part, Place>();
const knownNames = new Kept<Chapter, HeadingNames>();
const pathsIn = rememberedOf((_: Place) => new Map<Statement, readonly string[]>());

function namesIn({ sections }: Chapter): HeadingNames {
  return new HeadingNames(sections.flatMap((it) => shapeOf(it.statements).headings.map((one) => one.name)));
}

/** The outermost heading, where there is only one. */
function onlyTop(places: readonly Places[]): string | undefined {
  let only: string | undefined;
  for (const { tops } of places)
    for (const it of tops) {
      if (only !== undefined && it !== only) return undefined;
      only = it;
    }
  return only;
}

function placesIn({ sections }: Chapter, before: OpenHeading | undefined, numbers: readonly number[]): Places {
  const all: Place[] = [];
  const starts: number[] = [];
  const tops = new Set<string>();
  let start = 0;
  let done = 0;
  let last = before;
  for (const section of sections) {
    const count = shapeOf(section.statements).headings.length;
    const place = placeIn(section, last, numbers.slice(done, done + count));
    done += count;
    all.push(place);
    starts.push(start);
    start += section.statements.length;
    for (const it of place.states.slice(1)) if (it) tops.add(it.top);
    last = place.states.at(-1);
  }
  return { all, starts, last, tops };
}

function placeIn(section: Part, before: OpenHeading | undefined, numbers: readonly number[]): Place {
  return knownSections.recall(section, [before?.key, ...numbers], () => {
    const states = [before];
    for (const [at, heading] of shapeOf(section.statements).headings.entries())
      states.push(opened(states.at(-1), heading, numbers[at] ?? 0));
    return { section, states };
  });
}

function opened(open: OpenHeading | undefined, { level, name }: NumberedHeading, number: number): OpenHeading {
  let above = open;
  while (above && above.level >= level) above = above.above;
  const segment = `h${number}:${name}`;
  return {
    level,
    segment,
    above,
    path: `${above?.path ?? ''}${segment}/`,
    top: above?.top ?? segment,
    key: `${above?.key ?? ''}${level}${segment}/`,
  };
}

/** The path. Its numbers count within the section, so that edits in other sections change none. */
function pathOf(statement: Statement, { section, states }: Place): string[] {
  const { passage, index } = statement;
  const shape = shapeOf(section.statements);
  const start = section.statements[0]?.index ?? 0;
  const own = shape.numbers[index - start] ?? 0;
  const at = shape.headings.findLastIndex((it) => it.number <= own) + 1;
  const segments: string[] = [];
  for (let open = states[at]; open; open = open.above) segments.unshift(open.segment);
  const isKeyed = passage.keys.length > 0;
  // A path of keys holds no headings: its last segments name the innermost one.
  const mark = isKeyed ? `:${segments.at(-1) ?? ''}` : '';
  return [
    ...(isKeyed ? passage.keys.slice(0, -1).map((it) => `k${it}`) : segments),
    ...itemsAbove(statement).map((it) => `i${it.index - start}${mark}`),
    ...(passage.cell ? [`t${passage.cell.table}`, `r${passage.cell.row}`] : []),
    `p${own}${mark}`,
    `s${index - start}${mark}`,
  ];
}

interface NumberedHeading {
  readonly level: number;
  readonly number: number;
  readonly name: string;
}

/** The passages of a section, numbered from 1: `numbers` has for each statement the number of its passage. */
const shapeOf = rememberedOf((statements: readonly Statement[]) => {
  const numbers: number[] = [];
  const headings: NumberedHeading[] = [];
  let count = 0;
  let last: Passage | undefined;
  for (const { passage } of statements) {
    if (passage !== last) {
      count++;
      if (passage.kind === 'heading')
        headings.push({ level: passage.level, number: count, name: passage.text.replaceAll('/', '|') });
      last = passage;
    }
    numbers.push(count);
  }
  return { numbers, headings };
});

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
