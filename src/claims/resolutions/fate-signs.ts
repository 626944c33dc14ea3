/** What a resolution says to a proposal, as bits of a number; and what several of them come to, as features. */

import { remembered } from '../../text/remembered.ts';
import type { Statement } from '../reading/statements.ts';
import type { Proposal, Resolution } from './resolutions.ts';
import type { Side } from './sayings.ts';

/** Bits of `mark`; 0 where it says nothing. */
export type Signs = number;

/** Statements beside a proposal in which a resolution needs no name for it. */
const close = 8;
const near = 3;
/** Characters of a short statement: "Not carried." */
const short = 45;

/** What a resolution for or against something may say, each a feature of its side; the rest is no feature by itself. */
const said = [
  ...['topic1/v', 'topic1/tr', 'topic2/v', 'topic2/tr', 'next/v', 'next/tr', 'near/v', 'near/tr'],
  ...['soon/v', 'soon/tr', 'next/short/v', 'next/short/tr', 'near/short/v', 'near/short/tr', 'soon/short/v'],
  'soon/short/tr',
] as const;
const swept = ['sweep/same', 'sweep/other'] as const;
/** It rules on the proposal by name. */
const settled = ['neg', 'pos'] as const;
const other = ['close', 'last', 'against', 'shut'] as const;

const marks = [...said, ...swept, ...settled, ...other];
const bitOf = Object.fromEntries(marks.map((it, at) => [it, 1 << at])) as Record<(typeof marks)[number], number>;

/** The feature of a proposal that is turned down by name in the end. */
export const turnedDown = 'fate:settled=neg';

/** Whether a statement is short enough for a verdict alone. */
export function isShort({ text }: Statement): boolean {
  return text.length < short;
}

/** What a resolution says to a proposal of its own section. */
export function signsBetween(proposal: Proposal, it: Resolution): Signs {
  const { statement } = proposal;
  if (it.statement === statement || areMates(statement, it.statement)) return 0;
  const distance = Math.abs(it.statement.index - statement.index);
  const shared = sharedCount(proposal.about, it.about);
  const by = (side: Side) => proposal.names.some((name) => it.said[side].has(name));
  let signs = plainSigns(it, by('neg') ? 'neg' : by('pos') ? 'pos' : undefined, distance > 1 ? shared : 0);
  const end = proposal.next?.index ?? Number.POSITIVE_INFINITY;
  const isBehind = it.statement.index > statement.index && it.statement.index < end;
  if (isBehind && closes(it, statement, distance)) signs |= bitOf.shut;
  if (!it.side) return signs;
  if (distance <= close && it.statement.index <= end) {
    const form = formOf(it);
    const place = distance === 1 ? 'next' : distance <= near ? 'near' : 'soon';
    signs |= bitOf.close | bitOf[`${place}/${form}`];
    if (isShort(it.statement)) signs |= bitOf[`${place}/short/${form}`];
  }
  if (it.isUntrained && shared === 0) signs |= bitOf['sweep/same'];
  return signs;
}

function closes({ closes: how, statement }: Resolution, proposed: Statement, distance: number): boolean {
  return how !== undefined && (statement.passage === proposed.passage || (how === 'above' && distance <= near));
}

/** What a resolution says to a proposal of another section: what it rules about its name, and how many words they share. */
export function signsElsewhere(it: Resolution, ruled: Side | undefined, shared: number): Signs {
  return plainSigns(it, ruled, shared) | (it.isUntrained && shared === 0 ? bitOf['sweep/other'] : 0);
}

/** What holds wherever both stand. */
function plainSigns(it: Resolution, ruled: Side | undefined, shared: number): Signs {
  let signs = ruled ? bitOf[ruled] : 0;
  if (!it.side) return signs;
  if (it.side === 'neg') signs |= bitOf.against;
  if (shared > 0) signs |= bitOf[`topic${shared === 1 ? 1 : 2}/${formOf(it)}`];
  if (shared > 1) signs |= bitOf.last;
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
  /** By name. */
  #ruled: Side | undefined;
  /** By whatever words. */
  #settled: Side | undefined;

  constructor({ isClosed }: Pick<Proposal, 'isClosed'>) {
    if (isClosed) this.#settled = 'neg';
  }

  add(signs: Signs): void {
    const side = (signs & bitOf.against) !== 0 ? 'neg' : 'pos';
    if (side === 'neg') this.#against |= signs;
    else this.#inFavour |= signs;
    if ((signs & bitOf.close) !== 0) this.#first ??= side;
    if ((signs & bitOf.last) !== 0) this.#last = side;
    if ((signs & bitOf.shut) !== 0) this.#settled = 'neg';
    if ((signs & (bitOf.neg | bitOf.pos)) === 0) return;
    this.#ruled = (signs & bitOf.neg) !== 0 ? 'neg' : 'pos';
    this.#settled = this.#ruled;
    this.#last = this.#ruled;
  }

  /** The same features are the same object. */
  features(): readonly string[] {
    return featuresBy([this.#against, this.#inFavour, this.#first, this.#last, this.#ruled, this.#settled].join(' '));
  }
}

const featuresBy = remembered((sum): readonly string[] => {
  const [against, inFavour, first, last, ruled, settled] = sum.split(' ');
  const [neg, pos] = [Number(against), Number(inFavour)];
  return [
    ...said.filter((it) => (neg & bitOf[it]) !== 0).map((it) => `fate:neg/${it}`),
    ...said.filter((it) => (pos & bitOf[it]) !== 0).map((it) => `fate:pos/${it}`),
    ...swept.filter((it) => ((neg | pos) & bitOf[it]) !== 0).map((it) => `fate:${it}`),
    ...(first ? [`fate:first=${first}`] : []),
    `fate:last=${last || undefined}`,
    ...(ruled ? [`fate:${ruled}/id`, `fate:${ruled}/id/v`] : []),
    ...(settled ? [`fate:settled=${settled}`] : []),
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
