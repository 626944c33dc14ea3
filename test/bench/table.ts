/** What a benchmark found, as rows of a table and as a plot in plain text. */

import { readFileSync } from 'node:fs';

export interface Row {
  readonly what: string;
  readonly measured: string;
  readonly bar: string;
  /** Undefined where there is no bar. */
  readonly isKept?: boolean;
  /** A slope of time against size; one that is missed fails the run. */
  readonly isSlope?: boolean;
}

export interface Found {
  readonly rows: readonly Row[];
  readonly plot?: string;
}

export type Section = () => Found | Promise<Found>;

export function renderTable(rows: readonly Row[]): string {
  const lines = rows.map(
    ({ what, measured, bar, isKept }) =>
      `| ${what} | ${measured} | ${bar} | ${isKept === undefined ? '' : isKept ? 'kept' : 'missed'} |`,
  );
  return ['| What | Measured | Bar | |', '|---|---|---|---|', ...lines, ''].join('\n');
}

export interface Point {
  readonly size: number;
  /** Time or memory. */
  readonly cost: number;
}

/** The exponent of cost against size: 1 is linear. Fitted to the larger half, where start-up costs no longer count. */
export function slopeOf(points: readonly Point[]): number {
  const large = points
    .slice(Math.floor(points.length / 2) - 1)
    .map(({ size, cost }) => [Math.log(size), Math.log(cost)]);
  const mean = (index: 0 | 1) => large.reduce((sum, it) => sum + (it[index] ?? 0), 0) / large.length;
  const [x, y] = [mean(0), mean(1)];
  const above = large.reduce((sum, [a = 0, b = 0]) => sum + (a - x) * (b - y), 0);
  const below = large.reduce((sum, [a = 0]) => sum + (a - x) ** 2, 0);
  return above / below;
}

const width = 50;

/** One bar a point, on a logarithmic scale. */
export function plotOf(title: string, points: readonly Point[], unit: string, measure = 'ms'): string {
  const costs = points.map((it) => Math.log10(it.cost));
  const [low, high] = [Math.min(...costs) - 0.3, Math.max(...costs)];
  const lines = points.map(({ size, cost }, index) => {
    const length = Math.round((width * ((costs[index] ?? 0) - low)) / (high - low || 1));
    return `${size.toLocaleString('en').padStart(12)} ${unit} ${'█'.repeat(length).padEnd(width)} ${cost.toFixed(1)} ${measure}`;
  });
  return [`${title} (logarithmic scale, slope ${slopeOf(points).toFixed(2)})`, ...lines].join('\n');
}

/** The middle of several times, in milliseconds of this process. */
export function timeOf(run: () => unknown, times = 3): number {
  const all = Array.from({ length: times }, () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return all.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
}

/**
 * The time that this thread was busy, in milliseconds. Linux counts it by thread. Elsewhere it is somewhat less than what is told: the
 * processor's time counts the threads of the compiler and the collector, too, and the clock counts what others did on the same
 * processor. The smaller one is the closer bound.
 */
export function busyTimeOf(run: () => unknown): number {
  const before = threadTime();
  const start = performance.now();
  const processor = timeOf(run, 1);
  const passed = performance.now() - start;
  const after = threadTime();
  return before === undefined || after === undefined ? Math.min(processor, passed) : after - before;
}

const asleep = new Int32Array(new SharedArrayBuffer(4));

/** The time of the main thread, in milliseconds. The kernel brings its account up to date when the thread goes to sleep. */
function threadTime(): number | undefined {
  Atomics.wait(asleep, 0, 0, 0.02);
  try {
    const [nanoseconds] = readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'latin1').split(' ');
    return Number(nanoseconds) / 1e6;
  } catch {
    return undefined;
  }
}
