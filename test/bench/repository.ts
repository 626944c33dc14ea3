/** An ordinary repository: the command line over 10,000 Markdown files, against reading them in one Node process. */

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Found } from './table.ts';

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

const reader = `
const { readdirSync, readFileSync } = require('node:fs');
const walk = (folder) => {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = folder + '/' + entry.name;
    if (entry.isDirectory()) walk(path);
    else readFileSync(path, 'utf8');
  }
};
walk(process.argv[1]);`;

/** Seconds of the wall, the best of several: others use the machine, too. */
export function secondsOf(command: string, args: readonly string[], times = 3): number {
  let best = Number.POSITIVE_INFINITY;
  for (let count = 0; count < times; count++) {
    const start = performance.now();
    spawnSync(command, args, { stdio: 'ignore' });
    best = Math.min(best, (performance.now() - start) / 1000);
  }
  return best;
}

export function repository(): Found {
  execFileSync(process.execPath, ['src/upkeep/build.mjs']);
  const folder = ordinaryFiles(10_000);
  const reading = secondsOf(process.execPath, ['-e', reader, folder]);
  const linting = secondsOf(process.execPath, ['dist/cli.js', folder]);
  const ratio = linting / reading;
  return {
    rows: [
      {
        what: `10,000 ordinary Markdown files against reading them in one process (${reading.toFixed(2)} s)`,
        measured: `${ratio.toFixed(1)} × (${linting.toFixed(2)} s)`,
        bar: '≤ 2 ×',
        isKept: ratio <= 2,
      },
    ],
  };
}
