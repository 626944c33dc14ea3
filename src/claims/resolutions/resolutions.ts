/** The statements of a section that rule on something, and what its proposals may be recognised by. */

import type { Passage } from '../../read/passage.ts';
import { noted } from '../../text/remembered.ts';
import { common } from '../lexicon/hollow-words.ts';
import { kind } from '../lexicon/references.ts';
import { against, closedAside, closing, inFavour, notInFavour, outcome, untrained } from '../lexicon/resolutions.ts';
import { contentWords } from '../reading/content-words.ts';
import { labelNames, referencesIn } from '../reading/names.ts';
import type { Statement } from '../reading/statements.ts';
import { majorityOf, type Sayings, type Side, sayingsIn, verdictOfCell } from './sayings.ts';

/** How a statement rules on something, whatever it is. */
interface Ruling {
  /** Undefined where it only rules on what it names. */
  readonly side: Side | undefined;
  /** Says that nothing is trained, rather than that something is turned down. */
  readonly isUntrained: boolean;
  /** Does away with what stands right before it in its paragraph, or wherever right before it where it tells an outcome. */
  readonly closes: 'above' | 'before' | undefined;
}

export interface Resolution extends Ruling {
  readonly statement: Statement;
  /** What it rules about proposals that it or its row names. */
  readonly said: Sayings;
  /** Names in its heading: what it rules is about them, where it names nothing itself. */
  readonly headed: readonly string[];
  readonly section: string;
  readonly about: ReadonlySet<string>;
}

/** What a proposal may be recognised by in a resolution. */
export interface Proposal {
  readonly statement: Statement;
  /** Its section, as a key. */
  readonly section: string;
  readonly names: readonly string[];
  readonly about: ReadonlySet<string>;
  /** It says itself that it is done away with. */
  readonly isClosed: boolean;
  /** The next statement of its section, outside its row, that may speak of training. */
  readonly next: Statement | undefined;
}

/** Characters of a statement that tell whether it rules on something. */
const opening = 400;
/** Characters up to which a cell or a sentence is a label. */
const labelLength = 16;

/** The resolutions among the statements of a section. `speaking` may themselves speak of training: their words say nothing of a neighbour. */
export function resolutionsIn(statements: readonly Statement[], speaking: ReadonlySet<Statement>): Resolution[] {
  return statements.flatMap((statement, at) => {
    if (statement.passage.kind === 'heading') return [];
    const text = statement.text.slice(0, opening);
    const ruling = rulingOf(text);
    const said = saidBy(statement, text);
    if (!ruling.side && !ruling.closes && said.neg.size === 0 && said.pos.size === 0) return [];
    const { side, isUntrained, closes } = ruling;
    const { section, headed, about } = surroundings(at, statements, speaking);
    return [{ side, isUntrained, closes, statement, said, headed, section, about }];
  });
}

const rulingOf = noted((text): Ruling => {
  const majority = majorityOf(text);
  const denial = against.test(text);
  const refusal = untrained.test(text);
  const isAgainst = majority < 0 || (denial && majority <= 0) || refusal;
  const isInFavour = majority > 0 || (inFavour.test(text) && !notInFavour.test(text));
  const isClosing = majority < 0 || closing.test(text);
  return {
    side: isAgainst ? 'neg' : isInFavour ? 'pos' : undefined,
    isUntrained: refusal && !denial,
    closes: isClosing ? (outcome.test(text) ? 'above' : 'before') : undefined,
  };
});

/** What it rules about what it names; a cell speaks of the name in its row, too. */
function saidBy({ row, text: own }: Statement, text: string): Sayings {
  const said = sayingsIn(text);
  const label = labelOf(row);
  const side = label && label.text !== own ? verdictOfCell(text) : undefined;
  return side && label ? { ...said, [side]: new Set([...said[side], ...namesOfCell(label)]) } : said;
}

/** The first cell of a row that names something. */
function labelOf(row: readonly Statement[]): Statement | undefined {
  return row.find((it) => it.text.length < labelLength && namesOfCell(it).length > 0);
}

/** A plain number names what its header says that it counts. */
function namesOfCell({ text, passage }: Statement): readonly string[] {
  const names = labelNames(text);
  return counting.test(passage.cell?.header ?? '') ? names : names.filter((it) => !it.startsWith('#'));
}

const counting = new RegExp(`^\\W*(?!step|risk)(?:${kind}|no|nr)\\W*$`, 'i');

function surroundings(
  at: number,
  statements: readonly Statement[],
  speaking: ReadonlySet<Statement>,
): Pick<Resolution, 'about' | 'headed' | 'section'> {
  const own = statements[at];
  if (!own) return { section: '', headed: [], about: new Set() };
  const { passage, row, text } = own;
  const about = new Set(contentWords(text));
  for (const it of [statements[at - 1], statements[at + 1]])
    if (it?.passage === passage && !speaking.has(it)) for (const word of contentWords(it.text)) about.add(word);
  const isNamed = row.length > 0 || referencesIn(text).length > 0;
  const headed = isNamed ? [] : labelNames(headingOf(own));
  return { section: sectionOf(own), headed, about };
}

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
        names: namesOf(statement, statements[(place.get(statement) ?? 0) - 1]),
        about: aboutOf(statement),
        isClosed: closedAside.test(statement.text),
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

/**
 * The names that stand before a statement: its own, those of its row, its item, its parent and its headings. A plain number
 * counts where there is no nearer name; that of a heading always names a part of the document.
 */
function namesOf(statement: Statement, before: Statement | undefined): readonly string[] {
  const { passage, row, parent } = statement;
  const cell = labelOf(row);
  const label = before && before.text.length < labelLength ? before.text : '';
  const own = [statement.text, firstOf(statement).text, label].flatMap(namesAt);
  const near = [...own, ...(cell ? namesOfCell(cell) : []), ...numberOf(passage)];
  const far: (readonly string[])[] = [parent ? [...namesAt(parent.text), ...numberOf(parent.passage)] : []];
  for (const it of passage.headings.slice(1).slice(-2).reverse()) far.push(namesAt(it), partOf(it));
  const names = new Set(near);
  for (const it of far) {
    const isNamed = names.size > 0;
    for (const one of it) if (!isNamed || !isNumber(one)) names.add(one);
  }
  return [...names];
}

function namesAt(text: string): readonly string[] {
  return labelNames(text.slice(0, opening));
}

function numberOf({ ordinal }: Passage): string[] {
  return ordinal === undefined ? [] : [`#${ordinal}`];
}

/** "2. Means" is section 2. */
function partOf(heading: string): string[] {
  return namesAt(heading)
    .filter(isNumber)
    .map((it) => it.replace('#', '§'));
}

function isNumber(name: string): boolean {
  return name.startsWith('#');
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
