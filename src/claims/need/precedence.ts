/** Which needs take the place of others, and which can stand side by side. */

import { isForFacts } from '../claim.ts';
import type { CueNeed } from '../lexicon/needs.ts';

/** The more specific need takes the place of the more general one in one statement. In this order. */
export const dominance: readonly { readonly winner: CueNeed; readonly loser: CueNeed }[] = [
  { winner: 'factuality', loser: 'knowledge' },
  { winner: 'changing-knowledge', loser: 'knowledge' },
  { winner: 'factuality', loser: 'capability' },
  { winner: 'economics', loser: 'classification' },
  { winner: 'knowledge', loser: 'classification' },
  { winner: 'knowledge', loser: 'capability' },
  { winner: 'changing-knowledge', loser: 'capability' },
  { winner: 'format', loser: 'classification' },
  { winner: 'tone', loser: 'classification' },
  { winner: 'procedure', loser: 'classification' },
  { winner: 'decision', loser: 'classification' },
  { winner: 'decision', loser: 'capability' },
  { winner: 'tone', loser: 'capability' },
  { winner: 'format', loser: 'capability' },
  { winner: 'procedure', loser: 'capability' },
];

/** Of needs that are named as often, the first of these is the main one. */
const order: readonly CueNeed[] = [
  'changing-knowledge',
  'factuality',
  'decision',
  'tone',
  'format',
  'procedure',
  'knowledge',
  'economics',
  'classification',
  'capability',
];

export function rankOf(need: CueNeed): number {
  return order.indexOf(need);
}

const behaviours: ReadonlySet<CueNeed> = new Set(['tone', 'format', 'procedure']);

/** A behaviour stands beside facts or beside another behaviour. */
export function canStandBeside(main: CueNeed, other: CueNeed): boolean {
  if (behaviours.has(main)) return behaviours.has(other) || isForFacts(other);
  return isForFacts(main) && behaviours.has(other);
}
