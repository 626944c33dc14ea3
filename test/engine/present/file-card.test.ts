/** The card of a config or data file says what was read, and lets no markup through. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lint } from '../../../src/engine.ts';
import german from '../../../src/extension/l10n/bundle.l10n.de.json' with { type: 'json' };
import type { ProviderFact } from '../../../src/facts/own-facts.ts';
import { type FileCard, fileCard } from '../../../src/present/file-card.ts';
import { inEnglish } from '../../../src/present/translate.ts';
import { defaultSettings } from '../../../src/settings.ts';

function cardOf(path: string, text: string, translate = inEnglish, settings = defaultSettings): FileCard | undefined {
  const report = lint({ path, text }, { settings, today: '2026-11-24' });
  return fileCard(report, '2026-11-24', translate);
}

function fixture(file: string): string {
  return readFileSync(`test/fixtures/configs/${file}`, 'utf8');
}

describe('fileCard', () => {
  it('tells a job', () => {
    const text = fixture('openai-job.json');
    const card = cardOf('job.json', text);
    expect(card && text.slice(card.span.start, card.span.end)).toBe('"model"');
    expect(card?.markdown.split('\n\n')).toEqual([
      '**Starts a fine-tune: OpenAI fine\\-tuning job** (recognised by `model`, `training_file`)',
      'Base model: gpt\\-4\\.1\\-mini\\-2025\\-04\\-14',
      'Served for: 51 more days',
      'Training data: file\\-9tHarbourNotices',
      'Method: preferences',
      'Epochs: 2',
      'Evaluation: file\\-9tHarbourHeldOut',
      'Plan: none named',
    ]);
  });

  it('counts the service of a base by what the user knows of its provider', () => {
    const fact: ProviderFact = {
      model: 'gpt-4.1-mini-2025-04-14',
      platform: 'openai',
      shutdown: '2027-02-24',
      asOf: '2026-11-20',
    };
    const own = { ...defaultSettings, providers: [fact] };
    const card = cardOf('job.json', fixture('openai-job.json'), inEnglish, own);
    expect(card?.markdown).toContain('Served for: 92 more days');
  });

  it('marks days that only a report gives', () => {
    const text = fixture('vertex-tuning-job.json').replace(/gemini-[\w.-]+/u, 'gemini-2.5-flash');
    expect(cardOf('job.json', text)?.markdown).toContain('Served for, if the report holds: 127 more days\n');
  });

  it.each([
    ['2027-01-12', '2 more days'],
    ['2027-01-13', '1 more day'],
    ['2027-01-14', '0 more days'],
  ])('counts the days of service on %s', (today, words) => {
    const report = lint({ path: 'job.json', text: fixture('openai-job.json') }, { settings: defaultSettings, today });
    expect(fileCard(report, today, inEnglish)?.markdown).toContain(`Served for: ${words}\n`);
  });

  it('tells a file that starts nothing', () => {
    expect(cardOf('adapter_config.json', fixture('peft-adapter.json'))?.markdown).toContain(
      'Comes from a fine-tune: PEFT adapter',
    );
  });

  it('tells training data', () => {
    const text = ['A', 'B', 'C', 'D']
      .map(
        (it) =>
          `{"prompt": "Who runs hall ${it}?", "completion": "Ms Hale, from 9:00 to 1${it.charCodeAt(0) - 65}:30."}\n`,
      )
      .join('');
    const first = text.slice(0, text.indexOf('\n') + 1);
    expect(cardOf('train.jsonl', `${text}${first}`)?.markdown.split('\n\n')).toEqual([
      '**Training data: 5 examples**',
      'Answers that state facts: 5',
      'Answers that show a behaviour: 0',
      'Answers that could be either: 0',
      'Examples that repeat an earlier one: 1',
      'Few examples: most tunes need a few hundred, and hosted services refuse fewer than 10',
    ]);
  });

  it('tells QLoRA by an adapter on a base in fewer bits', () => {
    expect(cardOf('job.yml', fixture('autotrain.yml'))?.markdown).toMatch(
      /^Adapter: LoRA, on a base in fewer bits\\?: int4$/mu,
    );
  });

  it('tells a prompt in a file of its own', () => {
    expect(cardOf('sort.prompty', fixture('prompty.prompty'))?.markdown).toContain('Holds a prompt: Prompty');
  });

  it.each([
    ['notes.md', '# Plan\n\nWe fine-tune gpt-4o.\n'],
    ['settings.yaml', 'train: 1\ntune: 2\n'],
  ])('is silent for %s', (path, text) => {
    expect(cardOf(path, text)).toBeUndefined();
  });

  it('lets no markup of the file through', () => {
    const text = '{"base_model": "<b>*x*</b>[a](command:b)", "datasets": [{"path": "p"}], "adapter": "lora"}';
    expect(cardOf('job.json', text)?.markdown).not.toMatch(/<b>|\*x\*|\]\(command/);
  });

  it('has every sentence in German', () => {
    const asked: string[] = [];
    const record = (sentence: string, ...values: readonly string[]) => {
      asked.push(sentence);
      return inEnglish(sentence, ...values);
    };
    for (const file of [
      'openai-job.json',
      'bedrock-job.yaml',
      'axolotl.yaml',
      'promptfoo.yaml',
      'haystack.yaml',
      'peft-adapter.json',
      'bedrock-throughput.json',
      'llama-factory-data.json',
      'trl.yaml',
    ])
      cardOf(file, fixture(file), record);
    cardOf('train.jsonl', '{"prompt": "Who?", "completion": "Ms Hale"}\n'.repeat(4), record);
    expect(asked.filter((it) => !(it in german))).toEqual([]);
  });
});
