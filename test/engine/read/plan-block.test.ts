/** What a document states about itself in an `ai-plan` block or its front matter is found at its place. */

import { describe, expect, it } from 'vitest';
import { findPlanBlocks } from '../../../src/read/plan-block.ts';

function entriesOf(text: string): string[][] {
  return findPlanBlocks(text).map((block) =>
    block.entries.map((it) => {
      expect(text.slice(it.keySpan.start, it.keySpan.end).toLowerCase()).toBe(it.key);
      if (!it.value.includes(' ')) expect(text.slice(it.span.start, it.span.end)).toBe(it.value);
      return `${it.key}=${it.value}`;
    }),
  );
}

describe('an ai-plan block', () => {
  it.each([
    ['a fence', '# P\n\n```ai-plan\nvolume: 400\nneed: tone\n```\n', [['volume=400', 'need=tone']]],
    ['tildes and CRLF', '~~~ai-plan\r\nneed: tone\r\n~~~\r\n', [['need=tone']]],
    ['a longer fence', '````ai-plan\neval: a ``` b\n````\n', [['eval=a ``` b']]],
    ['no closing fence', '```ai-plan\nneed: tone', [['need=tone']]],
    [
      'quotes, comments and nothing',
      '```ai-plan\ngoal: "a: b" # why\nowner:\nneed: tone # c\n```',
      [['goal=a: b', 'owner=', 'need=tone']],
    ],
    [
      'values over several lines',
      '```ai-plan\neval: >\n  500 mails,\n  every Monday\nneed: tone\n```',
      [['eval=500 mails, every Monday', 'need=tone']],
    ],
    ['lists', '```ai-plan\neval:\n  - 500 mails\n  - Mondays\n```', [['eval=500 mails Mondays']]],
    [
      'front matter',
      '---\ntitle: x\nai-plan:\n  volume: 20 a day\n  need: tone\nother: y\n---\n# P',
      [['volume=20 a day', 'need=tone']],
    ],
    ['both', '---\nai-plan:\n  need: tone\n---\n```ai-plan\nvolume: 3\n```', [['need=tone'], ['volume=3']]],
    ['a byte order mark', '\uFEFF---\nai-plan:\n  need: tone\n---\n', [['need=tone']]],
  ])('%s', (_name, text, expected) => {
    expect(entriesOf(text)).toEqual(expected);
  });

  it.each([
    ['front matter that only says yes', '---\nai-plan: true\n---\n'],
    ['a fence of another language', '```yaml\nai-plan:\n  need: tone\n```\n'],
    ['a block that is shown in another one', '````markdown\n```ai-plan\nneed: tone\n```\n````\n'],
    ['prose', 'See the ai-plan block: it has a volume.'],
  ])('is not %s', (_name, text) => {
    expect(entriesOf(text)).toEqual([]);
  });

  it('takes time in line with its length', () => {
    const text = `---\nai-plan:\n${'  \n'.repeat(30_000)}---\n${'```ai-plan\n: : :\n'.repeat(3000)}`;
    const started = performance.now();
    findPlanBlocks(text);
    expect(performance.now() - started).toBeLessThan(1500);
  });
});
