/** What the row of a table says of its cells: a verdict, a status, other people's words. */

import * as cues from '../lexicon/headings.ts';
import type { Statement } from '../reading/statements.ts';
import { type Silence, silence } from './silence.ts';

export function silentByRow(statement: Statement): Silence | undefined {
  const { cell } = statement.passage;
  if (!cell) return undefined;
  const header = cell.header.toLowerCase();
  if (cues.rejectedHeading.test(header)) return silence('rejected', cell.header);
  const mates = statement.row.filter((it) => it.passage !== statement.passage);
  const isAccepted = mates.some((it) => cues.acceptedCell.test(it.passage.text.toLowerCase()));
  if (cues.reportedHeader.test(header) && !isAccepted) return silence('reported', cell.header);
  if (isRowOfResults(mates)) return silence('reported', 'a row of results');
  for (const mate of mates) {
    const found = silentByMate(mate, cell.column);
    if (found) return found;
  }
  return undefined;
}

/** Longer cells tell more than a verdict, and more than a status. In characters. */
const longestVerdict = 60;
const longestStatus = 24;

/** `column` is that of the statement. */
function silentByMate({ passage, text }: Statement, column: number): Silence | undefined {
  const lower = passage.text.toLowerCase();
  const header = passage.cell?.header.toLowerCase() ?? '';
  const isVerdict = lower.length < longestVerdict || cues.verdictHeader.test(header);
  if (isVerdict && cues.rejectedCell.test(lower)) return silence('rejected', text);
  if (lower.length < longestStatus && cues.doneCell.test(lower)) return silence('done', text);
  const isBehind = (passage.cell?.column ?? 0) > column;
  return isBehind && cues.reportedHeader.test(header) && cues.insteadHeader.test(header)
    ? silence('reported', text)
    : undefined;
}

/** Scores beside a set-up: at least one fraction, nothing but figures. */
function isRowOfResults(mates: readonly Statement[]): boolean {
  return (
    mates.length > 1 &&
    mates.every((it) => onlyFigures.test(it.passage.text)) &&
    mates.some((it) => aFraction.test(it.passage.text))
  );
}

const onlyFigures = /^[\d.,%–—\s+-]+$/;
const aFraction = /^(?:0?\.\d+|\d{1,2}\.\d+ ?%?)$/;
