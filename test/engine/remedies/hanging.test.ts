/** Statements that hold on to their training: no rewrite of them may be applied without a look, and none may read wrong. */

import { describe, expect, it } from 'vitest';
import { fixesFor, lint } from '../../../src/engine.ts';
import { defaultSettings } from '../../../src/settings.ts';
import { applyEdits } from '../../../src/text/span.ts';

function rewritesOf(text: string) {
  const source = { path: 'docs/plan.md', text };
  const report = lint(source, { settings: defaultSettings, today: '2026-11-28', assumePlan: true });
  return report.findings
    .flatMap((it) => fixesFor(source, report, it))
    .filter((it) => it.kind === 'rewrite')
    .map((it) => ({ isSafe: it.safe, text: applyEdits(text, it.edits) }));
}

describe('what goes with the training alone is not left in the air', () => {
  it.each([
    [
      'a perfect tense',
      'We will have trained the model on the handbook by May, so that it knows our rules.',
      /have gave/,
    ],
    [
      'a second material',
      'We train the model on our docs and on the wiki so that it knows our products.',
      /docs and on the wiki/,
    ],
    [
      'how long it takes',
      'Training the model on the handbook for two weeks so that it knows the rules.',
      /retrieval over the handbook for two weeks/,
    ],
    [
      'other verbs of the same material',
      'We will collect, clean and fine-tune on the handbook so that the bot knows the rules.',
      /collect, clean and add/,
    ],
    [
      'the tool that the author has refused',
      "We will not use retrieval; we'll train the model on the docs so that it knows them.",
      /give the model retrieval/,
    ],
    [
      'a material behind a word that has none',
      'The assistant will be domain-adapted to our glossary so that it understands our terms.',
      /sources to our glossary/,
    ],
    ['the number of a model', 'The copilot will be a fine-tuned Llama 3 (answers in JSON).', /Llama with .* 3 \(/],
  ])('%s', (_, text, wrong) => {
    const rewrites = rewritesOf(text);
    expect(rewrites.length).toBeGreaterThan(0);
    for (const it of rewrites) {
      expect(it.text).not.toMatch(wrong);
      expect(it.isSafe).toBe(false);
    }
  });

  it('one training on one thing is still rewritten at once', () => {
    expect(rewritesOf('We will train the model on the handbook so that it knows our rules.')[0]).toEqual({
      isSafe: true,
      text: 'We will give the model retrieval over the handbook so that it knows our rules.',
    });
  });
});
