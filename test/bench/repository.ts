/** An ordinary repository: the command line over 10,000 Markdown files, against reading them in one Node process. */

import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runProcess } from './process-run.ts';
import type { Found, Row } from './table.ts';

/** The program under test, freshly built. */
export function builtProgram(): string {
  execFileSync(process.execPath, ['src/upkeep/build.mjs']);
  return resolve('dist/cli.cjs');
}

/** `count` Markdown files as packages ship them, made once in the folder for temporary files. */
export function ordinaryFiles(count: number): string {
  const folder = join(tmpdir(), `ai-plan-lint-bench-${count}`);
  const done = join(folder, '.done');
  if (statSync(done, { throwIfNoEntry: false })) return folder;
  const texts = markdownBelow('node_modules').map((it) => readFileSync(it));
  for (let index = 0; index < count; index++) {
    const shelf = join(folder, String(Math.floor(index / 200)));
    if (index % 200 === 0) mkdirSync(shelf, { recursive: true });
    writeFileSync(join(shelf, `${index}.md`), texts[index % texts.length] ?? '');
  }
  writeFileSync(done, '');
  return folder;
}

function markdownBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((it) => it.endsWith('.md'))
    .map((it) => join(folder, it))
    .filter((it) => statSync(it).isFile() && statSync(it).size < 200_000)
    .sort();
}

/** Reads all files below the working directory, as text. */
const reader = `
const { readdirSync, readFileSync } = require('node:fs');
const walk = (folder) => {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = folder + '/' + entry.name;
    if (entry.isDirectory()) walk(path);
    else readFileSync(path, 'utf8');
  }
};
walk('.');`;

const most = 2;

export function repository(): Found {
  const program = builtProgram();
  const folder = ordinaryFiles(10_000);
  // In turns, so that what else the machine does weighs on both alike.
  const pairs = Array.from({ length: 5 }, () => ({
    reading: runProcess(['-e', reader], folder, 1),
    linting: runProcess([program, '.'], folder, 1),
  }));
  const best = (of: 'reading' | 'linting', figure: 'seconds' | 'processor') =>
    Math.min(...pairs.map((it) => it[of][figure]));
  const row = (what: string, figure: 'seconds' | 'processor', bar: boolean): Row => {
    const [reading, linting] = [best('reading', figure), best('linting', figure)];
    const ratio = linting / reading;
    return {
      what: `10,000 ordinary Markdown files against reading them in one process, ${what} (${reading.toFixed(2)} s)`,
      measured: `${ratio.toFixed(1)} × (${linting.toFixed(2)} s)`,
      bar: bar ? `≤ ${most} ×` : '',
      ...(bar && { isKept: ratio <= most }),
    };
  };
  return { rows: [row('time', 'seconds', true), row('time of all processors', 'processor', false)] };
}
