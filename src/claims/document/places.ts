/** Gives each section of a chapter its place: the headings that are open in it. */

import { type Keeper, Kept } from '../../text/kept.ts';
import type { Statement } from '../reading/statements.ts';
import type { Chapter } from './chapter.ts';
import { type OpenHeading, opened, shapeOf } from './open-headings.ts';

/** A section with the headings that are open in it: the same object as long as both are the same. */
export interface Place {
  readonly section: PlacedSection;
  /** The innermost heading that is open before the section's first one, and behind each. */
  readonly open: readonly (OpenHeading | undefined)[];
}

interface PlacedSection extends Keeper {
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

/** `before` is open where the chapter begins, and `numbers` has one for each of its headings. */
export function placesIn({ sections }: Chapter, before: OpenHeading | undefined, numbers: readonly number[]): Places {
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
    for (const it of place.open.slice(1)) if (it) tops.add(it.top);
    last = place.open.at(-1);
  }
  return { all, starts, last, tops };
}

function placeIn(section: PlacedSection, before: OpenHeading | undefined, numbers: readonly number[]): Place {
  return knownSections.recall(section, [before?.key, ...numbers], () => {
    const open = [before];
    for (const [at, heading] of shapeOf(section.statements).headings.entries())
      open.push(opened(open.at(-1), heading, numbers[at] ?? 0));
    return { section, open };
  });
}

const knownSections = new Kept<PlacedSection, Place>();
