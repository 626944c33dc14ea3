/** Finds what the training is on, and the region of the statement that names it. */

import type { MaterialKind } from './claim.ts';
import type { MaterialTag } from './lexicon/materials.ts';
import type { ActTagged, Reading } from './reading/reader.ts';
import type { Tagged } from './reading/tagger.ts';

export interface FoundMaterial {
  readonly value: MaterialKind;
  readonly start: number;
  readonly end: number;
}

/** Words between which the material is named, as word indices `[from, to)`. */
export interface MaterialRegion {
  readonly from: number;
  readonly to: number;
  /** Opened by a word that names material for certain ("on", "from", "with"). */
  readonly isFirm: boolean;
  /** Word index of the first comma: what follows may name the purpose. */
  readonly core: number;
}

const firm = new Set('on upon from with off using'.split(' '));
const loose = new Set('over of by in through across via out'.split(' '));
const closers = new Set(
  'so to until because since which that who whereupon after before when while if for as such lest hence and,'.split(
    ' ',
  ),
);

/** Words after which another noun goes on with the same material. */
const joins = new Set(
  'of and or with from in on for to by all between both plus including as per than about'.split(' '),
);

/** Order in which kinds win when a region names several. */
const order: readonly MaterialTag[] = [
  'changing-reference',
  'procedure',
  'labelled',
  'reference',
  'style',
  'traces',
  'conversations',
  'empty',
];

/** The region after "on", "with", "from" … behind the act; looser openers count only where those are missing. */
export function materialRegion(act: ActTagged, reading: Reading): MaterialRegion | undefined {
  const last = reading.words[act.to - 1]?.norm ?? '';
  const isOpen = firm.has(last) || (last === 'in' && act.tag !== 'act-bake');
  if (isOpen) return regionFrom(reading, act.to, firm.has(last));
  return regionAfter(act, reading, firm) ?? regionAfter(act, reading, loose);
}

function regionFrom(reading: Reading, from: number, isFirm: boolean): MaterialRegion {
  const to = regionEnd(reading, from);
  let core = from + 1;
  while (core < to && !/,/.test(textBetween(reading, core))) core++;
  return { from, to, isFirm, core: Math.min(core, to) };
}

function textBetween(reading: Reading, index: number): string {
  const before = reading.words[index - 1];
  const word = reading.words[index];
  return before && word ? reading.statement.passage.text.slice(before.end, word.start) : '';
}

function regionAfter(act: ActTagged, reading: Reading, openers: ReadonlySet<string>): MaterialRegion | undefined {
  for (let index = act.to; index < Math.min(reading.words.length, act.to + 14); index++) {
    const norm = reading.words[index]?.norm ?? '';
    if (!openers.has(norm) || isNoMaterial(reading, index, norm)) continue;
    return regionFrom(reading, index + 1, openers === firm);
  }
  return undefined;
}

/** "on our cluster", "in the second quarter", "to a Ministral", "of the model": no material. */
function isNoMaterial(reading: Reading, index: number, norm: string): boolean {
  const to = regionEnd(reading, index + 1);
  const hasMaterial = reading.materials.some((it) => it.from > index && it.to <= to);
  if (norm === 'on' || norm === 'upon' || norm === 'over') return !hasMaterial && isPlatform(reading, index + 1);
  return (
    !hasMaterial &&
    !(
      index - reading.words.length < 0 &&
      /^(?:from|with)$/.test(norm) &&
      /^(?:\d|the|our|its|their|all|past|old|hundreds|thousands|ten|years|two|three|four|five|six|those|them)/.test(
        reading.words[index + 1]?.norm ?? '',
      )
    )
  );
}

function isPlatform(reading: Reading, from: number): boolean {
  const near = reading.words.slice(from, from + 5).map((it) => it.norm);
  return near.some((it) =>
    /^(?:cluster|hardware|gpus?|server|servers|silicon|bedrock|azure|vertex|cloud|card|cards|demand|device|premises?|platform|tenant|node|box|machine|workstation|top|merge|push|rack|laptop)$/.test(
      it,
    ),
  );
}

function regionEnd(reading: Reading, from: number): number {
  let index = from;
  while (index < reading.words.length && index - from < 22) {
    const word = reading.words[index];
    const before = reading.words[index - 1];
    if (!word || !before) break;
    const between = reading.statement.passage.text.slice(before.end, word.start);
    if (index > from && (/[;:→—–.]/.test(between) || closers.has(word.norm))) break;
    if (index > from && between.includes(',') && startsClause(reading, index)) break;
    if (index > from + 1 && /^(?:the|a|an)$/.test(word.norm) && !joins.has(before.norm) && !between.includes(','))
      break;
    index++;
  }
  return index;
}

/** Whether a clause of its own follows a comma, rather than another item of a list. */
function startsClause(reading: Reading, index: number): boolean {
  const near = reading.words.slice(index, index + 6).map((it) => it.norm);
  if (
    /^(?:so|to|in|which|it|he|she|they|we|until|then|who|whereupon|after|but|because|while|that|this)$/.test(
      near[0] ?? '',
    )
  )
    return true;
  return near.some((it) =>
    /^(?:may|can|will|shall|must|is|are|gets|has|have|should|could|would|was|were|needs|does)$/.test(it),
  );
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

function inFront(act: ActTagged, reading: Reading): Tagged<`material:${MaterialTag}`>[] {
  const reach = act.tag === 'act-bake' ? 12 : 1;
  return reading.materials.filter((it) => it.to <= act.from && act.from - it.to < reach && it.tag !== 'material:empty');
}

/** A noun that no lexicon knows, directly behind "on", "from" or "with": named, though of no known kind. */
function unknownMaterial(act: ActTagged, reading: Reading, region: MaterialRegion): FoundMaterial | undefined {
  const first = reading.words[region.from];
  const last = reading.words[Math.min(region.to, region.from + 6) - 1];
  if (!first || !last || region.from - act.to > 4) return undefined;
  if (
    /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|time|the fly|january|february|march|april|june|july|august|september|october|november|december|q[1-4]|20\d\d|\w+ing|us|you|me|it|them|those|these|this|that|both|him|her|care)$/.test(
      first.norm,
    )
  )
    return undefined;
  return { value: 'empty', start: first.start, end: last.end };
}

function best(found: readonly Tagged<`material:${MaterialTag}`>[]): Tagged<`material:${MaterialTag}`> | undefined {
  for (const kind of order) {
    const match = found.find((it) => it.tag === `material:${kind}`);
    if (match) return match;
  }
  return undefined;
}

function kindOf(tagged: Tagged<`material:${MaterialTag}`>): MaterialKind {
  return tagged.tag.slice('material:'.length) as MaterialTag;
}
