/** Parts of a plan that are listed side by side, each with a task of its own: "3.2" and "3.3", "II.1" and "II.2", rows of one table. */

import { optionOfOneTask } from '../lexicon/options.ts';
import type { Statement } from '../reading/statements.ts';

/** Whether `other` stands in another entry of the list or table that a task's statement is an entry of. */
export function isListedBeside(task: Statement, other: Statement): boolean {
  if (task.row.length > 0 || other.row.length > 0) return isOtherRow(task, other);
  if (task.passage === other.passage) return false;
  const label = labelOf(task);
  return label !== undefined && label === labelOf(other);
}

function isOtherRow(task: Statement, other: Statement): boolean {
  const [subject] = other.row;
  const areRows = task.row.length > 0 && other.row !== task.row && subject !== undefined;
  return areRows && task.passage.cell?.table === subject.passage.cell?.table && !optionOfOneTask.test(subject.text);
}

/** The kind of label that an entry begins with, its figures and letters left out; undefined without one. */
function labelOf({ passage: { text } }: Statement): string | undefined {
  const found = numbered.exec(text)?.[0];
  return found
    ?.replace(/\d+/g, '0')
    .replace(/[IVX]+/g, 'I')
    .replace(/[A-Za-z]+/g, 'a');
}

const numbered = /^\W*(?:[A-Z]{1,4}-?\d+(?:\.\d+)*|\d+(?:\.\d+)+|[IVX]+\.\d+|\(?[a-h]\))(?=[\s.:)])/;
