/** A user's own vocabulary as lexicon entries. */

import type { GateWords } from '../../read/ordinary.ts';
import type { ActTag } from '../lexicon/acts.ts';
import type { LearnerTag } from '../lexicon/learners.ts';
import type { Entry } from '../lexicon/phrases.ts';

/** Words that count like the built-in ones, as people write them. */
export interface OwnWords extends GateWords {
  readonly assets: readonly string[];
}

/** One entry for each kind of own word that has any; reference material, language models and training acts. */
export function entriesOf(own: OwnWords | undefined): Entry<ActTag | LearnerTag | 'material:reference'>[] {
  if (!own) return [];
  const entries: Entry<ActTag | LearnerTag | 'material:reference'>[] = [
    { tag: 'material:reference', phrases: own.assets.map(asPhrase) },
    { tag: 'language-model', phrases: [...own.models, ...own.products].map(asPhrase) },
    { tag: 'act-strong', phrases: own.training.map(asPhrase) },
  ];
  return entries.filter((it) => it.phrases.length > 0);
}

/** Hyphens part words in a text, so they do in an own phrase; the marks of the lexicon's notation stand for nothing. */
export function asPhrase(words: string): string {
  return words
    .toLowerCase()
    .replace(/[-*|_]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
