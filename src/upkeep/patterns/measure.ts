/** Measures how the time of an expression grows with the texts that are hardest for it. */

import type { Attack } from './attack.ts';

export interface Growth {
  /** The last size that was tried, and the time for it. */
  readonly size: number;
  readonly milliseconds: number;
  /** 1 where twice the text takes twice the time, 2 where it takes four times as long. */
  readonly slope: number;
}

/** Sizes double up to the largest, or until one takes too many milliseconds. */
export const largest = 128_000;
export const patience = 250;
const first = 1000;
const hardest = 6;

/** The growth for the attack that does worst. */
export function measure(source: string, flags: string, attacks: readonly Attack[], end = largest): Growth {
  const pattern = new RegExp(source, flags);
  run(pattern, 'warm up '.repeat(4));
  const start = Math.min(first, end);
  const chosen = attacks
    .map((attack) => ({ attack, time: timeOf(pattern, attack(start)) }))
    .sort((one, other) => other.time - one.time)
    .slice(0, hardest);
  const growths = chosen.map(({ attack }) => grow(pattern, attack, start, end));
  return growths.reduce((worst, it) => (badness(it) > badness(worst) ? it : worst));
}

function grow(pattern: RegExp, attack: Attack, start: number, end: number): Growth {
  let size = start;
  let time = timeOf(pattern, attack(size));
  const times = [time];
  while (size < end && time < patience) {
    size = Math.min(2 * size, end);
    time = Math.min(timeOf(pattern, attack(size)), timeOf(pattern, attack(size)));
    times.push(time);
  }
  const [before = time] = times.slice(-3);
  const doublings = Math.min(2, times.length - 1);
  // What takes no time at all is noise.
  const slope = doublings === 0 || time < 0.5 ? 1 : Math.log2(time / before) / doublings;
  return { size, milliseconds: time, slope };
}

/** Time for each character: that of a quadratic one is large because it was stopped early. */
function badness({ size, milliseconds }: Growth): number {
  return milliseconds / size;
}

function timeOf(pattern: RegExp, text: string): number {
  const start = performance.now();
  run(pattern, text);
  return performance.now() - start;
}

/** As the engine does: all matches where it asks for all. */
function run(pattern: RegExp, text: string): void {
  pattern.lastIndex = 0;
  if (!pattern.global) pattern.exec(text);
  else for (const _ of text.matchAll(pattern));
}
