/** The wish table, filled with a plan's own statements. */

import type { Need } from '../../claims/claim.ts';
import { wishTable } from '../../rules/wish-table.ts';
import type { Translate } from '../translate.ts';
import type { Statement, WishId, WishRow } from './shape.ts';

/** Each row with what plans usually say. The six wishes always show; the last two only where a plan has them. */
const examples: Readonly<Record<WishId, string>> = {
  format: 'return name, e-mail and intent as JSON',
  knowledge: 'answer from our handbook',
  tone: 'write replies the way our team does',
  procedure: 'apply our 14-step intake procedure',
  economics: 'classify 8,000 tickets a day at low cost',
  decision: 'decide what to do depending on what it found',
  capability: 'make it an expert',
  unstated: 'train it on our data',
};

/** Needs that have no row of their own. */
const others: Readonly<Partial<Record<WishId, readonly Need[]>>> = {
  knowledge: ['changing-knowledge', 'factuality'],
  economics: ['classification'],
};

/** The table for these statements. */
export function wishRows(statements: readonly Statement[], translate: Translate): WishRow[] {
  const ids = Object.keys(examples) as WishId[];
  return ids
    .map((id) => rowOf(id, statements, translate))
    .filter((it) => (it.id !== 'capability' && it.id !== 'unstated') || it.statements.length > 0);
}

/** One row of it. */
export function rowOf(id: WishId, statements: readonly Statement[], translate: Translate): WishRow {
  const { wish, tool, alternative } = wishTable[id];
  const named = translate(tool);
  return {
    id,
    wish: translate(wish),
    example: translate(examples[id]),
    tool: named.charAt(0).toUpperCase() + named.slice(1),
    alternative,
    statements: statements.filter((it) => needsOf(id).includes(it.need)),
  };
}

/** The needs that a row of the table speaks of. */
export function needsOf(id: WishId): readonly Need[] {
  return [id, ...(others[id] ?? [])];
}
