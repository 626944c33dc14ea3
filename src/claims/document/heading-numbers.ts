/** Tells headings of the same words apart by numbers, so that a new heading of other words changes none of them. */

import { Memory, numbered } from '../../text/remembered.ts';

/** The headings of a chapter by their words; `gist` is the same number for the same words. */
export class HeadingNames {
  readonly all: readonly string[];
  readonly gist: number;

  constructor(all: readonly string[]) {
    this.all = all;
    this.gist = gistBy(JSON.stringify(all));
  }
}

/** For each heading of a chapter, how many headings of the same words stand before it in the document. */
interface HeadingNumbers {
  readonly all: readonly number[];
  /** The same number for the same numbers. */
  readonly gist: number;
  /** A number for the headings up to the end of the chapter: the same behind the same headings. */
  readonly behind: number;
}

export const unnumbered: HeadingNumbers = { all: [], gist: -1, behind: -1 };

const gistBy = numbered();
const known = new Memory<HeadingNumbers>();
let count = 0;

/** The numbers of each chapter. A long document has thousands of headings, and most edits are in none: behind the same headings, they are known. */
export function headingNumbers(chapters: readonly HeadingNames[]): HeadingNumbers[] {
  const counts = new Map<string, number>();
  let done = 0;
  let behind = -1;
  return chapters.map(({ gist, all }, at) => {
    const numbers = known.recall(`${behind} ${gist}`, () => {
      for (; done < at; done++) for (const it of chapters[done]?.all ?? []) numberOf(it, counts);
      done++;
      const own = all.map((it) => numberOf(it, counts));
      return { all: own, gist: gistBy(own.join()), behind: count++ };
    });
    behind = numbers.behind;
    return numbers;
  });
}

function numberOf(name: string, counts: Map<string, number>): number {
  const number = counts.get(name) ?? 0;
  counts.set(name, number + 1);
  return number;
}
