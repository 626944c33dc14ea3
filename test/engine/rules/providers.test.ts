/** The three provider rules on prose: which statement is flagged, on which date, with which grade. */

import { describe, expect, it } from 'vitest';
import { lint } from '../../../src/engine.ts';
import type { Finding } from '../../../src/findings/finding.ts';
import type { RuleId } from '../../../src/rules/rule.ts';
import { defaultSettings } from '../../../src/settings.ts';

const rules: readonly RuleId[] = ['provider-winding-down', 'model-not-tunable', 'base-model-retiring'];

function findings(body: string, today = '2026-11-24'): Finding[] {
  const text = `# Plan: mail helper\n\nStatus: proposed\n\n## Scope\n\n${body}\n`;
  return lint({ path: 'docs/plan.md', text }, { settings: defaultSettings, today }).findings.filter((it) =>
    rules.includes(it.rule),
  );
}

function told(body: string, today?: string): string[] {
  return findings(body, today).map((it) => `${it.rule} ${it.severity}`);
}

describe('flags', () => {
  it.each<[string, string[]]>([
    [
      'We will fine-tune gpt-4.1-mini through the OpenAI API on 4,000 labelled mails.',
      ['provider-winding-down warning'],
    ],
    ['We will fine-tune `gpt-4o-mini` at OpenAI on 4,000 labelled mails.', ['provider-winding-down warning']],
    ['We will fine-tune gpt-4.1-mini on Azure OpenAI on 4,000 labelled mails.', ['base-model-retiring warning']],
    ['We will fine-tune GPT-4o mini on 4,000 labelled mails.', ['base-model-retiring warning']],
    ['We will fine-tune GPT-3.5 Turbo on 4,000 labelled mails.', ['base-model-retiring error']],
    ['We will fine-tune Claude 3 Haiku in Bedrock on 4,000 labelled mails.', ['base-model-retiring error']],
    ['We will fine-tune Claude Sonnet 4.5 on Bedrock on 4,000 labelled mails.', ['model-not-tunable warning']],
    ['We will fine-tune Claude on 4,000 labelled mails.', ['model-not-tunable warning']],
    ['We will fine-tune Gemini 3.1 Pro on Vertex AI on 4,000 labelled mails.', ['model-not-tunable warning']],
    ['We will fine-tune Gemini 2.5 Flash on Vertex AI on 4,000 labelled mails.', ['base-model-retiring warning']],
    ['We will fine-tune Gemini 1.5 Flash on Vertex AI on 4,000 labelled mails.', ['base-model-retiring error']],
    ['We will fine-tune gemini-3.5-flash with the Gemini API on 4,000 labelled mails.', ['model-not-tunable warning']],
    ['We will fine-tune Llama 3.2 3B on Bedrock on 4,000 labelled mails.', ['base-model-retiring error']],
    ['We will fine-tune Cohere Command R on 4,000 labelled mails.', ['model-not-tunable error']],
    ['Maybe we fine-tune gpt-4.1-mini on Azure on 4,000 labelled mails later.', ['base-model-retiring information']],
    [
      'The large GPT-5 labels 9,000 mails, and we distil them into gpt-4.1-mini on Azure.',
      ['base-model-retiring warning'],
    ],
  ])('%s', (body, expected) => {
    expect(told(body)).toEqual(expected);
  });
});

describe('leaves alone', () => {
  it.each([
    'We will fine-tune Nova Lite on Bedrock on 4,000 labelled mails.',
    'We will fine-tune gemini-3.5-flash-lite on Vertex AI on 4,000 labelled mails.',
    'We will fine-tune Qwen3-8B with LoRA on our own cards on 4,000 labelled mails.',
    'We will fine-tune Llama 3.2 3B with LoRA on our own cards on 4,000 labelled mails.',
    'We will fine-tune Qwen3-8B on 4,000 labelled mails, so that we can leave OpenAI.',
    'We will not fine-tune gpt-4.1-mini at OpenAI.',
    'gpt-4.1-mini at OpenAI, with the prompt, reaches 0.88 on 400 labelled mails.',
    'Should we fine-tune gpt-4.1-mini at OpenAI?',
    'We will fine-tune GPT-5 on Azure in its private preview on 4,000 labelled mails.',
  ])('%s', (body) => {
    expect(told(body)).toEqual([]);
  });
});

describe('the clock', () => {
  const body = 'We will fine-tune gpt-4.1-mini through the OpenAI API on 4,000 labelled mails.';

  it.each([
    ['2026-04-01', 'warning', 'no new jobs from 2027-01-06 (in 280 days).'],
    ['2026-06-01', 'warning', 'closed already to organisations that never ran a job (since 2026-05-07).'],
    ['2026-11-24', 'warning', 'would serve 51 days'],
    ['2027-01-05', 'warning', '(in 1 day)'],
    ['2027-01-06', 'error', 'has taken no new jobs since 2027-01-06'],
    ['2027-01-14', 'error', 'was shut down on 2027-01-14'],
  ])('%s', (today, severity, words) => {
    const [found, ...others] = findings(body, today);
    expect(others).toEqual([]);
    expect(found?.severity).toBe(severity);
    expect(found?.message).toContain(words);
  });

  it('states source and age of the fact', () => {
    expect(findings(body)[0]?.message).toContain('(OpenAI deprecations, as of 2026-06-27, 150 days ago)');
  });

  it('says that a planned day comes too late', () => {
    const late = 'In February 2027 we will fine-tune gpt-4.1-mini through the OpenAI API on 4,000 labelled mails.';
    const early = 'On 10 December we will fine-tune gpt-4.1-mini through the OpenAI API on 4,000 labelled mails.';
    expect(findings(late)[0]?.message).toContain('dates its job "February 2027", on or after that day');
    expect(findings(early)[0]?.message).not.toContain('after that day');
  });

  it.each(['on 6 January 2027', 'on 15.01.2027', 'at the end of January 2027'])('reads that the job is %s', (when) => {
    const text = `${when} we will fine-tune gpt-4.1-mini through the OpenAI API on 4,000 labelled mails.`;
    expect(findings(text)[0]?.message).toContain('on or after that day');
  });

  it('tells the end of the base as related information of the winding down', () => {
    const [found] = findings(body);
    expect(found?.related.map((it) => it.message).join()).toContain('gpt-4.1-mini-2025-04-14');
  });

  it('gives both dates where tuned deployments outlive their base', () => {
    const [found] = findings('We will fine-tune gpt-4o on Azure on 4,000 labelled mails.');
    expect(found?.message).toContain('stops on Azure OpenAI on 2027-04-14');
    expect(found?.message).toContain('tuned deployments of it stop on 2027-10-01');
  });

  it('words what only one report says as reported', () => {
    const [found] = findings('We will fine-tune Gemini 2.5 Flash on Vertex AI on 4,000 labelled mails.');
    expect(found?.message).toContain('its shutdown is reported for 2027-03-31');
  });

  it('names the other platform where the plan names none', () => {
    const [found] = findings('We will fine-tune GPT-4o mini on 4,000 labelled mails.');
    expect(found?.message).toContain('On Azure OpenAI it stops on 2027-04-14.');
  });
});

it('tells a restatement of the same tuning once', () => {
  const body = [
    'We will fine-tune gpt-4.1-mini on Azure on 4,000 labelled mails, so that mails are sorted.',
    '',
    '| step | what |',
    '|---|---|',
    '| 2 | fine-tune gpt-4.1-mini on Azure on 4,000 labelled mails, so that mails are sorted |',
  ].join('\n');
  expect(told(body)).toEqual(['base-model-retiring warning']);
});
