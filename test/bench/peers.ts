/**
 * Other linters over the same files, side by side: `npm run bench -- --peers`, `-- --only peers` for this alone, and
 * `-- --only peers --peer NAME` for one of them.
 * They are fetched from npm into the folder for temporary files, outside the project, in the versions of `peers.json`.
 */

import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import peersByName from './peers.json';
import { runProcess } from './process-run.ts';
import { builtProgram, ordinaryFiles } from './repository.ts';
import { readResults } from './results.ts';
import type { Found, Row } from './table.ts';

const count = 2000;
const least = 50;

export function peers(): Found {
  const program = builtProgram();
  const files = ordinaryFiles(count);
  const home = installed();
  const only = process.argv.includes('--peer') ? process.argv[process.argv.indexOf('--peer') + 1] : undefined;
  const found = Object.entries(peersByName).map(([name, { packages, program: bin, args }]): Row => {
    const what = `${named(packages)} on ${count.toLocaleString('en')} Markdown files, against ours`;
    const bar = `≥ ${least} ×`;
    const before = readResults().peers?.rows.find((it) => it.what === what);
    if (only !== undefined && only !== name) return before ?? { what, measured: 'not run', bar };
    if (home === undefined) return { what, measured: 'could not be fetched', bar };
    // Ours just before each of them, so that what else the machine does weighs on both alike.
    const own = runProcess([program, '.'], files).seconds;
    const { seconds } = runProcess(
      [join(home, 'node_modules', bin), ...args.map((it) => it.replace('{home}', home))],
      files,
      1,
    );
    const ratio = seconds / own;
    const measured = `${ratio.toFixed(0)} × (${seconds.toFixed(1)} s to ${own.toFixed(2)} s)`;
    return { what, measured, bar, isKept: ratio >= least };
  });
  return { rows: found };
}

function named(packages: Readonly<Record<string, string>>): string {
  return Object.entries(packages)
    .map(([name, version]) => `${name} ${version}`)
    .join(' with ');
}

/** The folder with all peers; undefined where npm cannot fetch them. */
function installed(): string | undefined {
  const home = join(tmpdir(), 'ai-plan-lint-peers');
  const dependencies = Object.assign({}, ...Object.values(peersByName).map((it) => it.packages));
  const manifest = JSON.stringify({ private: true, dependencies });
  const done = join(home, 'installed.json');
  mkdirSync(home, { recursive: true });
  if (textOf(done) === manifest) return home;
  writeFileSync(join(home, 'package.json'), manifest);
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: home });
  if (status !== 0) return undefined;
  writeFileSync(done, manifest);
  return home;
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
