/** What marks a step: phases and dates, and whether dates are in order. */

import type { Passage } from '../../read/passage.ts';
import { remembered } from '../../text/remembered.ts';
import {
  askedMark,
  bareMark,
  datedMark,
  dateMark,
  dayOfYear,
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

/** Most of what is marked is what it was at the last keystroke. */
const dayIn = remembered((text) => ({ day: dayOfYear(text) }));

/** Dates that go back or jump by most of a year are the dates of errands, not an order. */
export function areInOrder(texts: readonly string[]): boolean {
  const days = texts.map((it) => dayIn(it).day).filter((it) => it !== undefined);
  let last: number | undefined;
  for (const day of days) {
    const ahead = last === undefined ? 0 : (day - last + 366) % 366;
    if (ahead > 250) return false;
    last = day;
  }
  return true;
}

/** Whether a text speaks of something that is done, and not of doing without it. */
export function isDone(what: RegExp, text: string): boolean {
  const at = text.search(what);
  return at !== -1 && !notDone.test(text.slice(0, at));
}
