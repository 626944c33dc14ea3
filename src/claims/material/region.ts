/** Which words of a statement name what a training is on: those behind "on", "with", "from" and the like. */

import * as cues from '../lexicon/material-regions.ts';
import { normAt } from '../reading/act-edges.ts';
import type { ActTagged, Reading } from '../reading/reader.ts';

/** Words between which the material is named, as word indices `[from, to)`. */
export interface MaterialRegion {
  readonly from: number;
  readonly to: number;
  /** Opened by a word that names material for certain ("on", "from", "with"). */
  readonly isFirm: boolean;
  /** Word index of the first comma: what follows may name the purpose. */
  readonly core: number;
}

/** The region behind the act, or the one that its last word opens; looser openers count only where firm ones are missing. */
export function materialRegion(act: ActTagged, reading: Reading): MaterialRegion | undefined {
  const last = normAt(reading, act.to - 1);
  const isFirm = cues.firmOpeners.has(last);
  if (isFirm || (last === 'in' && act.tag !== 'act-bake')) return regionFrom(reading, act.to, isFirm);
  return regionBehind(act, reading, cues.firmOpeners) ?? regionBehind(act, reading, cues.looseOpeners);
}

/** Words behind an act among which its material is opened. */
const reach = 14;

function regionBehind(act: ActTagged, reading: Reading, openers: ReadonlySet<string>): MaterialRegion | undefined {
  const last = Math.min(reading.words.length, act.to + reach);
  for (let index = act.to; index < last; index++)
    if (openers.has(normAt(reading, index)) && opensMaterial(reading, index))
      return regionFrom(reading, index + 1, openers === cues.firmOpeners);
  return undefined;
}

/** "On our cluster", "in the second quarter", "to a Ministral", "of the model" do not. */
function opensMaterial(reading: Reading, index: number): boolean {
  const to = regionEnd(reading, index + 1);
  if (reading.materials.some((it) => it.from > index && it.to <= to)) return true;
  const opener = normAt(reading, index);
  if (cues.openersOfPlaces.test(opener)) return !namesPlace(reading, index + 1);
  return cues.openersOfThings.test(opener) && cues.determinersOfThings.test(normAt(reading, index + 1));
}

function namesPlace({ words }: Reading, from: number): boolean {
  return words.slice(from, from + 5).some((it) => cues.places.test(it.norm));
}

function regionFrom(reading: Reading, from: number, isFirm: boolean): MaterialRegion {
  const to = regionEnd(reading, from);
  let core = from + 1;
  while (core < to && !textBefore(reading, core).includes(',')) core++;
  return { from, to, isFirm, core: Math.min(core, to) };
}

/** Words of the longest region. */
const longest = 22;

function regionEnd(reading: Reading, from: number): number {
  const last = Math.min(reading.words.length, from + longest);
  let index = from;
  while (index < last && (index === from || !endsRegion(reading, index, from))) index++;
  return index;
}

function endsRegion(reading: Reading, index: number, from: number): boolean {
  const between = textBefore(reading, index);
  const word = normAt(reading, index);
  if (endMark.test(between) || cues.closers.has(word)) return true;
  if (between.includes(',')) return startsClause(reading, index);
  return index > from + 1 && cues.articles.test(word) && !cues.joins.has(normAt(reading, index - 1));
}

const endMark = /[;:→—–.]/;

/** Whether a clause of its own follows a comma, rather than another item of a list. */
function startsClause(reading: Reading, index: number): boolean {
  if (cues.clauseOpenings.test(normAt(reading, index))) return true;
  return reading.words.slice(index, index + 6).some((it) => cues.clauseVerbs.test(it.norm));
}

/** What stands between a word and the one before. */
function textBefore({ statement, words }: Reading, index: number): string {
  const before = words[index - 1];
  const word = words[index];
  return before && word ? statement.passage.text.slice(before.end, word.start) : '';
}
