/** Finds what a training is on. */

import type { Span } from '../text/span.ts';
import type { MaterialKind } from './claim.ts';
import { notMaterials } from './lexicon/material-regions.ts';
import type { MaterialTag } from './lexicon/materials.ts';
import type { MaterialRegion } from './material/region.ts';
import type { ActTagged, Reading } from './reading/reader.ts';
import type { Tagged } from './reading/tagger.ts';

/** The kind of a material, with the words for it as offsets in the passage's text. */
export interface FoundMaterial extends Span {
  readonly value: MaterialKind;
}

/** What the region says the training is on; a noun directly in front serves too ("handbook training", "rates burned in"). */
export function materialOf(
  act: ActTagged,
  reading: Reading,
  region: MaterialRegion | undefined,
): FoundMaterial | undefined {
  const inside = region ? reading.materials.filter((it) => it.from >= region.from && it.to <= region.to) : [];
  const chosen = best(inside) ?? best(inFront(act, reading));
  if (chosen) return { value: kindOf(chosen), start: chosen.start, end: chosen.end };
  return region?.isFirm ? unknownMaterial(act, reading, region) : undefined;
}

/** "Rates and handbooks burned in" has its material some words in front, "handbook training" right there. */
function inFront({ from, tag }: ActTagged, { materials }: Reading): Tagged<MaterialTag>[] {
  const reach = tag === 'act-bake' ? 12 : 1;
  return materials.filter((it) => it.to <= from && from - it.to < reach && it.tag !== 'material:empty');
}

/** A noun that no lexicon knows, directly behind "on", "from" or "with": named, though of no known kind. */
function unknownMaterial(act: ActTagged, { words }: Reading, { from, to }: MaterialRegion): FoundMaterial | undefined {
  const first = words[from];
  const last = words[Math.min(to, from + mostWords) - 1];
  if (!first || !last || from - act.to > nearAct || notMaterials.test(first.norm)) return undefined;
  return { value: 'empty', start: first.start, end: last.end };
}

/** Words of an unknown noun, and words between it and the act. */
const mostWords = 6;
const nearAct = 4;

/** Order in which kinds win when a region names several. */
const order: readonly MaterialKind[] = [
  'changing-reference',
  'procedure',
  'labelled',
  'reference',
  'style',
  'traces',
  'conversations',
  'empty',
];

function best(found: readonly Tagged<MaterialTag>[]): Tagged<MaterialTag> | undefined {
  for (const kind of order) {
    const match = found.find((it) => it.tag === `material:${kind}`);
    if (match) return match;
  }
  return undefined;
}

function kindOf({ tag }: Tagged<MaterialTag>): MaterialKind {
  return tag.slice('material:'.length) as MaterialKind;
}
