/** One character after the other typed into an open plan, here and there: the time of the engine, and its longest step. */

import { type OpenDocument, openDocument } from '../../src/engine.ts';
import { NewestRuns } from '../../src/extension/newest-runs.ts';
import { livelyPlan } from './lively-plan.ts';
import { planOf } from './plans.ts';
import { busyTimeOf, type Found, type Row } from './table.ts';
import { options } from './whole-plan.ts';

export async function keystroke(): Promise<Found> {
  return {
    rows: [
      ...typing('a plan of 100 KB', planOf(100_000), 5, 100),
      ...typing('a plan of 100 KB with live proposals and their evidence', livelyPlan(100_000), 5, 100),
      ...typing('a plan of 1 MB', planOf(1_000_000), 15, 30),
      ...typing('a plan of 1 MB with live proposals and their evidence', livelyPlan(1_000_000), 15, 30),
      await stopping('a plan of 1 MB', planOf(1_000_000)),
    ],
  };
}

function typing(what: string, start: string, bar: number, strokes: number): Row[] {
  const document = openDocument();
  const first = stepsOf(document, start);
  const whole = first.reduce((sum, it) => sum + it, 0);
  const timeOfLint = (text: string) => busyTimeOf(() => document.lint({ path: 'plan.md', text }, options));
  const fresh = typed(start, strokes, timeOfLint);
  typeAndTakeBack(document, start, warming);
  const later = typed(start, strokes, timeOfLint);
  // By themselves: hundreds of readings of the clock in front of a stroke would cost it what the processor has at hand.
  const longest = typed(start, strokes, (text) => Math.max(...stepsOf(document, text)));
  const row = (when: string, times: readonly number[]): Row => {
    const p95 = quantile(times, 0.95);
    return {
      what: `Keystroke in ${what}, ${when}, 95 of 100`,
      measured: `${p95.toFixed(1)} ms (middle ${quantile(times, 0.5).toFixed(1)} ms)`,
      bar: `≤ ${bar} ms`,
      isKept: p95 <= bar,
    };
  };
  return [
    row(`opened just now (whole lint, cold: ${whole.toFixed(0)} ms)`, fresh),
    row(`after ${2 * warming} more`, later),
    ...(start.length >= 1_000_000 ? [stretch(what, 'opened', first), stretch(what, 'typed into', longest)] : []),
  ];
}

/** What is told of each text while characters are typed here and there. */
function typed(start: string, strokes: number, tell: (text: string) => number): number[] {
  const told: number[] = [];
  let text = start;
  for (let stroke = 0; stroke < strokes; stroke++) {
    text = withLetter(text, Math.floor((start.length * (stroke + 0.5)) / strokes), 'x');
    told.push(tell(text));
  }
  return told;
}

/** Of each such stroke and the one that takes it back, so that the engine is as warm as after some minutes of work. */
const warming = 500;
const letters = 'etaoinshrdlu';
/** Strokes at multiples of it are spread evenly, and in no order. */
const goldenRatio = 0.618034;

function typeAndTakeBack(document: OpenDocument, start: string, strokes: number): void {
  for (let stroke = 0; stroke < strokes; stroke++) {
    const at = Math.floor(start.length * ((stroke * goldenRatio) % 1));
    const text = withLetter(start, at, letters.charAt(stroke % letters.length));
    for (const it of [text, start]) document.lint({ path: 'plan.md', text: it }, options);
  }
}

/** As editors hand it over: a text that was put together of parts is copied when it is first looked into. */
function withLetter(text: string, at: number, letter: string): string {
  const longer = `${text.slice(0, at)}${letter}${text.slice(at)}`;
  longer.charCodeAt(0);
  return longer;
}

const soonest = 50;

/** How long a review that is overtaken goes on, as the extension runs it. */
async function stopping(what: string, text: string): Promise<Row> {
  const times: number[] = [];
  for (let round = 0; round < 20; round++) {
    const runs = new NewestRuns();
    const run = runs.run('plan', openDocument().lintInSteps({ path: 'plan.md', text }, options));
    // Somewhere on the way.
    await new Promise((resolve) => setTimeout(resolve, 20 + round * 40));
    const start = performance.now();
    runs.stop('plan');
    await run;
    times.push(performance.now() - start);
  }
  const longest = Math.max(...times);
  return {
    what: `From giving up the review of ${what} to its end`,
    measured: `${longest.toFixed(1)} ms at most (middle ${quantile(times, 0.5).toFixed(1)} ms)`,
    bar: `≤ ${soonest} ms`,
    isKept: longest <= soonest,
  };
}

const longestStretch = 16;

/** The editor waits for a step to end before it does its own work. */
function stretch(what: string, when: string, steps: readonly number[]): Row {
  const longest = Math.max(...steps);
  return {
    what: `Longest step in ${what} that is ${when}`,
    measured: `${longest.toFixed(1)} ms (all but one in 1,000: ${quantile(steps, 0.999).toFixed(1)} ms)`,
    bar: `≤ ${longestStretch} ms`,
    isKept: longest <= longestStretch,
  };
}

function stepsOf(document: OpenDocument, text: string): number[] {
  const steps = document.lintInSteps({ path: 'plan.md', text }, options);
  const times: number[] = [];
  let isDone = false;
  while (!isDone) {
    times.push(
      busyTimeOf(() => {
        isDone = steps.next().done === true;
      }),
    );
  }
  return times;
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
}
