/** How much a whole document speaks of language models, of other models and of helpers, and what follows from that. */

import type { ActTag } from '../lexicon/acts.ts';

export interface ModelTalk {
  readonly languageModels: number;
  readonly otherModels: number;
  /** Plain words for what may be a language model: helper, machine, AI. */
  readonly helpers: number;
}

/** A key for the talk: as long as it is the same, the rules read every statement the same way. */
export function talkSigns(talk: ModelTalk): string {
  return [isMostlyOther(talk, 'act-train'), isMostlyOther(talk, 'act-strong'), isAboutModels(talk)].join();
}

/** Whether the document speaks of other models so much more that an act without a learner is taken for one of them. */
export function isMostlyOther({ languageModels, otherModels }: ModelTalk, act: ActTag): boolean {
  return otherModels > (act === 'act-strong' ? 4 : 2) * languageModels;
}

/** Whether what it speaks of may be a language model at all. */
export function isAboutModels({ helpers, languageModels, otherModels }: ModelTalk): boolean {
  return languageModels > 0 || (helpers > 0 && otherModels <= helpers);
}
