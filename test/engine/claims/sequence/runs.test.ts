/** Lists that go on in a later chapter are told together with it, and no other chapters are. */

import { describe, expect, it } from 'vitest';
import { runsOf } from '../../../../src/claims/sequence/runs.ts';

const chapters = (...below: readonly string[][]) => below.map((it) => ({ below: new Set(it) }));

describe('chapters that lists reach over', () => {
  it.each([
    { what: 'none where each chapter has its own headings', below: [['a'], ['b'], ['c']], runs: [] },
    { what: 'two that share a heading', below: [['a'], ['b'], ['b'], ['c']], runs: [{ from: 1, to: 2 }] },
    { what: 'all between the two', below: [['a'], ['b'], ['a']], runs: [{ from: 0, to: 2 }] },
    {
      what: 'two runs apart from each other',
      below: [['a'], ['a'], [], ['b'], ['b']],
      runs: [
        { from: 0, to: 1 },
        { from: 3, to: 4 },
      ],
    },
    { what: 'one run where two overlap', below: [['a'], ['b'], ['a'], ['b']], runs: [{ from: 0, to: 3 }] },
  ])('are $what', ({ below, runs }) => {
    expect(runsOf(chapters(...below))).toEqual(runs);
  });
});
