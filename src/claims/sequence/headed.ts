/** Sections and paragraphs that open with a phase or a date, each with what follows it. */

import type { Passage } from '../../read/passage.ts';
import { rememberedOf } from '../../text/remembered.ts';
import { dateOfStep } from '../dates.ts';
import type { Chapter } from '../document/chapter.ts';
import { monthLead, phaseMark, seasonMark, weekday, workOrder } from '../lexicon/sequences.ts';
import type { Statement } from '../reading/statements.ts';
import { grouped } from './groups.ts';
import { above } from './lists.ts';
import { areInOrder, headingAbove, isFirst, isMarked, isWorkPlace, type StepParts } from './marks.ts';

/** The headings above the innermost one, as one text. */
const beside = rememberedOf(({ headings }: Passage) => headings.slice(0, -1).join('>'));

/** Sections below sibling headings "Phase 1", "Q2", "0.9 (January)", "Now" and "Later". */
export function headingSequences(headings: readonly Statement[], chapters: readonly Chapter[]): StepParts[] {
  const groups = grouped(
    headings,
    (a, b) => a.passage.level === b.passage.level && beside(a.passage) === beside(b.passage),
  ).filter((list) => areInOrder(list.map((it) => it.text)));
  return groups.map((list) => list.map((it) => upTo(chapters, it, (other) => endsSection(other, it))));
}

export function isMarkedHeading({ passage, text }: Statement): boolean {
  if (passage.kind !== 'heading') return false;
  const number = /^\W*\d{1,2}(?:[.)] |(?![.\d]))/.exec(text)?.[0];
  if (number === undefined) return isMarked(text, isWorkPlace(passage)) && !weekday.test(text.toLowerCase());
  // "12 November" is the day of a meeting, "2. Today" a chapter.
  const rest = text.slice(number.length).toLowerCase();
  return number.endsWith(' ') && (phaseMark.test(rest) || seasonMark.test(rest));
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
export function paragraphSequences(marked: readonly Statement[], chapters: readonly Chapter[]): StepParts[] {
  const lists = grouped(marked, (a, b) => above(a.passage) === above(b.passage));
  return lists.map((list) =>
    list.map((it, index) =>
      upTo(chapters, it, (other) => other === list[index + 1] || other.passage.kind === 'heading'),
    ),
  );
}

export function isMarkedParagraph(statement: Statement): boolean {
  const { passage } = statement;
  return (
    passage.kind === 'paragraph' &&
    passage.depth === 0 &&
    isFirst(statement) &&
    (isMarkedStart(passage) ||
      monthLead.test(statement.passage.text.slice(0, 60).toLowerCase()) ||
      isDatedClause(statement)) &&
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
  return /^\d{1,2}\.\d{1,2}\b/.test(text) && workOrder.test(headingAbove(passage)) && dateOfStep(text) !== undefined;
}
