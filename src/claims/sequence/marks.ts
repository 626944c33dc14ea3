/** What marks a step: phases and dates, and whether dates are in order. */

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

/** Starts with a phase or a date; `isWork` says that it stands in an order of work. */
export function isMarked(text: string, isWork: boolean): boolean {
  const lower = text.toLowerCase();
  if (bareMark.test(lower) && (askedMark.test(lower) || !(isWork || datedMark.test(lower)))) return false;
  return phaseMark.test(lower) || dateMark.test(lower);
}

/** A heading above says that what follows is in order. */
export function isWorkPlace({ headings, leadIn }: Passage): boolean {
  const [own = ''] = headings.slice(-1);
  const around = [...headings, leadIn].map((it) => it.toLowerCase());
  return around.some((it) => workOrder.test(it)) && !otherOrder.test(own.toLowerCase());
}

/** The first sentence of its passage. */
export function isFirst(statement: Statement): boolean {
  return statement.before?.passage !== statement.passage;
}

/** Dates that go back or jump by most of a year are those of errands, or of a list with the newest on top: no order. */
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
/** Where nobody names the years, what lies so many days back is of the next one: perhaps, and for certain. */
const leastBack = 116;
const surelyBack = 183;

/** Whether a text speaks of something that is done, and not of doing without it. */
export function isDone(what: RegExp, text: string): boolean {
  const at = text.search(what);
  return at !== -1 && !notDone.test(text.slice(0, at));
}
