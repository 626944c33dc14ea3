/** No regular expression takes exponential time, and none that takes more than linear time comes unseen. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const verdicts: Readonly<Record<string, string>> = JSON.parse(readFileSync('test/patterns.json', 'utf8'));

describe('the regular expressions', () => {
  it('take no exponential time', () => {
    expect(Object.entries(verdicts).filter(([, it]) => it.startsWith('exponential'))).toEqual([]);
  });

  it('grow no faster than the square of a sentence, which is cut at 1,500 characters', () => {
    const degrees = Object.values(verdicts).flatMap((it) => /^polynomial (?<degree>\d+)/u.exec(it)?.groups?.degree ?? []);
    expect(degrees.filter((it) => Number(it) > 3)).toEqual([]);
  });
});
