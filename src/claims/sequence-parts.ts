/** Where a document puts work in order: lists, tables, headings, paragraphs and keys, each as a row of steps. */

import type { Passage } from '../read/passage.ts';
import { joined } from '../text/lists.ts';
import { Kept, rememberedOf } from '../text/remembered.ts';
import type { Chapter } from './document/chapter.ts';
import { dayOfYear, phaseMark, workOrder } from './lexicon/sequences.ts';
import type { Statement } from './reading/statements.ts';
import { grouped, mostOpen } from './sequence-groups.ts';
import { above, isNextItem, listSequences } from './sequence-lists.ts';
import { areInOrder, isFirst, isMarked, isWorkPlace, type StepParts } from './sequence-marks.ts';
import { inlineSequences, sentenceSequences } from './sequence-prose.ts';
import { type Run, runsOf } from './sequence-runs.ts';
import { tableSequences } from './sequence-tables.ts';

/** Parts in order of at least two steps, and where they go among others that begin with the same statement. */
export interface Ordered {
  readonly parts: StepParts;
  readonly rank: number;
}

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

/** In the order of their first statements. */
export function compareOrdered(one: Ordered, other: Ordered): number {
  return firstIndex(one.parts) - firstIndex(other.parts) || one.rank - other.rank;
}

function firstIndex(parts: StepParts): number {
  return parts[0]?.[0]?.index ?? 0;
}

/** Tables, lists and sections whose parts are in order. */
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
    ...ranked(2, headingSequences(joined(parts.map((it) => it.headings)), chapters)),
    ...ranked(3, paragraphSequences(joined(parts.map((it) => it.paragraphs)), chapters)),
    ...ranked(4, keySequences(joined(parts.map((it) => it.withKeys)))),
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

/** The kinds of sequences in the order that counts where two begin with the same statement: lists, tables, headings, paragraphs, keys, sentences, parts of one. */
function ranked(rank: number, all: Iterable<StepParts>): Ordered[] {
  return [...all].filter((it) => it.length >= 2).map((parts) => ({ parts, rank }));
}

/** What a chapter holds of each kind. */
interface ChapterParts extends Pick<SectionParts, 'headings' | 'paragraphs' | 'withKeys'> {
  readonly sections: readonly SectionParts[];
  /** The headings that they stand below. */
  readonly below: ReadonlySet<string>;
  readonly withLists: readonly Ordered[];
  readonly others: readonly Ordered[];
}

const knownParts = new Kept<Chapter, ChapterParts>();

function chapterParts(chapter: Chapter): ChapterParts {
  const sections = chapter.sections.map((it) => sectionParts(it.statements)).filter((it) => it !== nothing);
  const lists = joinedLists(sections);
  const others = [
    ...ranked(1, joined(sections.map((it) => it.tables))),
    ...ranked(5, joined(sections.map((it) => it.sentences))),
    ...ranked(6, joined(sections.map((it) => it.inline))),
  ];
  return {
    sections,
    below: new Set(lists.map(headingsOf)),
    headings: joined(sections.map((it) => it.headings)),
    paragraphs: joined(sections.map((it) => it.paragraphs)),
    withKeys: joined(sections.map((it) => it.withKeys)),
    withLists: [...ranked(0, listSequences(lists)), ...others].sort(compareOrdered),
    others: others.sort(compareOrdered),
  };
}

const runLists = new Kept<Chapter, readonly Ordered[]>();

/** The lists of a run: mostly the same as before. */
function listsOf({ from, to }: Run, parts: readonly ChapterParts[], chapters: readonly Chapter[]): readonly Ordered[] {
  const all = parts.slice(from, to + 1);
  const lists = () => ranked(0, listSequences(joinedLists(all.flatMap((it) => it.sections))));
  const first = chapters[from];
  return first ? runLists.recall(first, all, lists) : lists();
}

/** What a section holds of each kind. */
const sectionParts = rememberedOf((statements: readonly Statement[]): SectionParts => {
  const items = statements.filter((it) => it.passage.kind === 'item' && isFirst(it) && !it.passage.quoted);
  const parts: SectionParts = {
    items,
    lists: grouped(items, isNextItem),
    tables: tableSequences(statements),
    headings: statements.filter(isMarkedHeading),
    paragraphs: statements.filter(isMarkedParagraph),
    withKeys: statements.filter(({ passage }) => passage.kind !== 'comment' && stepKeyAt(passage.keys) !== -1),
    sentences: sentenceSequences(statements),
    inline: inlineSequences(statements),
  };
  return Object.values(parts).every((it) => it.length === 0) ? nothing : parts;
});

interface SectionParts {
  readonly items: readonly Statement[];
  readonly lists: readonly (readonly Statement[])[];
  readonly tables: readonly StepParts[];
  readonly headings: readonly Statement[];
  readonly paragraphs: readonly Statement[];
  readonly withKeys: readonly Statement[];
  readonly sentences: readonly StepParts[];
  readonly inline: readonly StepParts[];
}

const nothing: SectionParts = {
  ...{ items: [], lists: [], tables: [], headings: [], paragraphs: [], withKeys: [], sentences: [], inline: [] },
};

const nothingAtAll: ChapterParts = {
  ...{ sections: [], below: new Set<string>(), headings: [], paragraphs: [], withKeys: [], withLists: [], others: [] },
};

/** All lists; one may go on in another section under the same headings, and only then that has to be grouped anew. */
function joinedLists(sections: readonly SectionParts[]): (readonly Statement[])[] {
  const lists: (readonly Statement[])[] = [];
  for (const { items, lists: own } of sections) {
    if (own.length === 0) continue;
    const goesOn = own.some((it) => isOpen(headingsOf(it), lists));
    for (const it of goesOn ? grouped(items, isNextItem, lists.splice(-mostOpen)) : own) lists.push(it);
  }
  return lists;
}

function isOpen(headings: string, lists: readonly (readonly Statement[])[]): boolean {
  for (let at = lists.length - 1; at >= Math.max(0, lists.length - mostOpen); at--)
    if (headingsOf(lists[at] ?? []) === headings) return true;
  return false;
}

function headingsOf([first]: readonly Statement[]): string {
  return first ? above(first.passage) : '';
}

/** The headings above the own one, as one text. */
const beside = rememberedOf(({ headings }: Passage) => headings.slice(0, -1).join('>'));

/** Sections below sibling headings "Phase 1", "Q2", "0.9 (January)", "Now" and "Later". */
function headingSequences(headings: readonly Statement[], chapters: readonly Chapter[]): StepParts[] {
  const groups = grouped(
    headings,
    (a, b) => a.passage.level === b.passage.level && beside(a.passage) === beside(b.passage),
  ).filter((list) => areInOrder(list.map((it) => it.text)));
  return groups.map((list) => list.map((it) => upTo(chapters, it, (other) => endsSection(other, it))));
}

function isMarkedHeading({ passage, text }: Statement): boolean {
  return passage.kind === 'heading' && isMarked(text, isWorkPlace(passage)) && !/^\W*\d{1,2}\W/.test(text);
}

function endsSection({ passage }: Statement, heading: Statement): boolean {
  return passage.kind === 'heading' && passage.level <= heading.passage.level;
}

/** A statement and those behind it, up to the first that ends the part. */
function upTo(chapters: readonly Chapter[], first: Statement, isEnd: (it: Statement) => boolean): Statement[] {
  const part: Statement[] = [first];
  const from = chapters.findLastIndex((it) => it.index <= first.index);
  for (const { sections } of chapters.slice(from))
    for (const { statements } of sections) {
      const last = statements.at(-1);
      if (!last || last.index <= first.index) continue;
      for (const it of statements) {
        if (it.index <= first.index) continue;
        if (isEnd(it)) return part;
        part.push(it);
      }
    }
  return part;
}

/** Paragraphs that start with "Phase 1" or "M1", each with what follows it. */
function paragraphSequences(marked: readonly Statement[], chapters: readonly Chapter[]): StepParts[] {
  const lists = grouped(marked, (a, b) => above(a.passage) === above(b.passage));
  return lists.map((list) =>
    list.map((it, index) =>
      upTo(chapters, it, (other) => other === list[index + 1] || other.passage.kind === 'heading'),
    ),
  );
}

function isMarkedParagraph(statement: Statement): boolean {
  const { passage } = statement;
  return (
    passage.kind === 'paragraph' &&
    passage.depth === 0 &&
    isFirst(statement) &&
    (isMarkedStart(passage) || isDatedClause(statement)) &&
    !passage.quoted
  );
}

/** Looks past the first full stop: "Q1. Is it allowed?" is a question. */
function isMarkedStart(passage: Passage): boolean {
  const start = passage.text.slice(0, 160);
  return phaseMark.test(start.toLowerCase()) && isMarked(start, isWorkPlace(passage));
}

/** "2.2 Model trained 16 February 2027" below a heading of an order of work. */
function isDatedClause({ text, passage }: Statement): boolean {
  const heading = passage.headings.at(-1)?.toLowerCase() ?? '';
  return /^\d{1,2}\.\d{1,2}\b/.test(text) && workOrder.test(heading) && dayOfYear(text) !== undefined;
}

const stepKeys =
  /^(?:(?:phase|milestone|step|stage|sprint|iteration|increment|wave)s?|roadmap|timeline|schedule|work_?packages?)$/i;

function stepKeyAt(keys: readonly string[]): number {
  return keys.findIndex((it, index) => stepKeys.test(it) && /^\d+$/.test(keys[index + 1] ?? ''));
}

/** Entries of `phases:` or `milestones:` in a config file. */
function keySequences(statements: readonly Statement[]): StepParts[] {
  const lists = new Map<string, Map<string, Statement[]>>();
  for (const statement of statements) {
    const { keys } = statement.passage;
    const at = stepKeyAt(keys);
    const list = lists.get(keys.slice(0, at + 1).join('.')) ?? new Map<string, Statement[]>();
    lists.set(keys.slice(0, at + 1).join('.'), list);
    const index = keys[at + 1] ?? '';
    list.set(index, [...(list.get(index) ?? []), statement]);
  }
  return [...lists.values()].map((list) => [...list.values()]);
}
