/** Steps in order, and which of several that begin at one place counts first. */

import type { StepParts } from './marks.ts';

/** Parts in order of at least two steps, and where they go among others that begin with the same statement. */
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

/** The kinds of sequences in the order that counts where two begin with the same statement: lists, tables, headings, paragraphs, keys, sentences, parts of one. */
export function ranked(rank: number, all: Iterable<StepParts>): Ordered[] {
  return [...all].filter((it) => it.length >= 2).map((parts) => ({ parts, rank }));
}
