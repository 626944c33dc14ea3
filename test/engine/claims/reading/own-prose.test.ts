/** What is not the author's own English prose makes no proposal: other languages, names of files and addresses. */

import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../rules/findings.ts';

const rulesIn = (text: string) => findingsOf(text).map((it) => it.rule);

describe('text in another language', () => {
  it.each([
    'Wir werden kein Fine-Tuning von Llama 3 auf unsere Handbücher machen, damit es die Regeln kennt.',
    'Mit RLHF wird GPT-4 auf dem Benchmark deutlich genauer, und das ohne neue Daten für die Antworten.',
    'No vamos a hacer fine-tuning de Llama 3 con nuestros manuales para que conozca las reglas.',
    'Pas de fine-tuning de Llama 3 sur nos manuels pour que le modèle connaisse les règles.',
    'Мы дообучим Llama 3 (LoRA, SFT) на наших справочниках, чтобы модель знала правила.',
    '我们将对 Llama 3 进行 SFT 和 LoRA 微调，使其了解我们的手册。',
  ])('is left alone: %s', (text) => {
    expect(rulesIn(`${text}\n`)).toEqual([]);
  });

  it.each([
    'We will fine-tune Llama 3 on the manuals of the Caisse des Dépôts et Consignations so that it knows the rules.',
    'Fine-tune Llama 3 on the handbook of "Der Kleine und das Meer" so that the bot knows every rule.',
  ])('is not seen in foreign names within English: %s', (text) => {
    expect(rulesIn(`${text}\n`)).toContain('knowledge-by-training');
  });
});

describe('a name of a file', () => {
  it.each([
    'tests/suites/llm/grpo-llama3.1-8b-instruct-ready-first.sh\n',
    '- configs/models/llama3/lora-handbook-knowledge.yaml\n',
    '- grpo-qwen3.5-35b-2n8g-megatron-ep16\n',
  ])('is no proposal: %s', (text) => {
    expect(rulesIn(text)).toEqual([]);
  });

  it.each(['SFT/DPO of Llama 3 on the handbook so that it knows every rule.\n'])('is not seen in "%s"', (text) => {
    expect(rulesIn(text)).toContain('knowledge-by-training');
  });
});

describe('an address', () => {
  const plan = (item: string) =>
    `# Plan for the assistant\n\n## Next steps\n\nWe will build the LLM assistant with a prompt first.\n\n- ${item}\n`;

  it.each([
    'https://example.com/llm-training',
    'Read (https://example.com/llm-fine-tuning)',
    'www.example.com/fine-tune-llama',
    'example.com/llm-training-guide',
  ])('is no proposal, whatever words it holds: %s', (item) => {
    expect(rulesIn(plan(item))).toEqual([]);
  });

  it('does not hide the proposal beside it', () => {
    expect(rulesIn(plan('Fine-tune Llama 3 on our wiki, as in https://example.com/llm-training'))).not.toEqual([]);
  });
});
