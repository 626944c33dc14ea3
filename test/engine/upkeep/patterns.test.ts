/** No regular expression takes exponential time, as far as the checker has said; `npm run check:patterns` asks it about new ones. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const verdicts: Readonly<Record<string, string>> = JSON.parse(readFileSync('test/patterns.json', 'utf8'));

describe('the regular expressions', () => {
  it('take no exponential time', () => {
    expect(Object.entries(verdicts).filter(([, it]) => it.startsWith('exponential'))).toEqual([]);
  });

  it('have no open repetition inside another: degrees beyond four come from that', () => {
    const degrees = Object.values(verdicts).flatMap(
      (it) => /^polynomial (?<degree>\d+)/u.exec(it)?.groups?.degree ?? [],
    );
    expect(degrees.filter((it) => Number(it) > 4)).toEqual([]);
  });
});
