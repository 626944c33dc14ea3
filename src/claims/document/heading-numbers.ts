/** Numbers for headings of the same words: by these they are told apart, so that one more of others leaves them alone. */

import { Memory, numbered } from '../../text/remembered.ts';

/** The names of the headings of a chapter, with a number that tells them from other ones. */
export class HeadingNames {
  readonly all: readonly string[];
  readonly gist: number;

  constructor(all: readonly string[]) {
    this.all = all;
    this.gist = gistBy(JSON.stringify(all));
  }
}

/** For each heading of a chapter, how many of its words stand before it. */
interface HeadingNumbers {
  readonly all: readonly number[];
  /** Tells them from other ones. */
  readonly gist: number;
  /** The same behind the same chapters. */
  readonly behind: number;
}

export const unnumbered: HeadingNumbers = { all: [], gist: -1, behind: -1 };

const gistBy = numbered();
const known = new Memory<HeadingNumbers>();
let count = 0;

/** By chapter. A long document has thousands of headings, and most edits are not in one: what stands behind the same names is known. */
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
