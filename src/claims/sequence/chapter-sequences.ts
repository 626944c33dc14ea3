/** Where a document puts work in order, chapter by chapter: lists, tables, headings, paragraphs, keys and sentences, each as a row of steps. */

import { Kept } from '../../text/kept.ts';
import { joined } from '../../text/lists.ts';
import type { Chapter } from '../document/chapter.ts';
import { type ChapterParts, chapterParts, nothingAtAll } from './chapter-parts.ts';
import { headingSequences, paragraphSequences } from './headed.ts';
import { keySequences } from './keys.ts';
import { listSequences } from './lists.ts';
import {
  compareOrdered,
  firstIndex,
  type Ordered,
  ofHeadings,
  ofKeys,
  ofLists,
  ofParagraphs,
  ranked,
} from './ordered.ts';
import { type Run, runsOf } from './runs.ts';
import { joinedLists, sectionParts } from './section-parts.ts';

/** The sequences that begin in a chapter. */
interface ChapterSequences {
  readonly chapter: Chapter;
  /** Its index among the chapters. */
  readonly at: number;
  /** Those of the chapter alone, in order: the same object as long as it is the same. */
  readonly own: readonly Ordered[];
  /** Those that may reach further. */
  readonly more: readonly Ordered[];
}

/** The sequences of each chapter, with a step for each section that is new. */
export function* sequencesIn(chapters: readonly Chapter[]): Generator<void, ChapterSequences[]> {
  for (const chapter of chapters)
    if (!knownParts.known(chapter, []))
      for (const it of chapter.sections) {
        sectionParts(it.statements);
        yield;
      }
  const parts = yield* knownParts.recallAll(chapters, chapterParts);
  const runs = runsOf(parts);
  yield;
  const more = [
    ...runs.flatMap((it) => listsOf(it, parts, chapters)),
    ...ranked(ofHeadings, headingSequences(joined(parts.map((it) => it.headings)), chapters)),
    ...ranked(ofParagraphs, paragraphSequences(joined(parts.map((it) => it.paragraphs)), chapters)),
    ...ranked(ofKeys, keySequences(joined(parts.map((it) => it.withKeys)))),
  ].sort(compareOrdered);
  const goesOn = new Set(runs.flatMap(({ from, to }) => parts.slice(from, to + 1)));
  let next = 0;
  return chapters.map((chapter, at) => {
    const from = next;
    const end = chapters[at + 1]?.index ?? Number.POSITIVE_INFINITY;
    for (let it = more[next]; it && firstIndex(it.parts) < end; it = more[next]) next++;
    const own = parts[at] ?? nothingAtAll;
    return { chapter, at, own: goesOn.has(own) ? own.others : own.withLists, more: more.slice(from, next) };
  });
}

const knownParts = new Kept<Chapter, ChapterParts>();
const runLists = new Kept<Chapter, readonly Ordered[]>();

/** The lists of a run of chapters, which are mostly the same as before. */
function listsOf({ from, to }: Run, parts: readonly ChapterParts[], chapters: readonly Chapter[]): readonly Ordered[] {
  const all = parts.slice(from, to + 1);
  const lists = () => ranked(ofLists, listSequences(joinedLists(all.flatMap((it) => it.sections))));
  const first = chapters[from];
  return first ? runLists.recall(first, all, lists) : lists();
}
