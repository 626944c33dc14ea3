/** Order, baseline and the bill that arrives later. */

import { describe, expect, it } from 'vitest';
import { lint } from '../../../src/engine.ts';
import { defaultSettings } from '../../../src/settings.ts';
import { findingsOf, foundBy } from './findings.ts';

const hosted = 'Nova Micro is fine-tuned on Amazon Bedrock to sort 12,000 letters a day at a tenth of the cost.';
const own = 'Qwen3-4B is fine-tuned and served on our own L4 card, to cut the cost of sorting 12,000 letters a day.';
const bill = ['no-prompt-baseline', 'no-eval-plan', 'no-retraining-plan', 'no-deprecation-plan'];

describe('the order of work', () => {
  const steps = '## Steps\n\n1. Fine-tune\n2. Prompts for the rest\n';
  const voice = '3.1 The model is fine-tuned on 900 letters so that it sounds like us.';
  const codes = 'Codes for parcels: prompt with the list, 91 of 100 right.';

  it('is not saved by what a prompt reached for another entry of the list', () => {
    expect(foundBy('training-before-prompting', `${voice}\n\n3.2 ${codes}\n\n${steps}`)).toHaveLength(1);
  });

  it('is saved by what a prompt reached for the plan', () => {
    expect(foundBy('training-before-prompting', `${voice}\n\n${codes}\n\n${steps}`)).toEqual([]);
  });
});

describe('an earning claim', () => {
  it('owes a baseline, an evaluation, a retraining plan and a way out', () => {
    for (const rule of bill) expect(foundBy(rule, hosted), rule).toHaveLength(1);
  });

  it('owes no way out for weights of its own', () => {
    expect(foundBy('no-deprecation-plan', own)).toEqual([]);
    expect(foundBy('no-retraining-plan', own)).toHaveLength(1);
  });

  it('owes a way out only where a provider is named or said to serve the model', () => {
    const small = 'A small language model is fine-tuned to sort 12,000 letters a day at a tenth of the cost';
    expect(foundBy('no-deprecation-plan', `${small}.`)).toEqual([]);
    expect(foundBy('no-deprecation-plan', `${small}; it lives on the counter PC.`)).toEqual([]);
    expect(foundBy('no-deprecation-plan', `${small}, at the same American provider.`)).toHaveLength(1);
    expect(foundBy('no-deprecation-plan', `${small}, on the provider's platform.`)).toHaveLength(1);
  });

  it('owes nothing that the plan covers', () => {
    const text = `${hosted}

## Evidence

The prompted large model scores 0.91 on 400 labelled letters.

## Operations

Each version is scored on 500 held-out letters before release, and every Monday on 50 fresh ones.
The letter team owns the data set, adds 300 labels a month and has the model retrained each quarter.
When AWS retires the base, we re-tune its successor within 30 days.
`;
    for (const rule of bill) expect(foundBy(rule, text), rule).toEqual([]);
  });

  it('is judged once a document, at the first one', () => {
    const text = `${hosted}\n\n## Second\n\nA second small language model is distilled for drafts, 30,000 a day, to save cost.\n`;
    expect(foundBy('no-eval-plan', text)).toMatchObject([{ line: expect.stringContaining('Nova Micro') }]);
  });

  it('takes no acceptance at hand-over for an evaluation', () => {
    expect(foundBy('no-eval-plan', `${hosted} At hand-over 95 of 100 letters must be right.`)).toHaveLength(1);
  });

  it('takes the upkeep of other models and of people for none of its own', () => {
    const text = `${hosted} The churn model is retrained monthly. Staff are retrained every year.`;
    expect(foundBy('no-retraining-plan', text)).toHaveLength(1);
  });

  it('takes a training that is repeated with fresh examples for upkeep, not for facts that change', () => {
    for (const upkeep of [
      'After each winter the letter desk adds 1,500 and we tune again.',
      'The desk lead owns the pairs; the catalogue changes in March and September, then re-export and re-tune.',
    ]) {
      const text = `${hosted}\n\n${upkeep}\n`;
      expect(foundBy('stale-snapshot', text), upkeep).toEqual([]);
      expect(foundBy('no-retraining-plan', text), upkeep).toEqual([]);
    }
    const facts = `${hosted}\n\nWe retrain the model each Monday on the new rate sheet.\n`;
    expect(foundBy('stale-snapshot', facts)).toHaveLength(1);
    expect(foundBy('no-retraining-plan', facts)).toHaveLength(1);
  });

  it('is no claim for tone, unless a prompt was measured short', () => {
    const tone = 'The assistant is fine-tuned on 2,000 letters so that it sounds like us; 12,000 letters a day.';
    expect(foundBy('no-eval-plan', tone)).toEqual([]);
    expect(foundBy('tone-by-training', tone)).toHaveLength(1);
    const measured = `${tone}\n\nWith the style guide and ten examples in the prompt, editors accepted 61 of 100 drafts unchanged.`;
    expect(foundBy('tone-by-training', measured)).toEqual([]);
    expect(foundBy('no-eval-plan', measured)).toHaveLength(1);
    expect(foundBy('no-prompt-baseline', measured)).toEqual([]);
  });

  it('is a claim for format at a million calls a month', () => {
    const format = (load: string) =>
      `Each record must come back as valid JSON, so the language model is fine-tuned for that schema; ${load}.`;
    expect(foundBy('format-by-training', format('9,000 records a day'))).toHaveLength(1);
    expect(foundBy('format-by-training', format('81,000 records a day'))).toEqual([]);
    expect(foundBy('no-prompt-baseline', format('81,000 records a day'))).toHaveLength(1);
  });

  it('names the bar for a format as the user has set it', () => {
    const text = 'Each record must come back as valid JSON, so the language model is fine-tuned for that schema.';
    const thresholds = { ...defaultSettings.thresholds, formatVolumePerMonth: 2_500_000 };
    const settings = { ...defaultSettings, thresholds };
    const { findings } = lint({ path: 'plan.md', text }, { settings, today: '2026-11-24', assumePlan: true });
    expect(findings.map((it) => it.message).join('\n')).toContain('only at 2,500,000 calls a month or more');
  });
});

describe('training-before-prompting', () => {
  const claim = 'The assistant is fine-tuned on past replies so that it sounds like us.';

  it('points at the training step and at the later prompt', () => {
    const text = `${claim}\n\n## Phases\n\n1. January: fine-tuning run\n2. March: write the system prompt\n3. April: pilot\n`;
    expect(foundBy('training-before-prompting', text)).toMatchObject([{ line: '1. January: fine-tuning run' }]);
    const [finding] = findingsOf(text).filter((it) => it.rule === 'training-before-prompting');
    expect(finding?.related).toHaveLength(1);
  });

  it('flags a sequence that never prompts', () => {
    const text = `${claim}\n\n| Quarter | Milestone |\n|---|---|\n| Q1 | Fine-tuned model ready |\n| Q2 | Pilot |\n`;
    expect(foundBy('training-before-prompting', text)).toHaveLength(1);
  });

  it('leaves a prompt or a search in front alone', () => {
    expect(foundBy('training-before-prompting', `${claim}\n\n## Phases\n\n1. System prompt\n2. Fine-tuning\n`)).toEqual(
      [],
    );
    expect(
      foundBy('training-before-prompting', `${claim}\n\n## Phases\n\n1. Search over the wiki\n2. Fine-tuning\n`),
    ).toEqual([]);
    expect(foundBy('training-before-prompting', claim)).toEqual([]);
  });

  it('leaves a plan alone that has measured its prompt already', () => {
    const text = `${claim}\n\nThe prompt reaches 84 % on 600 replies.\n\n## Dates\n\n- January: adapter trained\n- February: switched on\n`;
    expect(foundBy('training-before-prompting', text)).toEqual([]);
  });

  it('flags the decision to skip the prompt', () => {
    const text =
      'Ten examples in the prompt first? Not tried; we go ahead with fine-tuning Llama on the newsletters so that it sounds like us.';
    expect(foundBy('training-before-prompting', text)).toHaveLength(1);
  });
});
