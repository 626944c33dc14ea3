/** Recognises retrieval that is called training. */

import { rememberedOf } from '../../text/remembered.ts';
import { indexing } from '../lexicon/retrieval.ts';
import type { TrainingDraft } from '../training.ts';

/** Says "train" and means filling an index: two signs of indexing in the statement or the sentence behind it. */
export const isMislabelled = rememberedOf(({ act, statement }: TrainingDraft): boolean => {
  if (act.tag !== 'act-train' && act.tag !== 'act-teach') return false;
  const near = `${statement.text} ${statement.after?.text ?? ''}`;
  return new Set((near.match(indexing) ?? []).map((it) => it.toLowerCase().slice(0, 5))).size >= 2;
});
