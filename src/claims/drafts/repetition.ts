/** What a live draft adds to those before it: whether it repeats one of them, and which of its needs are new. */

import { isForFacts, type Need } from '../claim.ts';
import type { FoundNeed } from '../need.ts';
import type { Statement } from '../reading/statements.ts';
import type { TrainingDraft } from '../training.ts';
import { sharedWords } from './relations.ts';

export interface Judged {
  readonly draft: TrainingDraft;
  /** Needs that no earlier statement of the same training has named. */
  readonly needs: readonly FoundNeed[];
  readonly restates: boolean;
}

/** The same words for the same need, in a table or a summary. */
export function isRepeated(draft: TrainingDraft, earlier: readonly Judged[]): boolean {
  return earlier.some(
    (it) =>
      !it.restates &&
      it.draft.needs[0].value === draft.needs[0].value &&
      sharedWords(it.draft, draft) >= wordsOfRepetition,
  );
}

const wordsOfRepetition = 3;

/** The needs that no earlier statement of the same training has named; all of them where none is new. */
export function newNeeds(draft: TrainingDraft, earlier: readonly Judged[]): readonly FoundNeed[] {
  const fresh = draft.needs.filter((need) => !earlier.some((it) => !it.restates && isNamedIn(it, need, draft)));
  return fresh.length > 0 ? fresh : draft.needs;
}

function isNamedIn({ needs, draft: earlier }: Judged, { value }: FoundNeed, draft: TrainingDraft): boolean {
  return needs.some((it) => isSameNeed(it.value, value)) && isSameTraining(earlier, draft);
}

/** Knowledge of facts is one wish, whether or not the text says again that they change. */
function isSameNeed(known: Need, need: Need): boolean {
  return known === need || (need === 'knowledge' && isForFacts(known));
}

/** Drafts of one need are of the same training if their materials share a word, or if one names no material and is a bare step or refers back. */
function isSameTraining(earlier: TrainingDraft, draft: TrainingDraft): boolean {
  if (sharedWords(earlier, draft) > 0) return true;
  const isNameless = earlier.material === undefined || draft.material === undefined;
  return isNameless && (earlier.isBare || draft.isBare || refersBack(draft.statement));
}

function refersBack({ text }: Statement): boolean {
  return /\b(?:the same (?:tune|model|run|training|adapter|job)|above|as (?:described|said)|item \d|step \d|phase \d)\b/i.test(
    text,
  );
}
