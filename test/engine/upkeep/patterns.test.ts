/** Every regular expression that ships takes time in step with its text, or sees no text that is too long for it. */

import { describe, expect, it } from 'vitest';
import { bounded } from '../../../src/upkeep/patterns/bounded.ts';
import { collectPatterns, hashOf } from '../../../src/upkeep/patterns/collect.ts';
import { measure } from '../../../src/upkeep/patterns/measure.ts';
import { readVerdicts, troublesIn } from '../../../src/upkeep/patterns/verdicts.ts';

describe('the regular expressions', () => {
  it('are all checked, and none is slow for what it is shown', async () => {
    const found = await collectPatterns();
    expect(found.count).toBeGreaterThan(1000);
    expect(troublesIn(found, readVerdicts())).toEqual([]);
  }, 120_000);

  const pattern = { source: '\\s+end$', flags: 'u', places: ['src/text/new.ts:7'] };
  const found = { patterns: new Map([[hashOf(pattern), pattern]]), count: 1, unseen: [] };
  /** Without those that are missing from a project of one expression. */
  const ours = (verdict?: string) =>
    troublesIn(found, new Map(verdict === undefined ? [] : [[hashOf(pattern), verdict]])).slice(0, -bounded.length);

  it('are named with their place and a remedy when they are new', () => {
    expect(ours()).toEqual([
      'src/text/new.ts:7: /\\s+end$/u is not checked yet. Run "npm run check:patterns" and commit test/patterns.json.',
    ]);
  });

  it('are named with their place and a remedy when they are slow', () => {
    const [trouble] = ours('slow: 8000 characters in 300.0 ms, slope 2.0');
    expect(trouble).toMatch(/^src\/text\/new\.ts:7: .*Rewrite it .*bounded\.ts/u);
  });

  it('may be proven, or measured', () => {
    expect(ours('linear in 3 parts')).toEqual([]);
    expect(ours('measured: 128000 characters in 2.0 ms, slope 1.0')).toEqual([]);
  });

  it('that are built where no sample comes by are named', () => {
    const [trouble] = troublesIn({ ...found, unseen: ['src/text/new.ts:9'] }, new Map([[hashOf(pattern), 'linear']]));
    expect(trouble).toContain('src/text/new.ts:9: no sample makes this expression.');
  });
});

describe('measuring', () => {
  const attack = (size: number) => `${' '.repeat(size)}x`;

  it('tells time that grows with the square of the text', () => {
    expect(measure('\\s+$', '', [attack]).size).toBeLessThan(128_000);
  });

  it('goes to the end for time that grows with the text', () => {
    expect(measure('(?<!\\s)\\s+$', '', [attack]).size).toBe(128_000);
  });
});
