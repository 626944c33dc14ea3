/** Linting after an edit equals linting afresh: whatever is remembered from the text before, the report is the same. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lint, openDocument } from '../../src/engine.ts';
import { defaultSettings } from '../../src/settings.ts';
import { drained } from '../../src/text/steps.ts';
import { documents, planOf } from '../bench/plans.ts';
import { markdownText } from '../fuzz/texts.ts';

const options = { settings: defaultSettings, today: '2026-11-22' };

const plan = fc.oneof(fc.constantFrom(...documents.map((it) => it.text)), markdownText);
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 60 }),
  words: fc.oneof(
    fc.constantFrom('x', '', '\n', '\n\n', '# ', '- ', 'not ', '```\n', '| a |', '<!-- ai-plan-disable -->\n', '\n> '),
    fc.constantFrom(
      ' We will fine-tune it on our handbook.',
      'Rejected. ',
      '400 examples',
      ' so that it knows our rules',
    ),
    markdownText,
  ),
});

describe('a document that is open', () => {
  it.each(['plan.md', 'plan.txt', 'plan.yaml', 'plan.json', 'plan.toml', 'data.jsonl', 'plan.ipynb'])(
    'is no plan while it is empty, and none again once it is emptied: %s',
    (path) => {
      const open = openDocument();
      for (const text of [
        '',
        '\n',
        '# Plan\n\n- Fine-tune the model on our handbook so that it knows our rules.\n',
        '',
      ])
        expect(text.length > 1 || !open.lint({ path, text }, options).document.plan.isPlan).toBe(true);
      expect(lint({ path, text: '' }, options).document.plan.isPlan).toBe(false);
    },
  );

  it('gives after each edit the report of its text', () => {
    fc.assert(
      fc.property(plan, fc.array(edit, { minLength: 1, maxLength: 3 }), (start, edits) => {
        const open = openDocument();
        let text = start;
        open.lint({ path: 'plan.md', text }, options);
        for (const { at, length, words } of edits) {
          const from = Math.floor(at * text.length);
          text = text.slice(0, from) + words + text.slice(from + length);
          const source = { path: 'plan.md', text };
          expect(open.lint(source, options)).toEqual(lint(source, options));
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('gives in steps what it gives at once, also after reviews that were given up', () => {
    fc.assert(
      fc.property(
        plan,
        fc.array(fc.tuple(edit, fc.nat({ max: 400 })), { minLength: 1, maxLength: 4 }),
        (start, edits) => {
          const open = openDocument();
          let text = start;
          for (const [{ at, length, words }, count] of edits) {
            const from = Math.floor(at * text.length);
            text = text.slice(0, from) + words + text.slice(from + length);
            const steps = open.lintInSteps({ path: 'plan.md', text }, options);
            // Given up on the way, unless it is done by then.
            for (let step = 0; step < count && !steps.next().done; ) step++;
          }
          const source = { path: 'plan.md', text };
          expect(drained(open.lintInSteps(source, options))).toEqual(lint(source, options));
        },
      ),
      { numRuns: 40 },
    );
  }, 60_000);

  it('gives the report of a long plan, typed into here and there', () => {
    const open = openDocument();
    let text = planOf(120_000);
    open.lint({ path: 'plan.md', text }, options);
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
        for (const { at, length, words } of edits) {
          const from = Math.floor(at * text.length);
          text = text.slice(0, from) + words + text.slice(from + length);
          open.lint({ path: 'plan.md', text }, options);
        }
        const source = { path: 'plan.md', text };
        expect(open.lint(source, options)).toEqual(lint(source, options));
      }),
      { numRuns: 8 },
    );
  }, 60_000);

  it('forgets settings at once', () => {
    const [document] = documents;
    if (!document) return;
    const open = openDocument();
    open.lint(document, options);
    const quiet = {
      ...options,
      settings: { ...defaultSettings, vocabulary: { ...defaultSettings.vocabulary, training: ['imprint'] } },
    };
    expect(open.lint(document, quiet)).toEqual(lint(document, quiet));
  });
});
