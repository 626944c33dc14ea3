/** What marks a step: a phase or a date at its start, a heading that announces work, and dates that go up. */

import type { Passage } from '../../read/passage.ts';
import { placeOfStep } from '../dates.ts';
import {
  askedMark,
  bareMark,
  datedMark,
  dateMark,
  notDone,
  otherOrder,
  phaseMark,
  workOrder,
} from '../lexicon/sequences.ts';
import type { Statement } from '../reading/statements.ts';

/** The statements of each step, in order; a step that says nothing is left out. */
export type StepParts = readonly (readonly Statement[])[];

/** Whether a text starts with a phase or a date; `isWork` where it stands in an order of work. */
export function isMarked(text: string, isWork: boolean): boolean {
  const lower = text.toLowerCase();
  if (bareMark.test(lower) && (askedMark.test(lower) || !(isWork || datedMark.test(lower)))) return false;
  return phaseMark.test(lower) || dateMark.test(lower);
}

/** The innermost heading above a passage, in lower case; empty where there is none. */
export function headingAbove({ headings }: Passage): string {
  return headings.at(-1)?.toLowerCase() ?? '';
}

/** Whether a heading above, or the lead-in, announces an order of work, and the innermost heading no other order. */
export function isWorkPlace(passage: Passage): boolean {
  const around = [...passage.headings, passage.leadIn].map((it) => it.toLowerCase());
  return around.some((it) => workOrder.test(it)) && !otherOrder.test(headingAbove(passage));
}

/** Whether a statement is the first one of its passage. */
export function isFirst(statement: Statement): boolean {
  return statement.before?.passage !== statement.passage;
}

/** Whether dates go up. Dates that go back, or ahead by most of a year, are of errands or of a list with the newest on top. */
export function areInOrder(texts: readonly string[]): boolean {
  const dates = texts.map(placeOfStep).filter((it) => it !== undefined);
  let doubtful = 0;
  return dates.every((to, at) => {
    const from = dates[at - 1] ?? to;
    const days = (to.month - from.month) * 30.5 + to.day - from.day;
    if (from.year !== undefined && to.year !== undefined) return (to.year - from.year) * 366 + days >= 0;
    if (days >= 0) return days <= mostAhead;
    if (days > -surelyBack) doubtful++;
    return days < -leastBack && doubtful < 2;
  });
}

const mostAhead = 275;
/** Without years, a date so many days back is one of the next year: perhaps from the first number on, surely from the second. */
const leastBack = 116;
const surelyBack = 183;

/** Whether a text says that something is done, and not that it is left undone. */
export function isDone(what: RegExp, text: string): boolean {
  const at = text.search(what);
  return at !== -1 && !notDone.test(text.slice(0, at));
}
