/** Linting after an edit equals linting afresh: whatever is remembered from the text before, the report is the same. */

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
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

/** Plans of the corpus as chapters of one. */
const severalPlans = fc
  .array(fc.constantFrom(...documents.map((it) => it.text)), { minLength: 2, maxLength: 6 })
  .map((texts) => texts.map((it) => it.replace(/^---\n[\s\S]*?\n---\n/u, '').replace(/^# /mu, '## ')).join('\n\n'));

/** What changes more than the sentence that it is typed into: headings, tables, lists, verdicts, volumes, ids, models. */
const stroke = fc.record({
  to: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
  cut: fc.oneof(fc.constant(0), fc.nat({ max: 60 })),
  words: fc.oneof(
    fc.constantFrom('x', '.', ' ', '\n', '\n\n', '', '# ', '## ', '- ', '1. ', '\n> ', '```\n', '|'),
    fc.constantFrom(
      '\n\n### Steps\n\n1. Write the prompt.\n2. Fine-tune the model on 300 pairs.\n\n',
      '\n\n## Phase 2\n\n',
      '\n\n| Desk | Mails per day |\n|---|---|\n| A | 300 |\n| B | 400 |\n\n',
      ' We will fine-tune it on our handbook so that it knows our rules.',
      ' Option 2 was turned down. ',
      ' The prompt reached 91 % on 400 held-out mails. ',
      ' Retrained every quarter on fresh letters. ',
      ' 9,000 mails a day ',
      ' gpt-4o-mini on Azure OpenAI ',
      '\n\nFR-06 ',
      '\n\nThe newest entry first.\n\n',
    ),
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

  it('gives the report of several plans in one, whatever is typed where', () => {
    fc.assert(
      fc.property(severalPlans, fc.array(stroke, { minLength: 3, maxLength: 8 }), (start, strokes) => {
        const open = openDocument();
        let text = start;
        let at = 0;
        open.lint({ path: 'plan.md', text }, options);
        for (const [index, { to, cut, words }] of strokes.entries()) {
          // Half of the time it is typed on where the last words ended.
          if (to !== undefined) at = Math.floor(to * text.length);
          text = text.slice(0, at) + words + text.slice(at + cut);
          at += words.length;
          const source = { path: 'plan.md', text };
          const report = open.lint(source, options);
          if (index % 2 === 0 || index === strokes.length - 1) expect(report).toEqual(lint(source, options));
        }
      }),
      { numRuns: 25 },
    );
  }, 120_000);

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

  it('holds the last text alone: who types a day into a long plan keeps the memory that opening it took', () => {
    setFlagsFromString('--expose-gc');
    const collect: () => void = runInNewContext('gc');
    const open = openDocument();
    const before = '# Plan\n\nWe will fine-tune Llama 3.1 8B on our handbook so that ';
    const behind = `the assistant knows our rules.\n\n\`\`\`\n${'öäü – ordinary output\n'.repeat(20_000)}\`\`\`\n`;
    let typed = '';
    const type = (words: string) => {
      for (const it of words) {
        typed += it;
        open.lint({ path: 'plan.md', text: before + typed + behind }, options);
      }
      collect();
      return process.memoryUsage().heapUsed;
    };
    const once = type('from then on, ');
    expect(type('in each of our seven offices, ') - once).toBeLessThan(15 * behind.length);
  });
});
