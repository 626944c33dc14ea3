/** Recognises retrieval that is called training. */

import { rememberedOf } from '../../text/remembered.ts';
import { byFilling, fillings, lookingUp, stores } from '../lexicon/retrieval.ts';
import type { Candidate, TrainingDraft } from '../training.ts';

/** A draft, with the word of the statistical reader on whether it fills an index, where that was asked. */
type Read = TrainingDraft & { readonly fillsIndex?: boolean };

/**
 * Whether a draft says "train" and means to fill an index: by the statistical reader; or because the statement and the sentence behind
 * it name two ways to fill one, or a single way and that the training happens by it, or both a look-up and a store.
 */
export const isMislabelled = rememberedOf(({ act, statement, fillsIndex }: Read): boolean => {
  if (fillsIndex) return true;
  if (act.tag !== 'act-train') return false;
  const near = `${statement.text} ${statement.after?.text ?? ''}`;
  const filled = fillings.filter((it) => it.test(near)).length;
  if (filled !== 1) return filled > 1;
  return byFilling.test(near.slice(act.end - statement.start)) || (lookingUp.test(near) && stores.test(near));
});

/** Whether a candidate says "train", and it or a statement that belongs to it speaks of filling, looking up or storing. */
export function mayFillIndex({ act, statement }: Pick<Candidate, 'act' | 'statement'>): boolean {
  if (act.tag !== 'act-train') return false;
  const { after, children, passage, row, text } = statement;
  const others = [...row.filter((it) => it.passage !== passage), ...children.slice(0, 3)];
  const near = [text, after?.text, ...others.map((it) => it.text)].join(' ');
  return [...fillings, lookingUp, stores].some((it) => it.test(near));
}
