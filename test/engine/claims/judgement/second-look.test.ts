/** What weights and company leave in doubt is looked at a second time, by trees that ship as text. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { liveOdds } from '../../../../src/claims/judgement/company/second-look.ts';
import { readTrees, writeTrees } from '../../../../src/claims/judgement/model/tree-text.ts';
import type { SecondLook, Tree } from '../../../../src/claims/judgement/model/trees.ts';
import { fitTrees } from '../../../../src/upkeep/learn/trees.ts';

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.integer({ min: -200, max: 200 }),
    fc.record({ feature: fc.nat(400), held: tie('tree'), missing: tie('tree') }),
  ),
}));
const written = fc.record({
  bars: fc.array(fc.record({ figure: fc.nat(15), least: fc.integer({ min: -1400, max: 1400 }).map((it) => it / 100) })),
  trees: fc.array(tree),
});

describe('the text of trees', () => {
  it('gives back what was written', () =>
    fc.assert(
      fc.property(written, (it) => {
        // A bar that is a hair too high is missed by the figures that lie on it.
        expect(readTrees(writeTrees(it))).toEqual(it);
      }),
    ));
});

describe('a second look', () => {
  const look: SecondLook = {
    slots: ['fate:turned-down'],
    bars: [{ figure: 1, least: 0.5 }],
    trees: [{ feature: 0, held: -100, missing: { feature: 1, held: 50, missing: 0 } }],
  };
  const odds = (score: number, holds: boolean, isAbout = true) =>
    liveOdds({ company: [1, 1], secondLook: look }, { figures: [0, score], isAbout, hasSlot: () => holds }).toFixed(3);

  it.each([
    ['a slot that holds is followed', 1, true, '0.269'],
    ['a figure that reaches its bar is followed', 1, false, '0.881'],
    ['a figure below its bar is followed', 0.2, false, '0.550'],
    ['what is beyond doubt stays as it is', 5, true, '0.993'],
    ['what is hardly likely stays as it is', -2.5, true, '0.076'],
  ])('%s', (_, score, holds, expected) => expect(odds(score, holds)).toBe(expected));

  it('is not for documents on other things', () => expect(odds(1, true, false)).toBe('0.731'));
});

describe('trees that are fitted', () => {
  it('learn what two features mean together, which no weight of one can tell', () => {
    // More of one than of the others, so that a first split is worth its while.
    const cases = [[], [], [0], [1], [0, 1]];
    const rows = Array.from({ length: 400 }, (_, at) => {
      const features = cases[at % 5] ?? [];
      return { features, start: 0, isTrue: features.length === 1 };
    });
    const trees = fitTrees(rows, { featureCount: 2, trees: 30, leaves: 4, rate: 0.3, rows: 10, oneIn: 1 });
    const scoreOf = (held: readonly number[]) => trees.reduce<number>((sum, it) => sum + leaf(it, held), 0);
    expect(cases.map((it) => scoreOf(it) > 0)).toEqual([false, false, true, true, false]);
  });
});

function leaf(tree: Tree, held: readonly number[]): number {
  if (typeof tree === 'number') return tree;
  return leaf(held.includes(tree.feature) ? tree.held : tree.missing, held);
}
