/** Recognises retrieval that is called training. */

import { rememberedOf } from '../../text/remembered.ts';
import { fillings, lookingUp, stores } from '../lexicon/retrieval.ts';
import type { TrainingDraft } from '../training.ts';

/**
 * Says "train" and means filling an index: the statement and the sentence behind it tell two things that are done to fill
 * one, or one of them, the look-up and the store.
 */
export const isMislabelled = rememberedOf(({ act, statement }: TrainingDraft): boolean => {
  if (act.tag !== 'act-train') return false;
  const near = `${statement.text} ${statement.after?.text ?? ''}`;
  const filled = fillings.filter((it) => it.test(near)).length;
  return filled > 1 || (filled === 1 && lookingUp.test(near) && stores.test(near));
});
