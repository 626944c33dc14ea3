/** Fixes in config files keep the file well formed and its keys in place. */

import { describe, expect, it } from 'vitest';
import { fixesFor, lint } from '../../../src/engine.ts';
import type { Format } from '../../../src/read/passage.ts';
import { structureOf } from '../../../src/read/structure.ts';
import { fitFormat } from '../../../src/remedies/fit-format.ts';
import type { Fix } from '../../../src/remedies/fix.ts';
import { tabStop } from '../../../src/remedies/snippet.ts';
import { defaultSettings } from '../../../src/settings.ts';
import { applyEdits } from '../../../src/text/span.ts';

function fix(text: string, words: string, newText: string, kind: Fix['kind'] = 'rewrite'): Fix {
  const start = text.indexOf(words);
  return {
    title: 'x',
    kind,
    safe: false,
    preferred: false,
    snippet: newText.includes('${'),
    alternative: undefined,
    edits: [{ span: { start, end: start + words.length }, newText }],
  };
}

function fitted(format: Format, text: string, words: string, newText: string, kind?: Fix['kind']): string | undefined {
  const [found] = fitFormat([fix(text, words, newText, kind)], text, format);
  return found && applyEdits(text, found.edits);
}

describe('fitFormat', () => {
  it.each<[string, Format, string, string, string, string | undefined]>([
    ['plain words', 'yaml', 'goal: train it\n', 'train it', 'prompt it', 'goal: prompt it\n'],
    ['a colon', 'yaml', 'goal: train it\n', 'train it', 'ask: train it?', 'goal: "ask: train it?"\n'],
    ['a hash', 'yaml', 'goal: train it\n', 'it', 'it #1: now', 'goal: "train it #1: now"\n'],
    [
      'a folded plain value',
      'yaml',
      'goal: train it\n  on mail\nx: 1\n',
      'train',
      'ask: train',
      'goal: "ask: train it on mail"\nx: 1\n',
    ],
    [
      'quotes in a quoted value',
      'json',
      '{"goal": "train it"}',
      'train',
      'say "no" to',
      '{"goal": "say \\"no\\" to it"}',
    ],
    ['a value in double quotes', 'yaml', 'goal: "train it"\n', 'train', 'ask: train', 'goal: "ask: train it"\n'],
    ['a lost key', 'yaml', 'goal: train it\nneed: tone\n', 'it\nneed: tone', 'it', undefined],
    ['two keys', 'yaml', 'a: train\nb: tone\n', 'train\nb: tone', 'x: y', undefined],
    [
      'a sign that is escaped for the snippet only',
      'json',
      '{"goal": "train it"}',
      'train',
      `pay ${tabStop(1, '$500')}`,
      `{"goal": "pay ${tabStop(1, '$500')} it"}`,
    ],
    [
      'quotes around a tab stop',
      'json',
      '{"goal": "train it"}',
      'train',
      `say "${tabStop(1, 'no')}" to`,
      `{"goal": "say \\"${tabStop(1, 'no')}\\" to it"}`,
    ],
    ['TOML', 'toml', 'goal = "train it"\n', 'train', 'say "no" to', 'goal = "say \\"no\\" to it"\n'],
    ['Markdown', 'markdown', '# train it', 'train', 'ask: "train', '# ask: "train it'],
  ])('%s', (_, format, text, words, newText, expected) => {
    expect(fitted(format, text, words, newText)).toBe(expected);
  });

  it('lets an insertion bring keys, and no errors', () => {
    expect(fitted('yaml', 'goal: a\n', 'goal', 'evals: 1\ngoal', 'insert')).toBe('evals: 1\ngoal: a\n');
    expect(fitted('yaml', 'goal: a\n', 'goal', 'evals: [\ngoal', 'insert')).toBeUndefined();
  });
});

const plans: readonly (readonly [string, string])[] = [
  [
    'plan.yaml',
    'status: proposed\ngoals:\n  - text: A model trained on the whole catalogue answers what shoppers ask.\n  - text: Our bot is fine-tuned on the handbook, so that it knows our policies.\nrisks: []\n',
  ],
  [
    'plan.yaml',
    'status: draft\nfeatures:\n  - approach: fine-tune the model\n    need: answer from the fare table\n  - need: sound like our desk\n    approach: fine-tune\nrisks: []\n',
  ],
  [
    'plan.json',
    '{"status": "proposed", "risks": [], "goal": "We fine-tune the bot on \\"the book\\", our handbook, so that it knows our policies."}',
  ],
  [
    'plan.toml',
    'status = "proposed"\nrisks = []\ngoal = "We fine-tune the bot on our handbook, so that it knows our policies."\n',
  ],
  [
    'plan.ipynb',
    '{"cells": [{"cell_type": "markdown", "source": ["# Plan\\n", "\\n", "- Phase 1: We will fine-tune Llama 3\\n",\n    "  on 100 replies of our handbook so that it \\"knows\\" our policies."]}]}',
  ],
];

it.each(plans)('no fix breaks %s', (path, text) => {
  const source = { path, text };
  const report = lint(source, { settings: defaultSettings, today: '2026-11-24' });
  expect(report.findings.length).toBeGreaterThan(0);
  for (const finding of report.findings)
    for (const { edits, kind, title } of fixesFor(source, report, finding)) {
      const format = path.endsWith('.yaml') ? 'yaml' : path.endsWith('.toml') ? 'toml' : 'json';
      const [before, after] = [structureOf(text, format), structureOf(applyEdits(text, edits), format)];
      expect([title, after.errors]).toEqual([title, before.errors]);
      if (kind === 'rewrite' || kind === 'question') expect(after.keys).toBe(before.keys);
    }
});

it('takes a fix of a script only where all that it changes are comments', () => {
  const text = '# Goal: train it\nrun()\n';
  const fixed = (newText: string) => {
    const edits = [{ span: { start: 8, end: 16 }, newText }];
    const fix = { title: '', kind: 'rewrite', safe: true, preferred: true, edits, snippet: false } as const;
    return fitFormat([{ ...fix, alternative: undefined }], text, 'script').length;
  };
  expect([fixed('prompt it'), fixed('prompt\n# it'), fixed('prompt\nit')]).toEqual([1, 1, 0]);
});
