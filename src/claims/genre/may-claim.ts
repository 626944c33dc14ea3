/** A cheap first test: whether a text can hold a claim at all. */

import { noted } from '../../text/remembered.ts';
import { mayClaim, mayHint } from '../lexicon/hints.ts';
import type { OwnWords } from '../reading/own-words.ts';

const speaksOfActs = noted((text) => mayClaim.test(text) || mayHint.test(text));

/** Whether a statement, or a block of source, can hold a claim. */
export function mayHoldClaim(source: string, vocabulary: OwnWords | undefined): boolean {
  if (speaksOfActs(source)) return true;
  const own = vocabulary?.training ?? [];
  return own.length > 0 && own.some((it) => source.toLowerCase().includes(it.toLowerCase()));
}
