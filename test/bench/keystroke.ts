/** One character typed into an open plan: the time of the engine, against a whole lint of the same text. */

import { openDocument } from '../../src/engine.ts';
import { planOf } from './plans.ts';
import { type Found, type Row, timeOf } from './table.ts';
import { options } from './whole-plan.ts';

export function keystroke(): Found {
  return { rows: [...typing(100_000, 5, 60), ...typing(1_000_000, 15, 12)] };
}

function typing(size: number, bar: number, strokes: number): Row[] {
  const text = planOf(size);
  const document = openDocument();
  const whole = timeOf(() => document.lint({ path: 'plan.md', text }, options), 1);
  const times = Array.from({ length: strokes }, (_, index) => {
    const at = Math.floor((text.length * (index + 0.5)) / strokes);
    const typed = `${text.slice(0, at)}x${text.slice(at)}`;
    return timeOf(() => document.lint({ path: 'plan.md', text: typed }, options), 1);
  }).sort((a, b) => a - b);
  const p95 = times[Math.floor(times.length * 0.95)] ?? 0;
  const middle = times[Math.floor(times.length / 2)] ?? 0;
  return [
    {
      what: `Keystroke in a plan of ${size / 1000} KB, 95 of 100 (whole lint, cold: ${whole.toFixed(0)} ms)`,
      measured: `${p95.toFixed(1)} ms (middle ${middle.toFixed(1)} ms)`,
      bar: `≤ ${bar} ms`,
      isKept: p95 <= bar,
    },
  ];
}
