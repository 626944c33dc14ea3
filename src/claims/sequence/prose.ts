/** Order of work in running text: "First …, then …", "Phase A: … Phase B: …". */

import type { Passage } from '../../read/passage.ts';
import { matchesOf } from '../../text/matches.ts';
import { dayOfYear, firstWord, thenWord, workOrder } from '../lexicon/sequences.ts';
import type { Statement } from '../reading/statements.ts';
import { areInOrder, isFirst, isMarked, type StepParts } from './marks.ts';

/** "First we …. Then …": sentences of one paragraph. */
export function sentenceSequences(statements: readonly Statement[]): StepParts[] {
  const found: StepParts[] = [];
  for (const first of statements) {
    if (first.passage.quoted || first.passage.kind === 'heading' || !firstWord.test(first.text.toLowerCase())) continue;
    const [start, ...rest] = partsOf(first);
    const steps: Statement[] = start ? [start, ...rest] : [first];
    for (let next = first.after; next && next.passage === first.passage; next = next.after)
      if (thenWord.test(next.text.toLowerCase())) steps.push(next);
    found.push(steps.map((it) => [it]));
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

/** A part is a statement of its own; edits elsewhere renumber it with the whole. */
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
  /(?:^|(?<=[\s;,.]))(?:(?:[Pp]hase|[Ss]tage|[Ss]tep|[Mm]ilestone|[Ss]print|[Ii]teration|[Ww]eek|[Mm]onth|[Qq]uarter)s? (?:\d{1,2}(?:\s?[–-]\s?\d{1,2})?|[IVX]{1,4}|[A-D])|[MQ]\d|(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: 20\d\d)?)(?: \([^)]{1,30}\))?\s?[:–—-]\s/g;

/** "2. Timetable 2.1 Kick-off 12 January 2.2 Model trained 16 February": clauses are steps where the heading says so and dates follow. */
function marksIn({ text, headings }: Passage): number[] {
  const marks = matchesOf(inlineMark, text).map((it) => it.index);
  if (marks.length >= 2) return marks;
  const isPlan =
    workOrder.test(headings.at(-1)?.toLowerCase() ?? '') || workOrder.test(text.slice(0, 40).toLowerCase());
  if (!isPlan) return [];
  const clauses = matchesOf(/(?<![\d.])\d{1,2}\.\d{1,2}(?= [A-Z])/g, text).map((it) => it.index);
  const dated = clauses.filter((start, index) => dayOfYear(text.slice(start, clauses[index + 1])) !== undefined);
  return dated.length >= 2 ? clauses : dottedParts(text);
}

/** "Sprint 1 data; sprint 2 customisation", "Until January the data is cleansed. In February the model is trained, in March …". */
function dottedParts(text: string): number[] {
  const starts = [0, ...matchesOf(/(?:[;·•.,:]|\*\*)\s+(?=[\p{L}\d])/gu, text).map((it) => it.index + it[0].length)];
  const marked = starts.filter((at) => isMarked(text.slice(at, at + 60), true));
  return marked.length >= 3 ? marked : [];
}

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
