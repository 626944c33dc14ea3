/** The order of sequences: by where they begin, and by their kind where several begin at one place. */

import type { StepParts } from './marks.ts';

/** A sequence of at least two steps, with its rank among those that begin with the same statement. */
export interface Ordered {
  readonly parts: StepParts;
  readonly rank: number;
}

/** In the order of their first statements. */
export function compareOrdered(one: Ordered, other: Ordered): number {
  return firstIndex(one.parts) - firstIndex(other.parts) || one.rank - other.rank;
}

export function firstIndex(parts: StepParts): number {
  return parts[0]?.[0]?.index ?? 0;
}

/** Where two sequences begin with the same statement, that of the lower rank comes first. */
export const ofLists = 0;
export const ofTables = 1;
export const ofHeadings = 2;
export const ofParagraphs = 3;
export const ofKeys = 4;
export const ofSentences = 5;
export const ofClauses = 6;

export function ranked(rank: number, all: Iterable<StepParts>): Ordered[] {
  return [...all].filter((it) => it.length >= 2).map((parts) => ({ parts, rank }));
}
