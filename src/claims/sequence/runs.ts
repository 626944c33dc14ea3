/** Finds the runs of chapters that a list may reach over, so that their lists have to be read together. */

import { mostOpen } from './groups.ts';

interface HasLists {
  /** The headings that the lists of a chapter stand below. */
  readonly below: ReadonlySet<string>;
}

/** The first and the last index of such chapters. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** All runs in order; no two of them have a chapter in common. */
export function runsOf(chapters: readonly HasLists[]): readonly Run[] {
  const runs: Run[] = [];
  for (const [to, { below }] of chapters.entries()) {
    let from = below.size === 0 ? to : firstGoingOn(below, to, chapters);
    if (from === to) continue;
    for (let last = runs.at(-1); last && last.to >= from; last = runs.at(-1)) {
      from = Math.min(from, last.from);
      runs.pop();
    }
    runs.push({ from, to });
  }
  return runs;
}

/** The first chapter with a list that may go on in the one at `to`. */
function firstGoingOn(below: ReadonlySet<string>, to: number, chapters: readonly HasLists[]): number {
  let first = to;
  let left = mostOpen * mostOpen;
  for (let at = to - 1; at >= 0 && left > 0; at--) {
    const open = chapters[at]?.below ?? nowhere;
    for (const it of below) if (open.has(it)) first = at;
    left = open.size >= mostOpen ? 0 : left - open.size;
  }
  return first;
}

const nowhere: ReadonlySet<string> = new Set();
