/** Lines, from which evidence is read: sentences, and table rows as a whole. */

import { remembered, rememberedOf } from '../../text/remembered.ts';
import type { Span } from '../../text/span.ts';
import { otherModels } from '../lexicon/evidence.ts';
import { rejectedCell, setAside } from '../lexicon/headings.ts';
import { type Statement, sourceSpan } from '../reading/statements.ts';

export interface Line {
  /** The sentence, or the first one of the row. */
  readonly statement: Statement;
  /** Lower case; cells of a row are parted by " | ". */
  readonly text: string;
  /** Lower case: the table's header, else the lead-in. */
  readonly lead: string;
  /** Lower case: the headings above, innermost last. */
  readonly headings: string;
  readonly span: Span;
  /** The sentences before and behind in the same passage, or the rows. */
  before: Line | undefined;
  after: Line | undefined;
  /** It stands below a heading or lead-in of rejected things, or a cell of its row rejects it. */
  readonly isRejected: boolean;
  readonly isHeading: boolean;
  /** It speaks of models that are no language models. */
  readonly isOther: boolean;
}

/** All lines of a document in order, quotations left out. */
export function linesOf(statements: readonly Statement[]): Line[] {
  const lines: Line[] = [];
  let heads: readonly Statement[] = [];
  for (const statement of statements) {
    const { passage } = statement;
    if (passage.cell?.row === -1) heads = statement.row;
    if (passage.quoted || passage.cell?.row === -1) continue;
    if (statement.row.length > 0 && statement.row[0] !== statement) continue;
    const line = statement.row.length > 0 ? rowLine(statement, heads) : sentenceLine(statement);
    const before = lines.at(-1);
    if (before && isBeside(before.statement, statement)) {
      line.before = before;
      before.after = line;
    }
    lines.push(line);
  }
  return lines;
}

function isBeside(a: Statement, b: Statement): boolean {
  if (b.passage.cell) return a.passage.cell?.table === b.passage.cell.table;
  return a.passage === b.passage || (a.passage.kind === 'paragraph' && b.before === a);
}

function sentenceLine(statement: Statement): Line {
  const { passage } = statement;
  const lead = [passage.leadIn, passage.keys.at(-1)?.replace(/[_-]/g, ' ') ?? ''].join(' ').trim();
  return new OwnLine(statement, statement, { text: statement.text, lead, isRejected: false });
}

/** The headers of the whole table count for each row, since those above empty cells are said of it, too. */
function rowLine(statement: Statement, heads: readonly Statement[]): Line {
  const cells = statement.row;
  const isUnder = heads[0]?.passage.cell?.table === statement.passage.cell?.table;
  const above = isUnder ? heads.map((it) => it.text) : cells.map((it) => it.passage.cell?.header ?? '');
  const headers = [...new Set(above)].join(' | ');
  return new OwnLine(statement, cells.at(-1) ?? statement, {
    text: cells.map((it) => it.text.toLowerCase()).join(' | '),
    lead: headers,
    isRejected: cells.some((it) => it !== cells[0] && rejectedCell.test(it.text.toLowerCase())),
  });
}

/** There are many thousands of lines, so that what can be made when asked for is not kept. */
class OwnLine implements Line {
  readonly statement: Statement;
  readonly text: string;
  readonly lead: string;
  readonly headings: string;
  before: Line | undefined;
  after: Line | undefined;
  readonly isRejected: boolean;
  readonly #last: Statement;
  #isOther: boolean | undefined;

  constructor(statement: Statement, last: Statement, said: Pick<Line, 'text' | 'lead' | 'isRejected'>) {
    const { headings, leadIn } = statement.passage;
    const above = headingsOf(headings);
    this.statement = statement;
    this.text = said.text.toLowerCase();
    this.lead = lowered(said.lead);
    this.headings = above.text;
    this.before = undefined;
    this.after = undefined;
    this.isRejected = said.isRejected || above.isSetAside || isSetAside(lowered(leadIn));
    this.#last = last;
    this.#isOther = undefined;
  }

  /** Made anew each time: a line outlives edits that move it. */
  get span(): Span {
    const { passage, start, end } = this.statement;
    const last = this.#last;
    return { start: sourceSpan(passage, start, end).start, end: sourceSpan(last.passage, last.start, last.end).end };
  }

  get isHeading(): boolean {
    return this.statement.passage.kind === 'heading';
  }

  get isOther(): boolean {
    this.#isOther ??= otherModels.test(this.text);
    return this.#isOther;
  }
}

/** Statements below the same headings share one list of them. */
const headingsOf = rememberedOf((headings: readonly string[]) => {
  const text = headings.join(' > ').toLowerCase();
  return { text, isSetAside: setAside.test(text) };
});

/** Many lines have the same lead. */
const lowered = remembered((text) => text.toLowerCase(), 500);

/** A few words in front of a list speak for all of it; in a whole paragraph, the sentence that refuses may speak of something else. */
function isSetAside(leadIn: string): boolean {
  return leadIn.length < longestLabel && setAside.test(leadIn);
}

const longestLabel = 80;
