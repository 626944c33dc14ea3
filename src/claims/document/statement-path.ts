/**
 * The path of one statement: the segments of all that it stands in, outermost first.
 *
 *     h0:Scope   a heading, and how many of the same words stand before it
 *     kname      a key, where keys stand in place of headings
 *     i3         a list item, by its first statement
 *     t1 r2      a table and its row
 *     p5 s7      the passage and the statement
 *
 * The numbers of the last three lines count within the section, so that edits in other sections change none.
 */

import type { Statement } from '../reading/statements.ts';
import { shapeOf } from './open-headings.ts';
import type { Place } from './places.ts';

export function statementPath(statement: Statement, { section, open }: Place): string[] {
  const { passage, index } = statement;
  const shape = shapeOf(section.statements);
  const start = section.statements[0]?.index ?? 0;
  const own = shape.numbers[index - start] ?? 0;
  const at = shape.headings.findLastIndex((it) => it.number <= own) + 1;
  const segments: string[] = [];
  for (let heading = open[at]; heading; heading = heading.above) segments.unshift(heading.segment);
  const isKeyed = passage.keys.length > 0;
  // A path of keys holds no headings: its last segments name the innermost one.
  const mark = isKeyed ? `:${segments.at(-1) ?? ''}` : '';
  return [
    ...(isKeyed ? passage.keys.slice(0, -1).map((it) => `k${it}`) : segments),
    ...itemsAbove(statement).map((it) => `i${it.index - start}${mark}`),
    ...(passage.cell ? [`t${passage.cell.table}`, `r${passage.cell.row}`] : []),
    `p${own}${mark}`,
    `s${index - start}${mark}`,
  ];
}

/** Segments of items, passages and statements; in the second, of tables and rows, too. */
export const belowRow = /^[ips]\d/;
export const belowHeadings = /^[ipstr]\d/;

/** The list items that a statement hangs below, outermost first, and its own. */
function itemsAbove(statement: Statement): Statement[] {
  const items: Statement[] = [];
  for (let above = statement.parent; above && above !== statement; above = above.parent) items.unshift(above);
  return statement.passage.kind === 'item' ? [...items, firstOf(statement)] : items;
}

function firstOf(statement: Statement): Statement {
  let first = statement;
  while (first.before && first.before.passage === statement.passage) first = first.before;
  return first;
}
