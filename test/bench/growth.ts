/** Cost against size: one document from 10 KB to 10 MB, files from 100 to 10,000, findings from 1 to 10,000. */

import { lint } from '../../src/engine.ts';
import { planOf } from './plans.ts';
import { ordinaryFiles, secondsOf } from './repository.ts';
import { type Found, type Point, plotOf, slopeOf, timeOf } from './table.ts';
import { options } from './whole-plan.ts';

/** Somewhat more than linear is the noise of caches and of the collector. */
const steepest = 1.25;

export function growth(): Found {
  const document = [10, 30, 100, 300, 1000, 3000, 10_000].map((kilobytes) => {
    const text = planOf(kilobytes * 1000);
    return { size: text.length, time: timeOf(() => lint({ path: 'plan.md', text }, options), 1) };
  });
  const files = [100, 300, 1000, 3000, 10_000].map((count) => ({
    size: count,
    time: 1000 * secondsOf(process.execPath, ['dist/cli.js', ordinaryFiles(count)], 2),
  }));
  const findings = [1, 10, 100, 1000, 10_000].map((count) => {
    const wishes = Array.from(
      { length: count },
      (_, index) => `- Fine-tune model ${index} on handbook ${index} so that it knows rule ${index}.`,
    );
    const text = `# Plan\n\n## Roadmap\n\n${wishes.join('\n')}\n`;
    return { size: count, time: timeOf(() => lint({ path: 'plan.md', text }, options), 1) };
  });
  const all: readonly (readonly [string, readonly Point[], string])[] = [
    ['One document', document, 'characters'],
    ['Ordinary files on the command line', files, 'files'],
    ['Findings in one document', findings, 'wishes'],
  ];
  return {
    rows: all.map(([what, points, unit]) => {
      const slope = slopeOf(points);
      const ends = `${points[0]?.size.toLocaleString('en')} to ${points.at(-1)?.size.toLocaleString('en')} ${unit}`;
      return {
        what: `Growth: ${what.toLowerCase()}, ${ends}`,
        measured: `size to the power of ${slope.toFixed(2)}`,
        bar: `≤ ${steepest}`,
        isKept: slope <= steepest,
        isSlope: true,
      };
    }),
    plot: all.map(([what, points, unit]) => plotOf(what, points, unit)).join('\n\n'),
  };
}
