/** Gathers what a section holds of each kind of sequence, and joins lists that go on from one section to the next. */

import { rememberedOf } from '../../text/remembered.ts';
import type { Statement } from '../reading/statements.ts';
import { grouped, mostOpen } from './groups.ts';
import { isMarkedHeading, isMarkedParagraph } from './headed.ts';
import { isStepEntry } from './keys.ts';
import { above, isNextItem } from './lists.ts';
import { isFirst, type StepParts } from './marks.ts';
import { inlineSequences, sentenceSequences } from './prose.ts';
import { tableSequences } from './tables.ts';

/** What a section holds of each kind. */
export interface SectionParts {
  readonly items: readonly Statement[];
  readonly lists: readonly (readonly Statement[])[];
  readonly tables: readonly StepParts[];
  readonly headings: readonly Statement[];
  readonly paragraphs: readonly Statement[];
  readonly withKeys: readonly Statement[];
  readonly sentences: readonly StepParts[];
  readonly inline: readonly StepParts[];
}

export const sectionParts = rememberedOf((statements: readonly Statement[]): SectionParts => {
  const items = statements.filter((it) => it.passage.kind === 'item' && isFirst(it) && !it.passage.quoted);
  const parts: SectionParts = {
    items,
    lists: grouped(items, isNextItem),
    tables: tableSequences(statements),
    headings: statements.filter(isMarkedHeading),
    paragraphs: statements.filter(isMarkedParagraph),
    withKeys: statements.filter(isStepEntry),
    sentences: sentenceSequences(statements),
    inline: inlineSequences(statements),
  };
  return Object.values(parts).every((it) => it.length === 0) ? nothing : parts;
});

export const nothing: SectionParts = {
  ...{ items: [], lists: [], tables: [], headings: [], paragraphs: [], withKeys: [], sentences: [], inline: [] },
};

/** The lists of several sections. Where one may go on in the next section, under the same headings, both are grouped anew. */
export function joinedLists(sections: readonly SectionParts[]): (readonly Statement[])[] {
  const lists: (readonly Statement[])[] = [];
  /** For each list, the headings above it. */
  const headings: string[] = [];
  for (const { items, lists: own } of sections) {
    if (own.length === 0) continue;
    const open = Math.max(0, lists.length - mostOpen);
    const goesOn = own.some((it) => headings.includes(headingsOf(it), open));
    const added = goesOn ? grouped(items, isNextItem, lists.splice(open)) : own;
    headings.length = lists.length;
    for (const it of added) {
      lists.push(it);
      headings.push(headingsOf(it));
    }
  }
  return lists;
}

export function headingsOf([first]: readonly Statement[]): string {
  return first ? above(first.passage) : '';
}
