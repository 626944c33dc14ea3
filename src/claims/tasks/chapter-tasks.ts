/** What tells one chapter's tasks from what they were before an edit: numbers in place of texts, as they are compared again and again. */

import { Kept, numbered } from '../../text/remembered.ts';
import type { Chapter } from '../document/chapter.ts';
import type { Paths } from '../document/paths.ts';
import { isAnchor, keyOf, type PlacedClaim, partsOf } from './placed-claims.ts';
import { idsOf, wordsAround } from './task-names.ts';

/** By what the tasks of a chapter are found; texts by their numbers. */
interface ChapterTasks {
  /** Keys of all parts that hold an anchor. */
  readonly parts: readonly string[];
  readonly partsNumber: number;
  readonly ids: number;
  readonly names: number;
}

/** `key` says which claims they are, wherever the chapter stands; `at` is its index. */
export function tasksIn(
  placed: readonly PlacedClaim[],
  key: object | undefined,
  at: number,
  paths: Paths,
): ChapterTasks {
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

/** The same for the same text. Of the last chapters: their texts are long. */
export const numberOf = numbered(300);

function numberOfAll(lines: readonly string[]): number {
  return numberOf(lines.join('\n'));
}
