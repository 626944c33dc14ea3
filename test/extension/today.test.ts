/** An editor that stays open overnight does not show the verdicts of yesterday. */

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { WindowState } from 'vscode';
import { onNewDay, today } from '../../src/extension/today.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('tells of a new day once, when somebody comes back', () => {
  vi.setSystemTime(new Date(2026, 10, 24, 23, 50));
  const days: string[] = [];
  let change = (_: WindowState): unknown => undefined;
  onNewDay(
    (listener) => {
      change = listener;
      return { dispose: () => undefined };
    },
    () => days.push(today()),
  );
  const turn = (focused: boolean) => change({ focused, active: focused });
  turn(false);
  turn(true);
  vi.setSystemTime(new Date(2026, 10, 25, 0, 10));
  turn(false);
  expect(days).toEqual([]);
  turn(true);
  turn(false);
  turn(true);
  vi.setSystemTime(new Date(2026, 11, 1, 9, 0));
  turn(true);
  expect(days).toEqual(['2026-11-25', '2026-12-01']);
});
