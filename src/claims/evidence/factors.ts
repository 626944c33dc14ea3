/** Finds the factor of a rate in its sentence: 6 for "6 people, ten a day each". */

import { people, periodDays, places } from '../lexicon/volumes.ts';
import { isMoney } from './money-words.ts';
import { middle, type Quantity } from './numbers.ts';

/** A rate in its sentence: its number, the words behind it, the end of its period, and all numbers. */
interface RateInSentence {
  readonly text: string;
  readonly quantity: Quantity;
  readonly unit: string;
  readonly end: number;
  readonly all: readonly Quantity[];
}

/** 1; 6 for "6 people, ten a day each"; undefined where the sentence says "each" and not of how many. */
export function factorOf(place: RateInSentence): number | undefined {
  const { text, quantity, unit, end } = place;
  const before = lastBefore(place);
  const between = before ? text.slice(before.end, quantity.start) : '';
  if (before && times.test(between)) return middle(before);
  const behind = text.slice(end, end + 40);
  const isEach = eachBehind.test(behind) || /(?<!^ of )\b(?:each|apiece)\b/i.test(unit);
  const isTheirs =
    before &&
    (people.test(firstWord(between)) || /^ of (?:them|us|these)\b/i.test(between)) &&
    /^[^.;]{0,60}\b(?:they|who|each)\b[^.;]{0,30}$/i.test(between);
  if (isEach || isTheirs) return before && middle(before) > 1 ? middle(before) : factorBehind(place);
  if (/\b(?:each|every) of (?:the|our|its|their)? ?$/i.test(text.slice(0, before?.start ?? 0)))
    return before ? middle(before) : undefined;
  const who =
    placeBehind(behind) ??
    placeInside(text.slice(quantity.end, end), place) ??
    placeBefore(text.slice(0, quantity.start));
  return who === undefined ? 1 : numberOf(who, place);
}

/** How many sets of examples: 40 for "50 mails per class, 40 classes" and "40 × 50 mails"; undefined where nobody says. */
export function setsOf(place: Omit<RateInSentence, 'unit'>): number | undefined {
  const { text, quantity, end } = place;
  const before = lastBefore(place);
  if (before && times.test(text.slice(before.end, quantity.start))) return middle(before);
  const what = classBehind.exec(text.slice(end, end + 40))?.groups?.what;
  return what === undefined ? 1 : numberOf(what.toLowerCase(), place);
}

/** What is told apart; an author has an adapter of his own. */
const classBehind =
  /^[\s,]*(?:per|for every) (?<what>class|label|queue|intent|category|code|tag|topic|type|kind|language|field|slot|case|skill)\b/i;

const times = /^[^.;]{0,40}(?:×|\bx\b|\btimes\b|\*)\s*(?:about |roughly |ca\.? |some |circa )?$/iu;

function lastBefore({ text, quantity, all }: Omit<RateInSentence, 'unit'>): Quantity | undefined {
  return all.filter((it) => it.end <= quantity.start && !isMoney(text, it)).at(-1);
}

const eachBehind =
  /^[\s,]*(?:each|apiece|every one|per (?:head|person|capita))\b(?! (?:with|of|has|is|gets|needs|to|goes|must|ends|comes|arrives|lands)\b)/i;

/** "30 a day per branch", "60 per day and branch". */
function placeBehind(behind: string): string | undefined {
  const found = /^[\s,]*(?:per|at each|in each|for each|for every|and(?: per)?) (?<what>\p{L}{3,})/iu.exec(behind)
    ?.groups?.what;
  return found !== undefined && places.test(found.toLowerCase()) ? found.toLowerCase() : undefined;
}

/** "8 talks per adviser and day", "40 a store per day", "6,500 tills, 0.4 questions per till and day". */
function placeInside(words: string, place: RateInSentence): string | undefined {
  const { by = '', what } = /\b(?<by>per|an?) (?<what>\p{L}{3,}) (?:and|per|an?) \p{L}+$/iu.exec(words)?.groups ?? {};
  const found = what?.toLowerCase();
  if (found === undefined || periodDays[found] !== undefined) return undefined;
  return by.toLowerCase() === 'per' || places.test(found) || numberOf(found, place) !== undefined ? found : undefined;
}

/** "Every agent writes 20 replies a day". */
function placeBefore(before: string): string | undefined {
  const found = /(?:(?:^|[,;:(] ?)(?:every|each)|^(?:an?|one)) (?<what>\p{L}{3,})(?!\p{L})[^.;:]{0,40}$/iu.exec(before)
    ?.groups?.what;
  return found !== undefined && places.test(found.toLowerCase()) ? found.toLowerCase() : undefined;
}

/** How many of something the sentence counts: "12 branches". */
function numberOf(who: string, { text, all, quantity }: Omit<RateInSentence, 'unit'>): number | undefined {
  const found = all.find((it) => it !== quantity && firstWord(text.slice(it.end)).startsWith(who.slice(0, -1)));
  return found ? middle(found) : undefined;
}

/** "35 texts a day each in 4 clinics". */
function factorBehind({ text, end, all }: RateInSentence): number | undefined {
  const next = all.find(
    (it) =>
      it.start >= end &&
      /\b(?:in|at|across|over|from|by|times|x|×)\s+(?:the |our |all )?$/i.test(text.slice(end, it.start)),
  );
  return next ? middle(next) : undefined;
}

function firstWord(text: string): string {
  return /^\W*(?<word>\p{L}+)/u.exec(text)?.groups?.word?.toLowerCase() ?? '';
}
