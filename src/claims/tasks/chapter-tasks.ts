/** What a chapter's tasks are found by. Texts are held as numbers, since they are compared with what they were before each edit. */

import { Kept } from '../../text/kept.ts';
import { numbered } from '../../text/remembered.ts';
import type { Chapter } from '../document/chapter.ts';
import type { Paths } from '../document/paths.ts';
import { isAnchor, keyOf, type PlacedClaim, partsOf } from './placed-claims.ts';
import { idsOf, wordsAround } from './task-names.ts';

/** The keys of a chapter's parts with an anchor, and numbers for these keys, for the ids and for the words that name its tasks. */
export interface ChapterTasks {
  readonly parts: readonly string[];
  readonly partsNumber: number;
  readonly ids: number;
  readonly names: number;
}

/** `key` is that of the chapter's claims, `at` its index. */
export function tasksIn(placed: readonly PlacedClaim[], key: object, at: number, paths: Paths): ChapterTasks {
  const chapter = paths.chapters[at];
  return placed.length === 0 || !chapter
    ? noTasks
    : known.recall(chapter, [key, paths.placesOf(at)], () => tasksOf(placed.filter(isAnchor)));
}

function tasksOf(anchors: readonly PlacedClaim[]): ChapterTasks {
  const parts = [...new Set(anchors.flatMap((it) => partsOf(it.path)))];
  const ids = anchors.flatMap(({ path, statement }) => idsOf(statement).map((it) => `${it} ${keyOf(path)}`));
  const names = anchors.map(({ path, statement }) => `${keyOf(path)} ${wordsAround(statement)}`);
  return { parts, partsNumber: numberOfAll(parts), ids: numberOfAll(ids), names: numberOfAll(names) };
}

const noTasks: ChapterTasks = { parts: [], partsNumber: -1, ids: -1, names: -1 };
const known = new Kept<Chapter, ChapterTasks>();

/** Kept for a few hundred texts only: they are long. */
export const numberOf = numbered(300);

function numberOfAll(lines: readonly string[]): number {
  return numberOf(lines.join('\n'));
}
