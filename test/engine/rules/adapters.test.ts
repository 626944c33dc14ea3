/** Adapters of software are no adapters of a model: whoever connects providers proposes no training. */

import { describe, expect, it } from 'vitest';
import { findingsOf } from './findings.ts';

const rulesOf = (item: string) =>
  findingsOf(`# Roadmap of the LLM dictionary\n\n## Next\n\n- [ ] ${item}\n- [ ] Dark mode\n`).map((it) => it.rule);

describe('an item of a roadmap', () => {
  it.each([
    'LLM adapter and MCP resources',
    'Plugin with an adapter for each LLM',
    'Adapters for two more SDKs of LLM vendors',
    'The adapter converts each tool call of the LLM to JSON',
  ])('that connects software is left alone: %s', (item) => {
    expect(rulesOf(item)).toEqual([]);
  });

  it('that trains an adapter of a model is seen', () => {
    expect(rulesOf('LoRA adapter on our word lists, so that the model knows them')).toContain('knowledge-by-training');
  });
});
