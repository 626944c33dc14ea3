/** What the benchmarks found when they ran last, by section: kept as data in `results.json` and shown in `results.md`. */

import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import type { Found } from './table.ts';
import { renderTable } from './table.ts';

export interface Result extends Found {
  /** ISO date. */
  readonly date: string;
  /** What it ran on. */
  readonly machine: string;
}

export type Results = Readonly<Record<string, Result>>;

const data = 'test/bench/results.json';
const page = 'test/bench/results.md';

/** Keeps what a section found in place of what it found before. */
export function record(section: string, found: Found): void {
  const machine = `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`;
  const result: Result = { date: new Date().toISOString().slice(0, 10), machine, ...found };
  const results: Results = { ...readResults(), [section]: result };
  writeFileSync(data, `${JSON.stringify(results, undefined, 2)}\n`);
  writeFileSync(page, renderPage(results));
}

export function readResults(): Results {
  return JSON.parse(readFileSync(data, 'utf8'));
}

/** The page that people read. */
export function renderPage(results: Results): string {
  const sections = Object.entries(results).map(([name, { date, machine, rows, plot }]) =>
    [
      `## ${name}\n`,
      `Written by \`npm run bench -- --only ${name}\` on ${date} (${machine}).\n`,
      renderTable(rows),
      ...(plot ? [`\`\`\`text\n${plot}\n\`\`\`\n`] : []),
    ].join('\n'),
  );
  return ['# Benchmarks\n', 'Ratios are to be trusted, times only roughly.\n', ...sections].join('\n');
}
