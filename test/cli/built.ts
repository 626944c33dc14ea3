/** Builds `dist/` once for all tests that run real processes, though test files start at the same time. */

import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

export const program = join(process.cwd(), 'dist/cli.cjs');

const lock = 'node_modules/.ai-plan-lint-build';
const longestBuild = 60_000;

/** Makes sure that `dist/` is not older than the sources. */
export async function build(): Promise<void> {
  while (!isFresh()) {
    if (!takeLock()) {
      await setTimeout(50);
      continue;
    }
    try {
      if (!isFresh()) execFileSync(process.execPath, ['src/upkeep/build.mjs'], { stdio: 'pipe' });
    } finally {
      rmSync(lock, { recursive: true, force: true });
    }
  }
}

/** A folder can be made by one process only; one that a dead process left behind is taken away. */
function takeLock(): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    if (age(lock) > longestBuild) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

function isFresh(): boolean {
  const outputs = ['cli.cjs', 'lsp.cjs', 'mcp.cjs', 'remark.js', 'guides'].map((it) => changed(join('dist', it)));
  return Math.min(...outputs) > newest('src');
}

function newest(folder: string): number {
  const entries = readdirSync(folder, { withFileTypes: true });
  return Math.max(
    0,
    ...entries.map((it) => (it.isDirectory() ? newest(join(folder, it.name)) : changed(join(folder, it.name)))),
  );
}

function changed(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function age(path: string): number {
  return Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
}
