/** Long reviews leave the editor free, and one that is overtaken never shows what it found. */

import { describe, expect, it } from 'vitest';
import { NewestRuns } from '../../src/extension/newest-runs.ts';

/** So many steps, each as long as a busy wait of `milliseconds`. */
function* work<Result>(count: number, milliseconds: number, result: Result): Generator<void, Result> {
  for (let step = 0; step < count; step++) {
    const end = performance.now() + milliseconds;
    while (performance.now() < end);
    yield;
  }
  return result;
}

describe('work in slices', () => {
  it('gives its result', async () => {
    expect(await new NewestRuns().run('plan', work(50, 1, 'done'))).toBe('done');
  });

  it('lets timers of the editor run between its slices', async () => {
    let ticks = 0;
    const timer = setInterval(() => ticks++, 1);
    await new NewestRuns().run('plan', work(100, 1, 'done'));
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(3);
  });

  it('gives nothing once a newer text is read, and does not go on', async () => {
    const runs = new NewestRuns();
    let steps = 0;
    const counted = (function* () {
      for (const _ of work(1000, 1, undefined)) {
        steps++;
        yield;
      }
      return 'old';
    })();
    const older = runs.run('plan', counted);
    const newer = runs.run('plan', work(5, 1, 'new'));
    expect(await Promise.all([older, newer])).toEqual([undefined, 'new']);
    expect(steps).toBeLessThan(200);
  });

  it('stops where it is told to, and leaves other documents alone', async () => {
    const runs = new NewestRuns();
    const [stopped, other] = [runs.run('plan', work(100, 1, 'plan')), runs.run('memo', work(30, 1, 'memo'))];
    runs.stop('plan');
    expect(await Promise.all([stopped, other])).toEqual([undefined, 'memo']);
  });
});
