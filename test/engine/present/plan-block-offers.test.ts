/** Writing an `ai-plan` block: the editor offers what fits. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { planKeys } from '../../../src/facts/plan-keys.ts';
import { blockOffersAt } from '../../../src/present/plan-block-offers.ts';
import { inEnglish } from '../../../src/present/translate.ts';

/** The cursor stands at `▮`. */
function offersAt(marked: string) {
  const offset = marked.indexOf('▮');
  return blockOffersAt(marked.replace('▮', ''), offset, inEnglish);
}

function labelsAt(marked: string): string[] {
  return offersAt(marked).map((it) => it.label);
}

describe('completion', () => {
  const keys = Object.keys(planKeys);

  it('offers the keys that are not stated yet, in their order', () => {
    expect(labelsAt('```ai-plan\n▮\n```')).toEqual(keys);
    expect(labelsAt('```ai-plan\ngoal: x\nvolume: 3\n▮')).toEqual(
      keys.filter((it) => it !== 'goal' && it !== 'volume'),
    );
  });

  it('replaces what is typed of a key', () => {
    const [first] = offersAt('```ai-plan\nvol▮\n```');
    expect(first?.span).toEqual({ start: 11, end: 14 });
  });

  it('offers the values of need, and an example elsewhere', () => {
    expect(labelsAt('```ai-plan\nneed: ▮\n```')).toEqual([
      'knowledge',
      'format',
      'tone',
      'procedure',
      'decision',
      'economics',
    ]);
    expect(labelsAt('```ai-plan\nvolume: ▮\n```')).toEqual(['9,000 mails a day']);
  });

  it('helps in the front matter', () => {
    expect(labelsAt('---\n▮\n---\n')).toEqual(['ai-plan: true', 'ai-plan: false', 'ai-plan: …']);
    expect(labelsAt('---\nai-plan: ▮\n---\n')).toEqual(['true', 'false']);
    expect(labelsAt('\uFEFF--- \nai-plan: ▮\n---\n')).toEqual(['true', 'false']);
    expect(labelsAt('---\nai-plan:\n  volume: 3\n  ▮\n---\n')).not.toContain('volume');
    expect(offersAt('---\nai-plan:\n▮\n---\n')[0]?.insert).toMatch(/^ {2}goal: /u);
  });

  it.each([
    'Text ▮',
    '# ▮\n\n```ai-plan\n```',
    '```yaml\n▮\n```',
    '---\ntitle: ▮\n---\n',
    '---\nai-plan: true\n▮\n---\n',
    'a\n---\n▮\n---\n',
    '---\n▮---\n',
    '--- ▮\n---\n',
  ])('is silent at %s', (marked) => {
    expect(labelsAt(marked)).toEqual([]);
  });
});

it('is in step with the highlighting of keys', () => {
  const grammar = readFileSync('syntaxes/ai-plan-blocks.json', 'utf8');
  expect(grammar).toContain(`(${Object.keys(planKeys).sort().join('|')})`);
});
