/** Where a purpose or a condition can be added to a statement. */

import type { Claim } from '../../claims/claim.ts';
import { overlaps } from '../../text/span.ts';
import { finiteForms } from './act-words.ts';
import { endOf } from './complement.ts';
import { isBreak, type Word, wordsOf } from './words.ts';

/** The offset after the training and its material: the first break that no list spans, or the final punctuation. */
export function endOfProposal(source: string, claim: Claim): number {
  const words = wordsOf(source, claim.statement);
  const material = claim.material?.span;
  const anchor = Math.max(
    words.findLastIndex((it) => overlaps(it, claim.act.span)),
    material ? words.findLastIndex((it) => overlaps(it, material)) : -1,
  );
  const next = nextBreak(words, anchor);
  return next < 0 ? endOfText(source, claim.statement.end) : endOf(source, words[next - 1]);
}

/** The first break after `from` that does not part the items of a list ("handbook, price list and policies"). */
function nextBreak(words: readonly Word[], from: number): number {
  const next = words.findIndex((it, index) => index > from && isBreak(it) && !/^\s*\($/.test(it.gap));
  if (next < 0 || !words[next]?.gap.includes(',')) return next;
  const joint = words.findIndex((it, index) => index >= next && (it.norm === 'and' || it.norm === 'or'));
  const isList =
    joint > 0 &&
    joint - next < 9 &&
    !words.slice(next, joint).some((it) => finiteForms.has(it.norm) || opensClause.test(it.norm));
  return isList ? nextBreak(words, joint) : next;
}

const opensClause = /^(?:so|to|until|which|that|after|because|while|giving|letting|making)$/;

/** Before the full stop, if there is one. */
export function endOfText(source: string, end: number): number {
  let at = end;
  while (/[\s.!?;,:]/.test(source[at - 1] ?? '')) at--;
  return at;
}
