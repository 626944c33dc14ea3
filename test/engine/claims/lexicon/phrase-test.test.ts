/** A list of phrases finds each of them wherever a word begins, and nothing inside of words. */

import { describe, expect, it } from 'vitest';
import { anyOf } from '../../../../src/claims/lexicon/patterns.ts';

const phrases = anyOf('re~train*, big|large model|models, e~learning, # ... again, a _ card, f1, key :');

describe('a list of phrases', () => {
  it.each([
    ['the model is retrained', 13],
    ['they re-train it', 5],
    ['a hosted, large model', 10],
    ['no big-models here', 3],
    ['elearning', 0],
    ['some e-learning', 5],
    ['the 1,200 are run again', 4],
    ['on a 24gb card', 3],
    ['0.93 macro-f1', 11],
    ['(key : value', 1],
    ['an éa 24gb card', 4],
  ])('finds in "%s" the first one at %i', (text, at) => {
    expect(phrases.search(text)).toBe(at);
    expect(phrases.test(text)).toBe(true);
  });

  it.each(['', 'pretraining', 'model, large', 'unf1', 'f12', 'bigger model', 'A 24gb card', 'keys :', '_f1'])(
    'finds nothing in "%s"',
    (text) => {
      expect(phrases.search(text)).toBe(-1);
    },
  );

  it('knows one text from the next', () => {
    expect(['retrained', 'trained', 'retrained'].map((it) => phrases.test(it))).toEqual([true, false, true]);
  });
});
