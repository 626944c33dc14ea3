/** Writing an `ai-plan` block: the editor says what does not hold. */

import { describe, expect, it } from 'vitest';
import { troubleInBlocks } from '../../../src/present/plan-block-trouble.ts';
import { inEnglish } from '../../../src/present/translate.ts';

describe('checks', () => {
  it.each([
    ['volum: 3', 'An ai-plan block has no key "volum". Did you mean "volume"?', 'volume'],
    ['budget: 3', /^An ai-plan block has no key "budget"\. Its keys are goal, need/u, undefined],
    ['need: tome', /^"tome" is not a known need/u, 'tone'],
    ['need: tone\nneed: format', '"need" is stated twice in this block.', undefined],
    ['volume: 9,000', undefined, undefined],
    ['volume: about 30k', undefined, undefined],
    ['volume: 100,000+ a month', undefined, undefined],
    ['volume: 3 EUR', 'No rate was read here. Write it like "9,000 mails a day".', undefined],
    ['base_model: Qwen\nEval: x\ngoal: <b>', undefined, undefined],
    ['volume:', undefined, undefined],
  ])('%s', (body, message, instead) => {
    const [found, ...more] = troubleInBlocks(`\`\`\`ai-plan\n${body}\n\`\`\`\n`, inEnglish);
    if (message === undefined) expect(found).toBeUndefined();
    else expect(found?.message).toMatch(message);
    expect(found?.instead).toBe(instead);
    expect(more).toEqual([]);
  });
});

it('names front matter that is neither yes nor no, with the word that is probably meant', () => {
  const [found] = troubleInBlocks('---\nai-plan: falsee\n---\n\n# Notes\n', inEnglish);
  expect(found).toMatchObject({ span: { start: 13, end: 19 }, instead: 'false' });
  expect(found?.message).toContain('"falsee" is neither true nor false');
  expect(troubleInBlocks('---\nai-plan: FALSE\n---\n\n# Notes\n', inEnglish)).toEqual([]);
});
