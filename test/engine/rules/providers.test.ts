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
    ['2026-04-01', 'warning', 'no new jobs from 2027-01-06 (in 280 days) (OpenAI'],
    ['2026-06-01', 'warning', 'already closed to organisations that never ran a job (since 2026-05-07) (OpenAI'],
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

  it('states source and age of the fact, and those of the base', () => {
    const message = findings(body)[0]?.message;
    expect(message).toContain('(since 2026-07-02) (OpenAI deprecations, as of 2026-06-27, 150 days ago). The base: ');
    expect(message).toContain(
      'stops on OpenAI on 2027-01-14 (in 51 days) (OpenAI deprecations, translated index, as of 2026-11-05, 19 days ago). A tune',
    );
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

  it('does not say that a tune lives as long as a base that it outlives', () => {
    const [found] = findings('We will fine-tune gpt-4o on Azure on 4,000 labelled mails.');
    expect(found?.message).not.toMatch(/as long as|no base/u);
  });

  it.each([
    ['2026-11-24', 'tuned deployments of it stop on 2027-10-16'],
    ['2027-10-16', 'tuned deployments of it stopped on 2027-10-16'],
  ])('gives the day of tuned deployments where the base is gone already: %s', (today, words) => {
    const [found] = findings('We will fine-tune o4-mini on Azure on 4,000 labelled mails.', today);
    expect(found?.severity).toBe('error');
    expect(found?.message).toContain(
      `was shut down on 2026-10-16 on Azure OpenAI; requests to it fail; ${words} (Model retirement schedule,`,
    );
  });

  it('words what only one report says as reported', () => {
    const [found] = findings('We will fine-tune Gemini 2.5 Flash on Vertex AI on 4,000 labelled mails.');
    expect(found?.message).toContain('its shutdown is reported for 2027-03-31');
    expect(found?.message).toContain('If the report holds, a tune started today would serve 127 days.');
  });

  it('counts no days where a base is closed to new projects and no end is known', () => {
    const [found] = findings('We will fine-tune Gemini 2.5 on Vertex AI on 4,000 labelled mails.');
    expect(found?.message).toContain('closed Gemini 2.5 to new and inactive projects on 2026-10-20 (Gemini 2.5');
    expect(found?.message).not.toContain('would serve');
  });

  it.each([
    [
      'GPT-4o mini',
      '2026-11-24',
      'Elsewhere: GPT-4o mini (gpt-4o-mini-2024-07-18) stops on Azure OpenAI on 2027-04-14 (in 141 days); tuned deployments of it stop on 2027-10-01 (Model retirement schedule, Microsoft Foundry, as of 2026-09-02, 83 days ago). A tune started today would serve 311 days. Choose a base',
    ],
    [
      'o4-mini',
      '2026-10-18',
      'Elsewhere: o4-mini (o4-mini-2025-04-16) was shut down on 2026-10-16 on Azure OpenAI; requests to it fail; tuned deployments of it stop on 2027-10-16 (Model',
    ],
  ])('names the other platform where the plan names none: %s', (model, today, words) => {
    const [found] = findings(`We will fine-tune ${model} on 4,000 labelled mails.`, today);
    expect(found?.message).toContain(words);
  });

  it('offers what anyone can tune there today, with its end, and no private preview', () => {
    const offered = (model: string, platform: string) =>
      findings(`We will fine-tune ${model} on ${platform} on 4,000 labelled mails.`)[0]?.message;
    expect(offered('GPT-5 mini', 'Azure')).toContain(
      '; it offers gpt-4.1-2025-04-14 (until 2027-04-14), gpt-4.1-mini-2025-04-14 (until 2027-04-14), ',
    );
    expect(offered('GPT-5 mini', 'Azure')).not.toContain('gpt-5-2025-08-07');
    expect(offered('Gemini 3.1 Pro', 'Vertex AI')).toContain(
      '; it offers gemini-3.5-flash, gemini-3.5-flash-lite, gemini-3.1-flash-lite. Prompt it',
    );
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
