/** The title of a paper says what others did: nobody's plan is flagged for what it links to. */

import { describe, expect, it } from 'vitest';
import { findingsOf } from './findings.ts';

const wrongTools = (text: string) =>
  findingsOf(text)
    .map((it) => it.rule)
    .filter((it) => it.endsWith('-by-training') || it === 'unstated-purpose');

describe('links to papers', () => {
  it.each([
    '- [Fine-tuned LLaMA outperforms GPT-4 on medical knowledge](https://arxiv.org/abs/2305.14201v1) (May 2026)\n',
    '- [Training a chat model so that it knows the law](https://doi.org/10.1000/182) for the reading list\n',
    '1. *[We fine-tune Llama 3 on case files](https://aclanthology.org/2026.acl-long.1/)*, read by Tuesday\n',
  ])('are left alone: %s', (text) => {
    expect(wrongTools(text)).toEqual([]);
  });

  it.each([
    '- Fine-tune Llama 3.1 8B on our handbook so that it knows every rule, as in [this paper](https://arxiv.org/abs/2106.09685).\n',
    '- [LoRA](https://arxiv.org/abs/2106.09685) of Llama 3.1 8B on our handbook so that it knows every rule.\n',
    '- [Fine-tune Llama 3.1 8B on our handbook so that it knows every rule](https://tracker.example.com/AI-17)\n',
  ])('do not hide a proposal beside them, nor one that links elsewhere: %s', (text) => {
    expect(wrongTools(text)).toEqual(['knowledge-by-training']);
  });
});
