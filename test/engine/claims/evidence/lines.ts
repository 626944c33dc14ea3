/** Lines of a text, as evidence is read from them. */

import { type Line, linesOf } from '../../../../src/claims/evidence/lines.ts';
import { cutStatements } from '../../../../src/claims/reading/statements.ts';
import type { Format } from '../../../../src/read/passage.ts';
import { readDocument } from '../../../../src/read/read.ts';

/** A bare row is read as a table of two columns. */
export function linesIn(text: string, format: Format = 'markdown'): Line[] {
  const isRow = text.startsWith('|') && !text.includes('---');
  return linesOf(cutStatements(readDocument(isRow ? `| Item | What |\n|---|---|\n${text}` : text, format).passages));
}
