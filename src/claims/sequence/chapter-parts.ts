/** Gathers what a chapter holds of each kind of sequence, from its sections. */

import { joined } from '../../text/lists.ts';
import type { Chapter } from '../document/chapter.ts';
import { listSequences } from './lists.ts';
import { compareOrdered, type Ordered, ofClauses, ofLists, ofSentences, ofTables, ranked } from './ordered.ts';
import { headingsOf, joinedLists, nothing, type SectionParts, sectionParts } from './section-parts.ts';

/** What a chapter holds of each kind. */
export interface ChapterParts extends Pick<SectionParts, 'headings' | 'paragraphs' | 'withKeys'> {
  readonly sections: readonly SectionParts[];
  /** The headings that they stand below. */
  readonly below: ReadonlySet<string>;
  readonly withLists: readonly Ordered[];
  readonly others: readonly Ordered[];
}

export function chapterParts(chapter: Chapter): ChapterParts {
  const sections = chapter.sections.map((it) => sectionParts(it.statements)).filter((it) => it !== nothing);
  const lists = joinedLists(sections);
  const others = [
    ...ranked(ofTables, joined(sections.map((it) => it.tables))),
    ...ranked(ofSentences, joined(sections.map((it) => it.sentences))),
    ...ranked(ofClauses, joined(sections.map((it) => it.inline))),
  ];
  return {
    sections,
    below: new Set(lists.map(headingsOf)),
    headings: joined(sections.map((it) => it.headings)),
    paragraphs: joined(sections.map((it) => it.paragraphs)),
    withKeys: joined(sections.map((it) => it.withKeys)),
    withLists: [...ranked(ofLists, listSequences(lists)), ...others].sort(compareOrdered),
    others: others.sort(compareOrdered),
  };
}

export const nothingAtAll: ChapterParts = {
  ...{ sections: [], below: new Set<string>(), headings: [], paragraphs: [], withKeys: [], withLists: [], others: [] },
};
