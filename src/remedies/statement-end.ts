/** Where a purpose or a condition can be added to a statement. */

import type { Claim } from '../claims/claim.ts';
import { overlaps } from '../text/span.ts';
import { finiteForms } from './act-words.ts';
import { endOf } from './complement.ts';
import { isBreak, wordsOf } from './words.ts';

/** Offset behind the training and its material: at the first break that no list spans, or before the final punctuation. */
export function endOfProposal(source: string, claim: Claim): number {
  const words = wordsOf(source, claim.statement);
  const material = claim.material?.span;
  const anchor = Math.max(
    words.findLastIndex((it) => overlaps(it, claim.act.span)),
    material ? words.findLastIndex((it) => overlaps(it, material)) : -1,
  );
  const next = words.findIndex((it, index) => index > anchor && isBreak(it) && !/^\s*\($/.test(it.gap));
  if (next < 0 || isList(words.slice(next).map((it) => it.norm))) return endOfText(source, claim.statement.end);
  return endOf(source, words[next - 1]);
}

/** "handbook, price list and policies". */
function isList(rest: readonly string[]): boolean {
  return rest.length < 8 && rest.some((it) => it === 'and' || it === 'or') && !rest.some((it) => finiteForms.has(it));
}

/** Before the full stop, if there is one. */
export function endOfText(source: string, end: number): number {
  let at = end;
  while (/[\s.!?;,:]/.test(source[at - 1] ?? '')) at--;
  return at;
}
