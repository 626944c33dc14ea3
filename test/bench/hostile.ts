/** Documents made to be slow: time against size, with the slope of each. */

import { lint } from '../../src/engine.ts';
import { hostileTexts } from '../fuzz/hostile-texts.ts';
import { type Found, slopeOf, timeOf } from './table.ts';
import { options } from './whole-plan.ts';

const steepest = 1.35;
const sizes = [100_000, 300_000, 1_000_000];
/** Linted first, so that the smallest size does not pay for what is made ready once: the slope would hide what it is there to show. */
const warmUp = 50_000;

export function hostile(): Found {
  return {
    rows: Object.entries(hostileTexts).map(([name, make]) => {
      const timeAt = (size: number) => {
        const text = make(size);
        return timeOf(() => lint({ path: 'plan.md', text }, options), 1);
      };
      timeAt(warmUp);
      const points = sizes.map((size) => ({ size, cost: timeAt(size) }));
      const slope = slopeOf(points);
      const largest = points.at(-1)?.cost ?? 0;
      return {
        what: `Hostile: ${name}, up to 1 MB`,
        measured: `size to the power of ${slope.toFixed(2)} (${largest.toFixed(0)} ms)`,
        bar: `≤ ${steepest}`,
        isKept: slope <= steepest,
        isSlope: true,
      };
    }),
  };
}
