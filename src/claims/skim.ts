/** Tells from a few passages of a document whether the rest of it has to be read. */

import type { Passage } from '../read/passage.ts';
import { remembered } from '../text/remembered.ts';
import { mayClaim, modelTalk } from './document.ts';
import type { DocumentClaims } from './document-claims.ts';
import { entriesOf, type OwnWords } from './own-words.ts';
import { genreOf } from './plan.ts';
import { Reader } from './reading.ts';
import { retrievalIn } from './retrieval.ts';
import { cutStatements } from './statements.ts';
import { trainingIn } from './training.ts';

export interface Skimmed {
  readonly path: string;
  readonly text: string;
  /** The opening, the headings, and what stands around words of acts. */
  readonly passages: readonly Passage[];
  readonly frontMatter: string;
  readonly vocabulary: OwnWords | undefined;
}

const speaksOfActs = remembered((text) => mayClaim.test(text));

/** Whether a block of source can hold a claim. */
export function mayHoldClaim(source: string, vocabulary: OwnWords | undefined): boolean {
  if (speaksOfActs(source)) return true;
  const own = vocabulary?.training ?? [];
  return own.length > 0 && own.some((it) => source.toLowerCase().includes(it.toLowerCase()));
}

/** What the whole document would give, where that shows already: it is no plan, or nothing in it makes a claim. */
export function withoutClaims(skimmed: Skimmed): DocumentClaims | undefined {
  const { isPlan, reason } = genreOf(skimmed);
  const nothing = { plan: { isPlan, reason }, claims: [], evidence: [], sequences: [] };
  if (!isPlan) return nothing;
  const { passages, text, vocabulary } = skimmed;
  const reader = new Reader(entriesOf(vocabulary));
  const talk = modelTalk(text);
  const isClaim = cutStatements(passages)
    .filter((it) => mayHoldClaim(it.text, vocabulary))
    .some((it) => trainingIn(it, reader, talk) !== undefined || retrievalIn(it, reader) !== undefined);
  return isClaim ? undefined : nothing;
}
