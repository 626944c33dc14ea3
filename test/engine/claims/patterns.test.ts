/** The look at key words passes over no text that a list of phrases fits: nobody loses evidence to speed. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as budgets from '../../../src/claims/lexicon/budgets.ts';
import * as evidence from '../../../src/claims/lexicon/evidence.ts';
import { anyOf, Phrases } from '../../../src/claims/lexicon/patterns.ts';
import * as upkeep from '../../../src/claims/lexicon/upkeep.ts';

const lists = Object.entries({ ...budgets, ...evidence, ...upkeep }).flatMap(([name, it]) =>
  it instanceof Phrases ? [{ name, phrases: it }] : [],
);

describe('lists of phrases', () => {
  it('fit the same lines of the corpus with and without the look at their key words', () => {
    for (const line of linesOfCorpus()) {
      for (const { name, phrases } of lists)
        if (phrases.pattern.test(line)) expect(`${name} ${phrases.test(line)}`, line).toBe(`${name} true`);
    }
  });

  it.each([
    ['re~train* it', ['we retrain it', 'we re-trained it', 're train it']],
    ['hold~out', ['a holdout', 'a hold-out', 'the hold out.']],
    ["today's|current model", ["today's model", 'the current-model']],
    ['n’t try', ['n’t try']],
    ['llama.cpp', ['on llama.cpp']],
    ['the bar :', ['as the bar : 90']],
    ['# a', ['5 a', '4,000 a']],
    ['_ of|in set', ['part of set', 'what’s in set']],
    ['card ... bought', ['a card (new, and soon) bought']],
  ])('fit all forms of "%s"', (phrase, texts) => {
    const phrases = anyOf(phrase);
    for (const text of texts) {
      expect(phrases.test(text), text).toBe(phrases.pattern.test(text));
      expect(phrases.search(text), text).toBe(text.search(phrases.pattern));
    }
  });
});

function linesOfCorpus(): Set<string> {
  const lines = new Set<string>();
  for (const folder of ['dev', 'second', 'voices'].map((it) => join('test/corpus', it)))
    for (const name of readdirSync(folder).filter((it) => it.endsWith('.md')))
      for (const it of readFileSync(join(folder, name), 'utf8').toLowerCase().split('\n')) lines.add(it);
  return lines;
}
