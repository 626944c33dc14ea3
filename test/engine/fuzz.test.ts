/** A quick look at what `npm run fuzz` tries for long, and everything that it has ever found. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import failures from '../fuzz/failures.json' with { type: 'json' };
import { type Input, kinds } from '../fuzz/properties.ts';

describe.each(kinds)('$name', ({ name, input, check, weight }) => {
  it('hold for a few hundred inputs', () => {
    fc.assert(fc.property(input, check), { numRuns: 10 * weight });
  }, 60_000);

  it('hold for what once failed', () => {
    for (const it of failures.filter((failure) => failure.kind === name)) {
      expect(() => check(it as Input), JSON.stringify(it)).not.toThrow();
    }
  });
});
