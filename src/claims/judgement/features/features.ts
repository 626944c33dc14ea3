/** The words of a statement and its surroundings as features, by the zone that they stand in. */

import { remembered, rememberedLately } from '../../../text/remembered.ts';
import type { Span } from '../../../text/span.ts';
import type { Statement } from '../../reading/statements.ts';
import { normsOf } from '../../reading/words.ts';
import { stemLength, type Zone, type ZoneSink } from './zones.ts';

/** Splits texts into words, as their spelling or as their numbers. */
export interface WordReader<Word> {
  /** Stands for the act. */
  readonly act: Word;
  of(text: string, from: number, to: number): readonly Word[];
  /** Headings and titles are asked for by every statement below them. */
  ofText(text: string): readonly Word[];
  /** A statement is asked for by itself and as the neighbour of others. */
  ofStatement(statement: Statement): readonly Word[];
}

const mostWords = 40;
/** Statements whose words are kept: as neighbours they are asked for again soon, or not at all. */
const mostStatements = 1000;

/** Tells the words before and behind the act, and those of every neighbour that can change the reading. */
export function tellWords<Word>(
  statement: Statement,
  act: Span,
  title: string,
  reader: WordReader<Word>,
  sink: ZoneSink<Word>,
): void {
  const { passage, start, end } = statement;
  const left = reader.of(passage.text, start, act.start);
  const right = reader.of(passage.text, act.end, end);
  const leading = [...left.slice(-12), reader.act];
  const trailing = [reader.act, ...right.slice(0, 20)];
  const own = reader.of(passage.text, act.start, act.end);
  sink.each('a', own);
  sink.whole('a', own);
  sink.each('l', lastOf(left, mostWords));
  sink.each('r', firstOf(right, mostWords));
  sink.pairs('l', leading);
  sink.pairs('r', trailing);
  byRank(sink, lastRanks, left.slice(-3).reverse());
  byRank(sink, firstRanks, right);
  const opening = firstOf(reader.ofStatement(statement), 2);
  byRank(sink, openingRanks, opening);
  sink.whole('s', opening);
  const around = [left, right, ...tellNeighbours(statement, title, reader, sink)];
  for (const it of around) sink.each('*', it);
  for (const it of around) sink.stems('%', it);
  sink.each('w', firstOf(left, 2 * mostWords));
  if (left.length < 2 * mostWords) sink.each('w', firstOf(right, 2 * mostWords - left.length));
  sink.stems('w%', left);
  sink.stems('w%', right);
  sink.pairs('w', leading);
  sink.pairs('w', trailing);
  sink.each('k', reader.ofText(passage.cell?.header ?? ''));
}

/** Tells the words of what stands around a statement; gives those that also count wherever they stand. */
function tellNeighbours<Word>(
  statement: Statement,
  title: string,
  reader: WordReader<Word>,
  sink: ZoneSink<Word>,
): readonly (readonly Word[])[] {
  const { passage } = statement;
  const { headings } = passage;
  const wordsOf = (it: Statement | undefined) => (it ? firstOf(reader.ofStatement(it), mostWords) : []);
  const parent = parentWords(statement, reader);
  const before = wordsOf(statement.before);
  const next = wordsOf(statement.after);
  const children = firstOf(joinedOf(statement.children.slice(0, 6), wordsOf), mostWords);
  const beside = statement.row.length > 0 ? statement.row.filter((it) => it.passage !== passage) : statement.row;
  const row = firstOf(joinedOf(beside, wordsOf), 2 * mostWords);
  for (const it of parent) sink.each('p', it);
  sink.each('h', reader.ofText(headings.at(-1) ?? ''));
  for (let at = 1; at < headings.length - 1; at++) sink.each('o', reader.ofText(headings[at] ?? ''));
  sink.each('t', reader.ofText(title));
  sink.each('b', before);
  sink.each('n', next);
  sink.each('d', children);
  sink.each('c', row);
  return [...parent, next, children, row, before];
}

const lastRanks: readonly Zone[] = ['l1', 'l2', 'l3'];
const firstRanks: readonly Zone[] = ['r1', 'r2', 'r3'];
const openingRanks: readonly Zone[] = ['s1', 's2'];

function byRank<Word>(sink: ZoneSink<Word>, zones: readonly Zone[], words: readonly Word[]): void {
  for (let rank = 0; rank < zones.length && rank < words.length; rank++)
    sink.one(zones[rank] as Zone, words[rank] as Word);
}

/** Mostly there are no more words, and nothing is copied. */
function firstOf<Word>(words: readonly Word[], most: number): readonly Word[] {
  return words.length > most ? words.slice(0, most) : words;
}

function lastOf<Word>(words: readonly Word[], most: number): readonly Word[] {
  return words.length > most ? words.slice(-most) : words;
}

function joinedOf<Word>(
  statements: readonly Statement[],
  wordsOf: (it: Statement) => readonly Word[],
): readonly Word[] {
  return statements.length === 0 ? [] : statements.flatMap(wordsOf);
}

/** The words of the statement above, and the last words that lead in. */
function parentWords<Word>({ parent, passage }: Statement, reader: WordReader<Word>): readonly (readonly Word[])[] {
  const lead = lastOf(reader.ofText(passage.leadIn), mostWords);
  return parent && parent.passage !== passage ? [firstOf(reader.ofStatement(parent), mostWords), lead] : [lead];
}

/** The names of the features of words: for learning, and to say why. */
export function wordFeatures(statement: Statement, act: Span, title: string): string[] {
  const names: string[] = [];
  const spell = (zone: Zone, words: readonly string[]) => {
    for (const it of words) names.push(`${zone}:${it}`);
  };
  tellWords(statement, act, title, spelling, {
    each: spell,
    one: (zone, word) => spell(zone, [word]),
    stems: (zone, words) =>
      spell(
        zone,
        words.filter((it) => it.length > stemLength).map((it) => it.slice(0, stemLength)),
      ),
    pairs: (zone, words) =>
      spell(
        zone,
        words.slice(1).map((it, index) => `${words[index]}_${it}`),
      ),
    whole: (zone, words) => spell(zone, [words.join('_')]),
  });
  return names;
}

const spelling = wordReader((it) => it);

/** Reads each word as what `make` gives for its spelling: in lower case, figures as `#`, the act as `@`. */
export function wordReader<Word>(make: (spelling: string) => Word): WordReader<Word> {
  const of = (text: string, from: number, to: number): readonly Word[] =>
    normsOf(text, from, to).map((it) => make(hasDigit(it) ? figure(it) : it));
  return {
    act: make('@'),
    of,
    ofText: remembered((text) => of(text, 0, text.length)),
    ofStatement: rememberedLately(({ passage, start, end }: Statement) => of(passage.text, start, end), mostStatements),
  };
}

/** Asked of every word of every statement that is weighed: a regular expression would take longer than all the rest. */
function hasDigit(norm: string): boolean {
  for (let at = 0; at < norm.length; at++) {
    const code = norm.charCodeAt(at);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}

function figure(norm: string): string {
  return /^\d[\d.,]*$/.test(norm) ? '#' : norm.replace(/\d[\d.,]*/g, '#');
}
