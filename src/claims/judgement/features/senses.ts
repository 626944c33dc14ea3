/** The senses of words, by a wide lexicon that serves the statistical reader alone. */

import { once, remembered, rememberedLately } from '../../../text/remembered.ts';
import { type Sense, senses } from '../../lexicon/senses.ts';
import type { Reader } from '../../reading/reader.ts';
import type { Statement } from '../../reading/statements.ts';
import { type Tagged, Tagger } from '../../reading/tagger.ts';
import { type Word, wordsOf } from '../../reading/words.ts';

/** Statements whose senses are kept: as neighbours they are asked for again soon, or not at all. */
const mostStatements = 1000;

/** The words of a statement that have a sense, with their places. */
export function sensesIn(statement: Statement, reader: Reader): readonly Tagged<Sense>[] {
  return ofWords(reader.read(statement).words);
}

const tagger = once(() => new Tagger<Sense>(senses()));

const ofWords = rememberedLately((words: readonly Word[]) => tagger().tag(words), mostStatements);

/** The senses of a text that is no statement: a heading, a lead-in. */
export const sensesOfText = remembered((text): readonly Sense[] => [
  ...new Set(
    tagger()
      .tag(wordsOf(text))
      .map((it) => it.tag),
  ),
]);
