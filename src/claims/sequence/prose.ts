/** Order of work in running text: "First …, then …", "Phase A: … Phase B: …". */

import type { Passage } from '../../read/passage.ts';
import { matchesOf } from '../../text/matches.ts';
import { dateOfStep } from '../dates.ts';
import { firstWord, thenStart, thenWord, workOrder } from '../lexicon/sequences.ts';
import type { Statement } from '../reading/statements.ts';
import { areInOrder, headingAbove, isFirst, isMarked, type StepParts } from './marks.ts';

/** "First we …. Then …": sentences of one paragraph, or paragraphs. */
export function sentenceSequences(statements: readonly Statement[]): StepParts[] {
  const found: StepParts[] = [];
  for (const [at, first] of statements.entries()) {
    if (first.passage.quoted || first.passage.kind === 'heading' || !firstWord.test(first.text.toLowerCase())) continue;
    const steps = partsOf(first).map((it) => [it]);
    for (let behind = at + 1, next = statements[behind]; next; next = statements[++behind]) {
      const lower = next.text.toLowerCase();
      const last = steps.at(-1);
      if (next.passage === first.passage) {
        if (thenWord.test(lower)) steps.push([next]);
      } else if (isFirst(next) && next.passage.kind === first.passage.kind && thenStart.test(lower)) steps.push([next]);
      else if (last?.[0]?.passage === next.passage) last.push(next);
      else break;
    }
    found.push(steps);
  }
  return found;
}

/** "First we fine-tune it, then the prompts are written": one sentence, cut before "then". */
function partsOf(statement: Statement): Statement[] {
  const cuts = [
    ...matchesOf(/[,;]\s*(?=(?:and )?(?:then|after that|afterwards|next|finally|later)\b)/gi, statement.text),
  ];
  const starts = [0, ...cuts.map((it) => it.index + it[0].length)];
  return starts.map((from, index) => {
    const start = statement.start + from;
    const end = statement.start + (starts[index + 1] ?? statement.text.length);
    return partOf(statement, start, end);
  });
}

/** A part of a statement, as a statement of its own. It shares the index of the whole, which edits elsewhere change. */
function partOf(
  whole: Statement,
  start: number,
  end: number,
  { before, after }: Pick<Statement, 'before' | 'after'> = whole,
): Statement {
  const { passage, next, parent, children, row } = whole;
  const text = passage.text.slice(start, end);
  return {
    get index() {
      return whole.index;
    },
    ...{ passage, start, end, text, before, after, next, parent, children, row },
  };
}

const inlineMark =
  /(?:^|(?<=[\s;,.]))(?:(?:[Pp]hase|[Ss]tage|[Ss]tep|[Mm]ilestone|[Ss]print|[Ii]teration|[Ww]eek|[Mm]onth|[Qq]uarter)s? (?:\d{1,2}(?:\s?[–-]\s?\d{1,2})?|[IVX]{1,4}|[A-D])|M\d|[HQ][1-4](?: 20\d\d)?|(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: 20\d\d)?)(?: \([^)]{1,30}\))?\s?[:–—-]\s/g;

/** Where steps start in a paragraph: at marks, at a unit that is counted up, or, in an order of work, at numbered or dated clauses. */
function marksIn(passage: Passage): number[] {
  const { text } = passage;
  const marks = matchesOf(inlineMark, text).map((it) => it.index);
  if (marks.length >= 2) return marks;
  const counted = countedUp(text);
  if (counted.length >= 3) return counted;
  const isPlan = workOrder.test(headingAbove(passage)) || workOrder.test(text.slice(0, 40).toLowerCase());
  if (!isPlan) return [];
  // "2. Timetable 2.1 Kick-off 12 January 2.2 Model trained 16 February".
  const clauses = matchesOf(/(?<![\d.])\d{1,2}\.\d{1,2}(?= [A-Z])/g, text).map((it) => it.index);
  const dated = clauses.filter((start, index) => dateOfStep(text.slice(start, clauses[index + 1])) !== undefined);
  return dated.length >= 2 ? clauses : clausesIn(text);
}

/** "Week 47 data, week 48 tune, week 49 prompts": the places where one unit is counted up. */
function countedUp(text: string): number[] {
  const units = matchesOf(unitNumber, text.toLowerCase());
  const first = units[0]?.groups;
  const isRow = units.every(
    ({ groups }, at) => groups?.unit === first?.unit && Number(groups?.number) === Number(first?.number) + at,
  );
  return isRow ? units.map((it) => it.index) : [];
}

const unitNumber = /\b(?<unit>phase|stage|step|sprint|week|weekend|month|day) (?<number>\d{1,2})\b(?!\d|[.:]\d)/g;

/** "Sprint 1 data; sprint 2 customisation", "Data until January, the tune in February, prompts in March". */
function clausesIn(text: string): number[] {
  const starts = [0, ...matchesOf(/(?:[;·•.,:]|\*\*)\s+(?=[\p{L}\d])/gu, text).map((it) => it.index + it[0].length)];
  const areCounted = /\b(?:week|month|day)s\b/i.test(text);
  const marked = starts.filter(
    (at) => isMarked(text.slice(at, at + 60), true) || (areCounted && bareNumber.test(text.slice(at, at + 12))),
  );
  if (marked.length >= 3) return marked;
  const dated = starts.filter((at, index) => dateOfStep(text.slice(at, starts[index + 1])) !== undefined);
  return dated.length >= 3 && dated.length >= starts.length * 0.6 ? starts : [];
}

/** "1–2 data", "8 handover". */
const bareNumber = /^\d{1,2}(?:\s?[–-]\s?\d{1,2})? \p{L}/u;

/** "Phase A (weeks 1-3): … Phase B: …" in one paragraph: its parts as steps. */
export function inlineSequences(statements: readonly Statement[]): StepParts[] {
  const found: StepParts[] = [];
  for (const first of statements) {
    const { passage } = first;
    if (passage.quoted || passage.kind === 'heading' || passage.kind === 'cell' || !isFirst(first)) continue;
    const starts = marksIn(passage);
    if (starts.length < 2) continue;
    const steps = starts.map((start, index): Statement => {
      const end = starts[index + 1] ?? passage.text.length;
      return partOf(first, start, end, { before: undefined, after: undefined });
    });
    if (areInOrder(steps.map((it) => it.text.slice(0, 24)))) found.push(steps.map((it) => [it]));
  }
  return found;
}
