/** What marks a step: phases and dates, and whether dates are in order. */

import { dateMark, dayOfYear, phaseMark } from './lexicon/sequences.ts';
import type { Statement } from './statements.ts';

/** The statements of each step, in order; a step that says nothing is left out. */
export type StepParts = readonly (readonly Statement[])[];

/** Starts with a phase or a date. */
export function isMarked(text: string): boolean {
  const lower = text.toLowerCase();
  return phaseMark.test(lower) || dateMark.test(lower);
}

/** The first sentence of its passage. */
export function isFirst(statement: Statement): boolean {
  return statement.before?.passage !== statement.passage;
}

/** Dates that go back or jump by most of a year are the dates of errands, not an order. */
export function areInOrder(texts: readonly string[]): boolean {
  const days = texts.map(dayOfYear).filter((it) => it !== undefined);
  let last: number | undefined;
  for (const day of days) {
    const ahead = last === undefined ? 0 : (day - last + 366) % 366;
    if (ahead > 250) return false;
    last = day;
  }
  return true;
}
