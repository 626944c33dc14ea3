/** Words by which a statement is taken back at its end, behind it or in an item below it. */

import { verdictAtEnd, verdictBehind, verdictBelow } from '../lexicon/stances.ts';
import type { Statement } from '../reading/statements.ts';

/** Characters behind a statement in which its verdict is looked for. */
const reach = 260;

export function lateVerdict({ children, end, passage, text }: Statement): string | undefined {
  const behind = verdictBehind.exec(passage.text.slice(end, end + reach).toLowerCase())?.[0];
  if (behind) return behind;
  for (const child of children) {
    const below = verdictBelow.exec(child.text.toLowerCase())?.[0];
    if (below) return below;
  }
  return verdictAtEnd.exec(text.toLowerCase())?.[0];
}
