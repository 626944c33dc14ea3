/**
 * Where everything stands in a document: the place of each section, and the path of each statement through headings, list items, row and
 * passage (`statement-path.ts`).
 *
 * Chapters go in order, each below the heading that the one before it left open. A chapter keeps its places as long as that heading and
 * the numbers of its own are the same.
 */

import { Kept } from '../../text/kept.ts';
import { lastUpTo } from '../../text/lists.ts';
import { rememberedOf } from '../../text/remembered.ts';
import type { Statement } from '../reading/statements.ts';
import type { Chapter } from './chapter.ts';
import { HeadingNames, headingNumbers, unnumbered } from './heading-numbers.ts';
import { type OpenHeading, shapeOf } from './open-headings.ts';
import { type Place, type Places, placesIn } from './places.ts';
import { statementPath } from './statement-path.ts';

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
    const names = yield* knownNames.recallAll(chapters, namesIn);
    const numbers = headingNumbers(names);
    const places: Places[] = [];
    let open: OpenHeading | undefined;
    for (const [at, chapter] of chapters.entries()) {
      const { all, gist } = numbers[at] ?? unnumbered;
      const before = open;
      const own = yield* knownPlaces.recallInStep(chapter, [before?.key, gist], () => placesIn(chapter, before, all));
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

  /** The segments of a statement, outermost first: the same list as long as its place is the same. */
  pathOf(statement: Statement, place = this.placeOf(statement)): readonly string[] {
    if (!place) return [];
    const paths = pathsIn(place);
    const path = paths.get(statement) ?? statementPath(statement, place);
    paths.set(statement, path);
    return path;
  }
}

const nowhere: Places = { all: [], starts: [], last: undefined, tops: new Set() };
const knownNames = new Kept<Chapter, HeadingNames>();
const knownPlaces = new Kept<Chapter, Places>();
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
