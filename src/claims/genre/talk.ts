/** Counts the words by which a document speaks of language models, of other models, or of helpers in plain words. */

import { countOf } from '../../text/paragraphs.ts';
import type { TrainingJob } from '../config/job.ts';
import * as words from '../lexicon/talk.ts';
import type { ModelTalk } from './model-talk.ts';

/** A text about language models has a certain word for each so many characters. */
const charactersPerWord = 20_000;
/** A short memo may name its helper in plain words only. */
const shortText = 8000;

/** How often a text, or a part of it, uses words of each kind. No match runs over a line end, so that counts of parts add up. */
export type TalkCounts = Readonly<Record<keyof typeof words, number>>;

export function countTalk(text: string): TalkCounts {
  return {
    languageModels: countOf(words.languageModels, text),
    otherModels: countOf(words.otherModels, text),
    helpers: countOf(words.helpers, text),
    certain: countOf(words.certain, text),
    likely: countOf(words.likely, text),
  };
}

export function sumTalk(parts: readonly TalkCounts[]): TalkCounts {
  const sum = { languageModels: 0, otherModels: 0, helpers: 0, certain: 0, likely: 0 };
  for (const it of parts) {
    sum.languageModels += it.languageModels;
    sum.otherModels += it.otherModels;
    sum.helpers += it.helpers;
    sum.certain += it.certain;
    sum.likely += it.likely;
  }
  return sum;
}

/** Whether a text of `length` is about language models at all; a release train or an index in a software proposal is not. */
export function isAboutLanguageModels({ certain, languageModels, likely }: TalkCounts, length: number): boolean {
  if (length < shortText && likely > 0) return true;
  const isNamed = certain >= 1 + Math.floor(length / charactersPerWord);
  // A long text on other things says "AI" in passing.
  return isNamed && (length < shortText || languageModels > 0);
}

/** A file that starts a fine-tune is about a language model, whatever its words. */
export function modelTalk({ languageModels, otherModels, helpers }: TalkCounts, job?: TrainingJob): ModelTalk {
  return { languageModels: languageModels + (job ? 10 : 0), otherModels, helpers };
}
