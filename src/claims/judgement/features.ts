/** What a statement and its surroundings look like to the statistical reader: named features, one string each. */

import { remembered, rememberedOf } from '../../text/remembered.ts';
import type { Statement } from '../statements.ts';
import { wordsOf } from '../words.ts';

/** The place of the act in the passage's text. */
export interface ActPlace {
  readonly start: number;
  readonly end: number;
}

/** Zones of words around an act; a feature is the zone's letter, a colon and the word. */
type Zone = 'l' | 'r' | 'a' | 'p' | 'h' | 'o' | 't' | 'b' | 'n' | 'd' | 'c' | 'k' | 'w' | 'w%' | '*' | '%';

const mostWords = 40;

/** Features of the words: those before and behind the act, and those of every neighbour that can change the reading. */
export function wordFeatures(statement: Statement, act: ActPlace, title: string): string[] {
  const { passage } = statement;
  const left = norms(passage.text, statement.start, act.start);
  const right = norms(passage.text, act.end, statement.end);
  const own = norms(passage.text, act.start, act.end);
  const { headings } = passage;
  const isTitled = headings.length > 1;
  const parent = parentWords(statement);
  const next = neighbour(statement.after);
  const children = statement.children.slice(0, 6).flatMap(neighbour).slice(0, mostWords);
  const row = rowWords(statement);
  const before = neighbour(statement.before);
  const around = [...left, ...right, ...parent, ...next, ...children, ...row, ...before];
  return [
    ...zone('a', own),
    `a:${own.join('_')}`,
    ...zone('l', left.slice(-mostWords)),
    ...zone('r', right.slice(0, mostWords)),
    ...pairs('l', [...left.slice(-12), '@']),
    ...pairs('r', ['@', ...right.slice(0, 20)]),
    ...nearest('l', left.toReversed()),
    ...nearest('r', right),
    ...opening(ownNorms(statement)),
    ...zone('p', parent),
    ...zone('h', textNorms(headings.at(-1) ?? '')),
    ...zone('o', isTitled ? headings.slice(1, -1).flatMap(textNorms) : []),
    ...zone('t', textNorms(title)),
    ...zone('b', before),
    ...zone('n', next),
    ...zone('d', children),
    ...zone('c', row),
    ...zone('*', around),
    ...zone('%', stems(around)),
    ...zone('w', [...left, ...right].slice(0, 2 * mostWords)),
    ...zone('w%', stems([...left, ...right])),
    ...pairs('w', [...left.slice(-12), '@']),
    ...pairs('w', ['@', ...right.slice(0, 20)]),
    ...zone('k', textNorms(passage.cell?.header ?? '')),
  ];
}

/** Longer words also count by their beginning, so that "fabricates" helps to read "fabricated". */
function stems(words: readonly string[]): string[] {
  return words.filter((it) => it.length > stemLength).map((it) => it.slice(0, stemLength));
}

const stemLength = 5;

/** Headings and titles are asked for by every statement below them. */
const textNorms = remembered((text): readonly string[] => norms(text, 0, text.length));

/** Words in lower case, figures as `#`. */
function norms(text: string, from: number, to: number): string[] {
  return wordsOf(text, from, to).map((it) => (/\d/.test(it.norm) ? figure(it.norm) : it.norm));
}

function figure(norm: string): string {
  return /^\d[\d.,]*$/.test(norm) ? '#' : norm.replace(/\d[\d.,]*/g, '#');
}

function zone(name: Zone, words: readonly string[]): string[] {
  return words.map((it) => `${name}:${it}`);
}

function pairs(name: Zone, words: readonly string[]): string[] {
  return words.slice(1).map((it, index) => `${name}:${words[index]}_${it}`);
}

/** The three words next to the act, by their distance. */
function nearest(name: Zone, words: readonly string[]): string[] {
  return words.slice(0, 3).map((it, index) => `${name}${index + 1}:${it}`);
}

function opening(words: readonly string[]): string[] {
  return [...words.slice(0, 2).map((it, index) => `s${index + 1}:${it}`), `s:${words.slice(0, 2).join('_')}`];
}

function parentWords({ parent, passage }: Statement): readonly string[] {
  const lead = textNorms(passage.leadIn).slice(-mostWords);
  return parent && parent.passage !== passage ? [...neighbour(parent), ...lead] : lead;
}

function neighbour(statement: Statement | undefined): readonly string[] {
  return statement ? ownNorms(statement).slice(0, mostWords) : [];
}

/** A statement is asked for by itself and as the neighbour of others. */
const ownNorms = rememberedOf(({ passage, start, end }: Statement): readonly string[] =>
  norms(passage.text, start, end),
);

function rowWords({ row, passage }: Statement): string[] {
  return row
    .filter((it) => it.passage !== passage)
    .flatMap(neighbour)
    .slice(0, 2 * mostWords);
}
