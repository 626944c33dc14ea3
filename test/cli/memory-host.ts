/** The command line in a world of memory. */

import { readFileSync } from 'node:fs';
import type { GitAnswer, Host } from '../../src/cli/host.ts';
import { main } from '../../src/cli/run.ts';
import { MemoryFiles, type Node } from './memory-files.ts';

export interface Call {
  readonly args: readonly string[];
  /** Paths relative to the working directory, `/repo`; absolute ones stay. */
  readonly files?: Readonly<Record<string, Node>>;
  readonly stdin?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly isTerminal?: true;
  readonly git?: (args: readonly string[]) => GitAnswer;
}

export interface Answer {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  /** The text of a file after the run. */
  text(path: string): string | undefined;
}

export const workingDirectory = '/repo';

/** The day of all tests. */
export const today = '2026-11-22';

export async function runInMemory(call: Call): Promise<Answer> {
  const nodes = Object.entries(call.files ?? {}).map(([path, node]) => [absolute(path), node] as const);
  const files = new MemoryFiles({ [`${workingDirectory}/.keep`]: '', ...Object.fromEntries(nodes) });
  const stdout: string[] = [];
  const stderr: string[] = [];
  let ticks = 0;
  const isTerminal = call.isTerminal === true;
  const host: Host = {
    argv: call.args,
    cwd: workingDirectory,
    files,
    stdout: { isTerminal, columns: 80, write: (text) => void stdout.push(text) },
    stderr: { isTerminal, columns: 80, write: (text) => void stderr.push(text) },
    environment: call.environment ?? {},
    stdin: async () => new TextEncoder().encode(call.stdin ?? ''),
    today: () => today,
    clock: () => ticks++ * 100,
    listenForEnd: () => () => false,
    git: call.git ?? (() => ({ status: 128, stdout: '', stderr: 'fatal: not a git repository' })),
    guide: (path) => readFileSync(`src/guides/${path}`, 'utf8'),
    threads: 1,
    serve: async () => {},
  };
  const status = await main(host);
  return { status, stdout: stdout.join(''), stderr: stderr.join(''), text: (path) => files.text(absolute(path)) };
}

function absolute(path: string): string {
  return path.startsWith('/') ? path : `${workingDirectory}/${path}`;
}
