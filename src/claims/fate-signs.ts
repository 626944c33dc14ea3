/** What a resolution says to a proposal, as bits of a number; and what several of them come to, as features. */

import { remembered } from '../text/remembered.ts';
import type { Proposal, Resolution } from './resolutions.ts';
import type { Statement } from './statements.ts';

/** Bits of `mark`; 0 where it says nothing. */
export type Signs = number;

/** Statements beside a proposal in which a resolution needs no name for it. */
const close = 8;
const near = 3;
/** Characters of a short statement: "Not carried." */
const short = 45;

/** What a resolution for or against something may say, each a feature of its side; the rest is no feature by itself. */
const said = [
  ...[
    'id',
    'id/v',
    'id/tr',
    'topic1/v',
    'topic1/tr',
    'topic2/v',
    'topic2/tr',
    'next/v',
    'next/tr',
    'near/v',
    'near/tr',
  ],
  ...['soon/v', 'soon/tr', 'next/short/v', 'next/short/tr', 'near/short/v', 'near/short/tr', 'soon/short/v'],
  'soon/short/tr',
] as const;
const swept = ['sweep/same', 'sweep/other'] as const;
const other = ['close', 'last', 'against'] as const;

const marks = [...said, ...swept, ...other];
const bitOf = Object.fromEntries(marks.map((it, at) => [it, 1 << at])) as Record<(typeof marks)[number], number>;

/** Whether a statement is short enough for a verdict alone. */
export function isShort({ text }: Statement): boolean {
  return text.length < short;
}

/** What a resolution says to a proposal of its own section. */
export function signsBetween(proposal: Proposal, it: Resolution): Signs {
  const { statement } = proposal;
  if (it.statement === statement || areMates(statement, it.statement)) return 0;
  const form = formOf(it);
  const distance = Math.abs(it.statement.index - statement.index);
  const shared = sharedCount(proposal.about, it.about);
  const isNamed = names(it, proposal);
  let signs = plainSigns(it, isNamed, distance > 1 ? shared : 0);
  if (distance <= close && it.statement.index <= (proposal.next?.index ?? Number.POSITIVE_INFINITY)) {
    const place = distance === 1 ? 'next' : distance <= near ? 'near' : 'soon';
    signs |= bitOf.close | bitOf[`${place}/${form}`];
    if (isShort(it.statement)) signs |= bitOf[`${place}/short/${form}`];
  }
  if (it.isUntrained && shared === 0) signs |= bitOf['sweep/same'];
  return signs;
}

/** What a resolution says to a proposal of another section: whether it names it, and how many words they share. */
export function signsElsewhere(it: Resolution, isNamed: boolean, shared: number): Signs {
  return plainSigns(it, isNamed, shared) | (it.isUntrained && shared === 0 ? bitOf['sweep/other'] : 0);
}

/** What holds wherever both stand. */
function plainSigns(it: Resolution, isNamed: boolean, shared: number): Signs {
  const form = formOf(it);
  let signs = it.isAgainst ? bitOf.against : 0;
  if (isNamed) signs |= bitOf.id | bitOf[`id/${form}`];
  if (shared > 0) signs |= bitOf[`topic${shared === 1 ? 1 : 2}/${form}`];
  if (isNamed || shared > 1) signs |= bitOf.last;
  return signs;
}

function formOf({ isUntrained }: Resolution): 'tr' | 'v' {
  return isUntrained ? 'tr' : 'v';
}

/** Adds up what resolutions say to one proposal, told in the order that counts. */
export class FateSum {
  #against = 0;
  #inFavour = 0;
  #first: Side | undefined;
  #last: Side | undefined;

  add(signs: Signs): void {
    const isAgainst = (signs & bitOf.against) !== 0;
    if (isAgainst) this.#against |= signs;
    else this.#inFavour |= signs;
    if ((signs & bitOf.close) !== 0) this.#first ??= isAgainst ? 'neg' : 'pos';
    if ((signs & bitOf.last) !== 0) this.#last = isAgainst ? 'neg' : 'pos';
  }

  /** The same features are the same object. */
  features(): readonly string[] {
    return featuresBy(`${this.#against} ${this.#inFavour} ${this.#first} ${this.#last}`);
  }
}

type Side = 'neg' | 'pos';

const featuresBy = remembered((sum): readonly string[] => {
  const [against = '', inFavour = '', first, last] = sum.split(' ');
  const [neg, pos] = [Number(against), Number(inFavour)];
  return [
    ...said.filter((it) => (neg & bitOf[it]) !== 0).map((it) => `fate:neg/${it}`),
    ...said.filter((it) => (pos & bitOf[it]) !== 0).map((it) => `fate:pos/${it}`),
    ...swept.filter((it) => ((neg | pos) & bitOf[it]) !== 0).map((it) => `fate:${it}`),
    ...(first === 'undefined' ? [] : [`fate:first=${first}`]),
    `fate:last=${last}`,
  ];
});

function areMates(a: Statement, b: Statement): boolean {
  return a.row.length > 0 && a.row === b.row;
}

function sharedCount(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0;
  for (const word of one) if (other.has(word)) count++;
  return count;
}

function names(it: Resolution, { names: own, numbers }: Proposal): boolean {
  return (
    own.some((name) => it.names.has(name) || it.labels.has(name)) ||
    numbers.some((name) => it.called.has(name) || it.labels.has(name))
  );
}
