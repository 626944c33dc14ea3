/** What a statement rules about proposals that it names: "2.2 is struck out, 2.3 to 2.6 stand", "Removed: 2 and 3". */

import { noted } from '../../text/remembered.ts';
import { against, inFavour, notInFavour, removing, unsettled, untrained, vote } from '../lexicon/resolutions.ts';
import { type Reference, referencesIn } from '../reading/names.ts';

export type Side = 'neg' | 'pos';

/** The names of proposals, by what is ruled about them. */
export type Sayings = Readonly<Record<Side, ReadonlySet<string>>>;

/** Characters between a name and its verdict. */
const reach = 45;
/** The same behind "(b)", which mostly only numbers what is said. */
const labelReach = 8;

export const sayingsIn: (text: string) => Sayings = noted((text) => {
  const said = { neg: new Set<string>(), pos: new Set<string>() };
  const tell = (names: readonly string[], side: Side | undefined) => {
    if (side) for (const it of names) said[side].add(it);
  };
  for (const { groups } of text.matchAll(listing)) tell(numbersIn(groups?.names ?? ''), sideOf(groups?.verdict ?? ''));
  if (text.includes('?')) return said;
  const references = referencesIn(text);
  for (const [at, side] of sidesOf(text, references).entries()) tell(references[at]?.names ?? [], side);
  return said;
});

/** "Removed: 2 and 3." */
const listing = /(?<=^|[.;] )(?<verdict>[^.;:]{2,40}): ?(?<names>\d{1,2}(?:(?:,| and| &) ?\d{1,2}){0,12})(?=[.;)]|$)/g;

function numbersIn(list: string): string[] {
  return (list.match(/\d+/g) ?? []).map((it) => `#${Number(it)}`);
}

/** What is ruled about each of the references in a text. */
function sidesOf(text: string, references: readonly Reference[]): (Side | undefined)[] {
  // What stands before each, and behind the last.
  const gaps = [...references, undefined].map((it, at) => text.slice(references[at - 1]?.end ?? 0, it?.start));
  const lead = clauseAtEnd(gaps[0] ?? '');
  const leading = unsettled.test(lead) ? undefined : sideOf(lead);
  const isRemoved = gaps.map((it) => removing.test(it) && !unsettled.test(clauseAtEnd(it)));
  const sides = references.map((it, at): Side | undefined => {
    if (isRemoved[at]) return 'neg';
    const isLabel = it.start === 0 && text.startsWith('(');
    return isRemoved[at + 1]
      ? undefined
      : verdictAfter(gaps[at] ?? '', gaps[at + 1] ?? '', isLabel ? labelReach : reach);
  });
  // "Struck: A2": the verdict stands first.
  return leading && sides.at(-1) === undefined
    ? references.map((_, at) => (at === 0 ? leading : sideOf(gaps[at] ?? '')))
    : sides;
}

const sentenceEnd = /[.!;](?:\s|$)/;

function clauseAtEnd(text: string): string {
  return text.slice(-reach).split(sentenceEnd).at(-1) ?? '';
}

/** The verdict on what stands between two pieces of text. */
function verdictAfter(before: string, after: string, within: number): Side | undefined {
  const clause = after.replace(/^[\s:.)\]*_→–—=,-]+/, '').split(sentenceEnd)[0] ?? '';
  const found = placeOf(clause);
  if (!found || found.at > within) return undefined;
  if (unsettled.test(clauseAtEnd(before)) || unsettled.test(clause.slice(0, found.end))) return undefined;
  // "Carried out without any training."
  return untrained.test(clause) ? 'neg' : found.side;
}

/** What some words rule, whatever about; the first verdict counts. */
export function sideOf(words: string): Side | undefined {
  return placeOf(words)?.side;
}

interface Place {
  readonly side: Side;
  readonly at: number;
  readonly end: number;
}

function placeOf(words: string): Place | undefined {
  const majority = majorityOf(words);
  if (majority !== 0) return { side: majority < 0 ? 'neg' : 'pos', at: 0, end: 0 };
  const found = against.exec(words);
  const denial = found ? placed(found, 'neg') : undefined;
  const favour = inFavour.exec(words);
  if (!favour || (denial && denial.at <= favour.index)) return denial;
  const isDenied = notInFavour.test(words) || negated.test(words.slice(Math.max(0, favour.index - 25), favour.index));
  return placed(favour, isDenied ? 'neg' : 'pos');
}

function placed({ 0: words, index }: RegExpExecArray, side: Side): Place {
  return { side, at: index, end: index + words.length };
}

const negated = /\b(?:not|never|no longer|neither|cannot)\b|n['’]t\b/i;

/** Above 0 where more are for it than against it, below 0 where fewer are, 0 without a count. */
export function majorityOf(text: string): number {
  const { first = '', side = '', second = '', other = '' } = vote.exec(text)?.groups ?? {};
  const lead = Number(first) - Number(second);
  if (/^(?:yes|for|in)/i.test(side)) return /^(?:against|no|contra|)$/i.test(other) ? lead || -1 : 0;
  return /^(?:against|no)/i.test(side) ? -lead || -1 : 0;
}

/** What the cell of a table rules about its row: its opening is a verdict, or it is hardly more than one. */
export function verdictOfCell(text: string): Side | undefined {
  const found = placeOf(text.slice(0, longCell));
  const isVerdict = found && (found.at < 3 || text.length < shortCell);
  return isVerdict ? (untrained.test(text) ? 'neg' : found.side) : undefined;
}

const longCell = 60;
const shortCell = 40;
