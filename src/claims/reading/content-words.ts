/** The words of a text by which two statements are seen to speak of the same thing. */

import { noted } from '../../text/remembered.ts';
import { hollow } from '../lexicon/hollow-words.ts';

/** Words that carry content, with plural endings removed. */
export function contentWords(text: string): ReadonlySet<string> {
  return rememberWords(text);
}

const rememberWords = noted((text): ReadonlySet<string> => {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(words.filter((it) => !hollow.has(it)).map(withoutPlural));
});

function withoutPlural(word: string): string {
  if (!word.endsWith('s')) return word;
  return word
    .replace(/ies$/, 'y')
    .replace(/(?<=s|x|z|ch|sh)es$/, '')
    .replace(/s$/, '');
}
