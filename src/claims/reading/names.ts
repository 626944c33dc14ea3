/** Finds the names by which documents refer to their proposals: "R5", "2.4", "(b)", "option 3", "items 2 to 4". */

import { matchesOf } from '../../text/matches.ts';
import { noted } from '../../text/remembered.ts';
import { chapterKind, code, counted, kind, letter, link, opened, span } from '../lexicon/references.ts';

/** Where a text names proposals. */
export interface Reference {
  readonly start: number;
  readonly end: number;
  /** In lower case without hyphens. A plain number is "#2" for an item and "§2" for a part of the document. */
  readonly names: readonly string[];
  /** It says what kind of thing it names: "item 2". */
  readonly isCalled: boolean;
}

const words = counted.flat().join('|');
const single = new RegExp(
  `(?<![\\w.€$£&-])\\(?(?:${code}|\\d{1,3}(?![\\w%€]|[.:]\\d)|${letter}|[a-h](?=[),:]|$| (?:and|is|was))|(?:${words}|[IVX]{1,4})(?!\\w))\\)?`,
  'y',
);
const calling = `(?<!\\w)(?:(?<chapter>${chapterKind})|${kind}) ?(?=[(\\w])`;
const called = new RegExp(calling, 'gi');
const again = new RegExp(calling, 'iy');
const named = new RegExp(
  `(?<![\\w.€$£&-])(?:${code}|${letter}|\\((?:[a-h]|\\d|[ivx]{1,4})\\)(?=[ ,;.])|${opened})`,
  'g',
);
const lead =
  /^\W{0,4}\(?(?<name>[A-Za-z]{0,5}[-.]?\d{1,6}(?:\.\d{1,4}){0,4}[a-z]?|[b-h]|a(?=[).:])|[ivx]{1,4})(?:[).\]]|:(?!\d)|]| |$)/i;

/** In names; no sane list or span is longer. */
const longestList = 12;
const longestSpan = 30;

/** All places that name proposals, in order. */
export const referencesIn: (text: string) => readonly Reference[] = noted((text) => {
  const found: Reference[] = [];
  const add = (start: number, list: List | undefined, isCalled: boolean) => {
    const isPart = found.some((it) => start >= it.start && start < it.end);
    if (list && !isPart) found.push({ start, isCalled, ...list });
  };
  for (const it of matchesOf(called, text)) add(it.index, listAt(text, it.index + it[0].length, markOf(it)), true);
  for (const it of matchesOf(named, text)) add(it.index, listAt(text, it.index, '#'), false);
  return found.sort((a, b) => a.start - b.start);
});

type List = Pick<Reference, 'end' | 'names'>;
type Mark = '#' | '§';

function markOf({ groups }: RegExpExecArray): Mark {
  return groups?.chapter ? '§' : '#';
}

/** The names that stand at a place: "2.3", "2 and 4", "A1 to A3". */
function listAt(text: string, start: number, mark: Mark): List | undefined {
  const names: string[] = [];
  let end = start;
  let isSpan = false;
  for (let at = start; names.length < longestList; ) {
    const name = matchAt(single, text, at);
    if (!name) break;
    const key = keyOf(name, mark);
    if (isSpan) names.push(...between(names.at(-1) ?? '', key));
    names.push(key);
    end = at + name.length;
    const joint = matchAt(link, text, end);
    if (!joint) break;
    isSpan = span.test(joint);
    at = end + joint.length;
    at += matchAt(again, text, at)?.length ?? 0;
  }
  return names.length > 0 ? { end, names } : undefined;
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** The names left out in "2.3 to 2.6". */
function between(from: string, to: string): string[] {
  const [low = '', high = ''] = [from, to].map((it) => figure.exec(it)?.[0]);
  const head = from.slice(0, from.length - low.length);
  if (low === '' || high === '' || to !== head + high) return [];
  const count = Number(high) - Number(low) - 1;
  if (count < 0 || count > longestSpan) return [];
  return Array.from({ length: count }, (_, at) => `${head}${Number(low) + 1 + at}`);
}

const figure = /\d{1,4}$/;

function keyOf(name: string, mark: Mark): string {
  const plain = name.toLowerCase().replace(/[^a-z\d.]|\.$/g, '');
  const place = counted.findIndex((it) => it.includes(plain)) + 1;
  return place > 0 ? `${mark}${place}` : /^\d{1,3}$/.test(plain) ? `${mark}${Number(plain)}` : plain;
}

/** The names that a label gives to what it stands before. */
export const labelNames: (label: string) => readonly string[] = noted((label) => {
  const name = lead.exec(label)?.groups?.name;
  const own = name === undefined ? [] : [keyOf(name, '#')];
  const near = referencesIn(label).filter((it) => it.start < nearStart && (it.isCalled || it.start < 3));
  const all = [...own, ...near.flatMap((it) => it.names)].filter((it) => !ofTime.test(it));
  // "KR 2.3" is often called "2.3" alone.
  return [...all, ...all.flatMap((it) => /^[a-z]+(?<rest>\d+\..+)$/.exec(it)?.groups?.rest ?? [])];
});

/** Characters before a name that still stands at the start. */
const nearStart = 12;
/** Dates and quarters are no names. */
const ofTime = /^(?:\d{1,2}\.\d{1,2}\.\d{2,4}|\d{2}\.\d{2}|q[1-4]|\d{4})$/;
