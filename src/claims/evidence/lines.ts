/** What evidence is read from: sentences, and table rows as a whole. */

import { remembered } from '../../text/remembered.ts';
import type { Span } from '../../text/span.ts';
import { otherModels } from '../lexicon/evidence.ts';
import { rejectedCell, setAside } from '../lexicon/headings.ts';
import { type Statement, sourceSpan } from '../statements.ts';

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
  /** It stands among rejected things, or its row ends in a rejection. */
  readonly isRejected: boolean;
  readonly isHeading: boolean;
}

/** Whether a line speaks of models that are no language models. */
export const isOther = remembered((text) => otherModels.test(text));

/** All lines of a document in order, quotations left out. */
export function linesOf(statements: readonly Statement[]): Line[] {
  const lines: Line[] = [];
  for (const statement of statements) {
    const { passage } = statement;
    if (passage.quoted || passage.cell?.row === -1) continue;
    if (statement.row.length > 0 && statement.row[0] !== statement) continue;
    const line = statement.row.length > 0 ? rowLine(statement) : sentenceLine(statement);
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
  return newLine(statement, statement, { text: statement.text, lead, isRejected: false });
}

function rowLine(statement: Statement): Line {
  const cells = statement.row;
  const headers = [...new Set(cells.map((it) => it.passage.cell?.header ?? ''))].join(' | ');
  return newLine(statement, cells.at(-1) ?? statement, {
    text: cells.map((it) => it.text.toLowerCase()).join(' | '),
    lead: headers,
    isRejected: cells.some((it) => it !== cells[0] && rejectedCell.test(it.text.toLowerCase())),
  });
}

function newLine(
  statement: Statement,
  last: Statement,
  { text, lead, isRejected }: Pick<Line, 'text' | 'lead' | 'isRejected'>,
): Line {
  const { passage } = statement;
  const headings = passage.headings.join(' > ').toLowerCase();
  return {
    statement,
    text: text.toLowerCase(),
    lead: lead.toLowerCase(),
    headings,
    // A line outlives edits that move it.
    get span() {
      const { start } = sourceSpan(passage, statement.start, statement.end);
      return { start, end: sourceSpan(last.passage, last.start, last.end).end };
    },
    before: undefined,
    after: undefined,
    isRejected: isRejected || setAside.test(headings) || isSetAside(passage.leadIn.toLowerCase()),
    isHeading: passage.kind === 'heading',
  };
}

/** Only the few words in front of a list speak for it; of a whole paragraph one sentence may refuse something else. */
function isSetAside(leadIn: string): boolean {
  return leadIn.length < longestLabel && setAside.test(leadIn);
}

const longestLabel = 80;
