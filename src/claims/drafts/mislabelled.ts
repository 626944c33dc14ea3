/** Recognises retrieval that is called training. */

import { rememberedOf } from '../../text/remembered.ts';
import { byFilling, fillings, lookingUp, stores } from '../lexicon/retrieval.ts';
import type { Candidate, TrainingDraft } from '../training.ts';

/** A draft, and whether the statistical reader takes what it calls training for the filling of an index. */
type Read = TrainingDraft & { readonly fillsIndex?: boolean };

/**
 * Says "train" and means filling an index: so the statistical reader says, or the statement and the sentence behind it tell
 * two things that are done to fill one, or one of them and that the training comes to it, or the look-up and the store.
 */
export const isMislabelled = rememberedOf(({ act, statement, fillsIndex }: Read): boolean => {
  if (fillsIndex) return true;
  if (act.tag !== 'act-train') return false;
  const near = `${statement.text} ${statement.after?.text ?? ''}`;
  const filled = fillings.filter((it) => it.test(near)).length;
  if (filled !== 1) return filled > 1;
  return byFilling.test(near.slice(act.end - statement.start)) || (lookingUp.test(near) && stores.test(near));
});

/** Whether a candidate says "train" and it or what belongs to it names something that has to do with an index. */
export function mayFillIndex({ act, statement }: Pick<Candidate, 'act' | 'statement'>): boolean {
  if (act.tag !== 'act-train') return false;
  const { after, children, passage, row, text } = statement;
  const others = [...row.filter((it) => it.passage !== passage), ...children.slice(0, 3)];
  const near = [text, after?.text, ...others.map((it) => it.text)].join(' ');
  return [...fillings, lookingUp, stores].some((it) => it.test(near));
}
