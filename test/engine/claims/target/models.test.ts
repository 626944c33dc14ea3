/** Names of models and platforms in prose, in all the spellings that people and consoles use. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findModels } from '../../../../src/claims/target/models.ts';
import { canonicalName, isSameBase } from '../../../../src/facts/model-names.ts';

function told(text: string): string[] {
  return findModels(text).map((it) => `${it.model ?? 'platform'} ${it.platform ?? 'open'} ${it.role}`);
}

describe('findModels', () => {
  it.each<[string, string[]]>([
    ['GPT-4o mini', ['gpt-4o-mini openai plain']],
    ['gpt‑4o‑mini', ['gpt-4o-mini openai plain']],
    ['gpt-4o-mini (2024-07-18)', ['gpt-4o-mini-2024-07-18 openai plain']],
    ['ft:gpt-4o-mini-2024-07-18:acme::abc123', ['gpt-4o-mini-2024-07-18 openai plain']],
    ['Azure OpenAI', ['platform azure-openai plain']],
    ['OpenAI on our Azure', ['platform azure-openai plain', 'platform azure-openai plain']],
    ['Claude 3.5 Haiku', ['claude-3.5-haiku anthropic plain']],
    ['anthropic.claude-3-haiku-20240307-v1:0', ['claude-3-haiku-20240307 amazon-bedrock plain']],
    ['us.meta.llama3-2-3b-instruct-v1:0', ['llama-3.2-3b-instruct amazon-bedrock plain']],
    ['Gemini 2.5 Flash-Lite', ['gemini-2.5-flash-lite google-vertex plain']],
    ['meta-llama/Llama-3.1-8B-Instruct', ['llama-3.1-8b-instruct open plain']],
    ['Mistral 7B and Mistral Small 3', ['mistral-7b open plain', 'mistral-small-3 open plain']],
    ['Cohere Command R+', ['command-r+ cohere plain']],
    ['Qwen3 8B', ['qwen-3-8b open plain']],
    ['fine-tune gpt-4.1-mini', ['gpt-4.1-mini openai base']],
    ['distil GPT-5 into gpt-4.1-mini', ['gpt-5 openai teacher', 'gpt-4.1-mini openai base']],
    ['cheaper than GPT-5', ['gpt-5 openai comparison']],
    ['GPT-5’s labels', ['gpt-5 openai teacher']],
    ["fine-tune it on Claude's labelled dataset", ['claude anthropic teacher']],
    ['Claude 3.5 Sonnet to review the answers', ['claude-3.5-sonnet anthropic teacher']],
    ['fine-tune gpt-4o-mini to label the mails', ['gpt-4o-mini openai base']],
    ['fine-tune GPT-2 on my chats', ['gpt-2 open base']],
    ['replace OpenAI with Qwen3-8B', ['platform openai comparison', 'qwen-3-8b open plain']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    'the llama in the dialogue',
    'granite worktops',
    'the mistral wind',
    'O1: grow revenue',
    'the command line',
    'an OpenAI-compatible endpoint',
    "OpenAI's 1558M model",
    'OpenAI Whisper',
    'Claude Code',
    'a falcon 9 rocket',
    'write to desk@openai.com',
    'the foundry',
    'we work together',
  ])('finds nothing in "%s"', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('gives spans inside the text, in order, without overlap', () => {
    const parts = fc.constantFrom(
      'gpt-4o',
      ' mini',
      '-',
      'Claude ',
      '3 Haiku',
      'OpenAI',
      ' on Azure',
      'llama-3.1-8b',
      '-it',
      ' ',
      '🚢',
      'é',
      '\u2011',
      '4o',
      ':',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(parts).map((it) => it.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { span, words } of findModels(text)) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(text.slice(span.start, span.end)).toBe(words);
          last = span.end;
        }
      }),
    );
  });

  it('stays fast on hostile text', () => {
    const started = performance.now();
    for (const text of [
      'gpt-'.repeat(30_000),
      'llama-3-it'.repeat(10_000),
      'llama-3-it-it'.repeat(10_000),
      `${'a'.repeat(39)}/`.repeat(3000),
      'Claude '.repeat(20_000),
    ])
      findModels(text);
    expect(performance.now() - started).toBeLessThan(4000);
  });
});

describe('isSameBase', () => {
  it.each<[string, string, boolean]>([
    ['Mistral 7B', 'mistralai/Mistral-7B-Instruct-v0.3', true],
    ['Qwen2.5-3B-Instruct', 'Qwen/Qwen2.5-3B-Instruct', true],
    ['llama 3.1 8b', 'unsloth/Meta-Llama-3.1-8B-Instruct-bnb-4bit', true],
    ['Gemma 3 12B', 'google/gemma-3-12b-it', true],
    ['Nova Lite', 'amazon.nova-lite-v1:0:300k', true],
    ['gpt-4o', 'gpt-4o-mini', false],
    ['Gemini 2.5 Flash', 'gemini-2.5-flash-lite', false],
    ['Qwen3 8B', 'Qwen2.5-7B', false],
    ['Nova Lite', 'claude-3-haiku', false],
  ])('%s = %s: %s', (a, b, expected) => {
    expect(isSameBase(a, b)).toBe(expected);
    expect(isSameBase(b, a)).toBe(expected);
  });
});

it('gives canonical names that are stable', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (name) => {
      expect(canonicalName(name).length).toBeLessThanOrEqual(name.length + 4);
    }),
  );
});
