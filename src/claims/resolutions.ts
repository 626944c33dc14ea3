/** The statements of a section that rule on something, and what its proposals may be recognised by. */

import { noted } from '../text/remembered.ts';
import { contentWords } from './content-words.ts';
import { against, inFavour, notInFavour, untrained, vote } from './lexicon/resolutions.ts';
import { calledNames, leadName, namesIn, numberOpening } from './names.ts';
import type { Statement } from './statements.ts';

/** How a statement rules on something. */
interface Ruling {
  readonly isAgainst: boolean;
  /** Says that nothing is trained, rather than that something is turned down. */
  readonly isUntrained: boolean;
  /** Names of proposals near the words that rule: "4.2", "b", "kr3". */
  readonly names: ReadonlySet<string>;
  /** Those that follow a word for a proposal: "item 6". */
  readonly called: ReadonlySet<string>;
}

export interface Resolution extends Ruling {
  readonly statement: Statement;
  /** Names in its row or in the label before it. */
  readonly labels: ReadonlySet<string>;
  readonly section: string;
  /** Names in its heading. */
  readonly headed: ReadonlySet<string>;
  readonly headedCalled: ReadonlySet<string>;
  /** Its own number, as in "5: turned down". */
  readonly lead: string | undefined;
  readonly about: ReadonlySet<string>;
}

/** What a proposal may be recognised by in a resolution. */
export interface Proposal {
  readonly statement: Statement;
  /** Its section, as a key. */
  readonly section: string;
  /** Names such as "2.4" or "r5". */
  readonly names: readonly string[];
  /** Plain numbers: they only count where a word or a label says that they are names. */
  readonly numbers: readonly string[];
  readonly about: ReadonlySet<string>;
  /** The next statement of its section, outside its row, that may speak of training. */
  readonly next: Statement | undefined;
}

/** Characters of a statement that tell whether it rules on something. */
const opening = 400;
/** Characters around the words that rule in which a name counts. */
const reach = 70;
/** Characters up to which a cell or a sentence is a label. */
const labelLength = 16;
const shortLabelLength = 10;

/** The resolutions among the statements of a section. `speaking` may themselves speak of training: their words say nothing of a neighbour. */
export function resolutionsIn(statements: readonly Statement[], speaking: ReadonlySet<Statement>): Resolution[] {
  return statements.flatMap((statement, at) => {
    if (statement.passage.kind === 'heading') return [];
    const { ruling } = rulingOf(statement.text.slice(0, opening));
    return ruling ? [{ ...ruling, statement, ...surroundings(at, statements, speaking) }] : [];
  });
}

const rulingOf = noted((text): { readonly ruling: Ruling | undefined } => ({ ruling: readRuling(text) }));

function readRuling(text: string): Ruling | undefined {
  const majority = majorityOf(text);
  const denial = against.exec(text);
  const refusal = untrained.exec(text);
  const isAgainst = majority < 0 || (denial !== null && majority <= 0) || refusal !== null;
  if (!isAgainst && majority <= 0 && (!inFavour.test(text) || notInFavour.test(text))) return undefined;
  const at = denial?.index ?? refusal?.index ?? 0;
  const words = isAgainst ? text.slice(Math.max(0, at - reach), at + reach) : text.slice(0, 2 * reach);
  return {
    isAgainst,
    isUntrained: refusal !== null && denial === null,
    names: namesIn(words),
    called: calledNames(words),
  };
}

/** Above 0 where more are for it than against it, below 0 where fewer are, 0 without a count. */
function majorityOf(text: string): number {
  const { first = '', side = '', second = '', other = '' } = vote.exec(text)?.groups ?? {};
  const lead = Number(first) - Number(second);
  if (/^(?:yes|for|in)/i.test(side)) return /^(?:against|no|contra|)$/i.test(other) ? lead || -1 : 0;
  return /^(?:against|no)/i.test(side) ? -lead || -1 : 0;
}

function surroundings(
  at: number,
  statements: readonly Statement[],
  speaking: ReadonlySet<Statement>,
): Omit<Resolution, keyof Ruling | 'statement'> {
  const own = statements[at];
  if (!own) return { ...nowhere, section: '' };
  const { passage, text } = own;
  const [before, after] = [statements[at - 1], statements[at + 1]];
  const about = new Set(contentWords(text));
  for (const it of [before, after])
    if (it?.passage === passage && !speaking.has(it)) for (const word of contentWords(it.text)) about.add(word);
  const heading = headingOf(own);
  return {
    labels: labelsOf(own, before),
    section: sectionOf(own),
    headed: namesIn(heading),
    headedCalled: calledNames(heading),
    lead: numberOpening(text),
    about,
  };
}

/** Names in the short cells of its row, or in the label before it. */
function labelsOf({ passage, row }: Statement, before: Statement | undefined): ReadonlySet<string> {
  if (row.length > 0) return new Set(row.flatMap((it) => (it.text.length < labelLength ? [...namesIn(it.text)] : [])));
  const isLabel = before?.passage === passage && before.text.length < shortLabelLength;
  return isLabel ? namesIn(before.text) : nobody;
}

const nobody: ReadonlySet<string> = new Set();

const nowhere = {
  labels: new Set<string>(),
  headed: new Set<string>(),
  headedCalled: new Set<string>(),
  lead: undefined,
  about: new Set<string>(),
};

/** What the statements that may speak of training can be recognised by, with the statements of their section in order. */
export function proposalsIn(
  statements: readonly Statement[],
  speaking: readonly Statement[],
): ReadonlyMap<Statement, Proposal> {
  const place = new Map(statements.map((it, at) => [it, at]));
  return new Map(
    speaking.map((statement, at) => [
      statement,
      {
        statement,
        section: sectionOf(statement),
        ...ownNames(statement, statements, place.get(statement) ?? 0),
        about: aboutOf(statement),
        next: nextOf(speaking, at),
      },
    ]),
  );
}

/** The next one outside the row. */
function nextOf(speaking: readonly Statement[], at: number): Statement | undefined {
  const row = speaking[at]?.row ?? [];
  let next = at + 1;
  while (row.length > 0 && speaking[next]?.row === row) next++;
  return speaking[next];
}

function sectionOf({ passage }: Statement): string {
  return passage.headings.join('\n');
}

/** The nearest heading, the title of the document left out. */
function headingOf({ passage }: Statement): string {
  return passage.headings.length > 1 ? (passage.headings.at(-1) ?? '') : '';
}

function ownNames(
  statement: Statement,
  statements: readonly Statement[],
  at: number,
): Pick<Proposal, 'names' | 'numbers'> {
  const { passage, row, parent } = statement;
  const { headings } = passage;
  const before = statements[at - 1];
  const second = statements[at - 2];
  const first = firstOf(statement);
  const all = new Set<string>();
  const add = (label: string) => {
    const name = leadName(label.length > opening ? label.slice(0, opening) : label);
    if (name !== undefined) all.add(name);
  };
  add(statement.text);
  for (const { text } of row) if (text.length < labelLength) add(text);
  if (before && before.text.length < labelLength) add(before.text);
  if (second?.passage === passage && second.text.length < shortLabelLength) add(second.text);
  if (first !== statement) add(first.text);
  for (let level = Math.max(1, headings.length - 2); level < headings.length; level++) add(headings[level] ?? '');
  if (parent) add(parent.text);
  const names: string[] = [];
  const numbers: string[] = [];
  for (const it of all) (/^\d+$/.test(it) ? numbers : names).push(it);
  return { names, numbers };
}

/** The first of the few sentences before one in its passage. */
function firstOf(statement: Statement): Statement {
  let first = statement;
  for (let steps = 0; steps < 6 && first.before?.passage === statement.passage; steps++) first = first.before;
  return first;
}

function aboutOf(statement: Statement): ReadonlySet<string> {
  const words = [...contentWords(statement.text), ...contentWords(headingOf(statement))];
  return new Set(words.filter((it) => !common.has(it)));
}

/** Words that any two statements about language models share. */
const common: ReadonlySet<string> = new Set(['fine', 'adapter', 'lora', 'language', 'data']);
