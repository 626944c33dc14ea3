/** Documents made to be slow: time against size, with the slope of each. */

import { lint } from '../../src/engine.ts';
import { hostileTexts } from '../fuzz/hostile-texts.ts';
import { type Found, slopeOf, timeOf } from './table.ts';
import { options } from './whole-plan.ts';

const steepest = 1.35;
const sizes = [10_000, 30_000, 100_000, 300_000];

export function hostile(): Found {
  return {
    rows: Object.entries(hostileTexts).map(([name, make]) => {
      const points = sizes.map((size) => {
        const text = make(size);
        return {
          size,
          cost: Math.max(
            1,
            timeOf(() => lint({ path: 'plan.md', text }, options), 1),
          ),
        };
      });
      const slope = slopeOf(points);
      const largest = points.at(-1)?.cost ?? 0;
      return {
        what: `Hostile: ${name}, up to 300 KB`,
        measured: `size to the power of ${slope.toFixed(2)} (${largest.toFixed(0)} ms)`,
        bar: `≤ ${steepest}`,
        isKept: slope <= steepest || largest < 500,
        isSlope: true,
      };
    }),
  };
}
