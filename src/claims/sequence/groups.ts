/** Runs of statements that belong together. */

import type { Statement } from '../reading/statements.ts';

/** Lists within lists stay open while inner ones are read; no plan has more of them open at once. */
export const mostOpen = 8;

/** Groups of statements that belong together in a row; statements may go on with a group that is `open` already. */
export function grouped(
  statements: readonly Statement[],
  belong: (a: Statement, b: Statement) => boolean,
  open: readonly (readonly Statement[])[] = [],
): Statement[][] {
  const groups = open.map((it) => [...it]);
  for (const statement of statements) {
    const group = lastOf(groups, statement, belong);
    if (group) group.push(statement);
    else groups.push([statement]);
  }
  return groups;
}

function lastOf(
  groups: readonly Statement[][],
  statement: Statement,
  belong: (a: Statement, b: Statement) => boolean,
): Statement[] | undefined {
  for (let at = groups.length - 1; at >= Math.max(0, groups.length - mostOpen); at--) {
    const last = groups[at]?.at(-1);
    if (last && last.passage.depth <= statement.passage.depth && belong(last, statement)) return groups[at];
  }
  return undefined;
}
