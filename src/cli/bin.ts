#!/usr/bin/env node
/** The program `ai-plan-lint`: gives `main` the real world and ends with its exit status. */

import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { processHost } from './disk.ts';
import type { Host } from './host.ts';
import { main } from './run.ts';
import { answersAsWorker, startLinter } from './threads.ts';

const program = new URL(import.meta.url);
const home = dirname(fileURLToPath(program));

// A bundle of its own for each protocol, loaded when asked for: most runs need neither.
const serve: Host['serve'] = async (protocol) => {
  const { start } = await import(new URL(`./${protocol}.cjs`, program).href);
  await start(home);
};

if (!answersAsWorker()) {
  // A reader that stops early ("| head") is no failure of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  const host = processHost(process.argv.slice(2), { home, serve, startLinter: (plan) => startLinter(program, plan) });
  // The status is set rather than exited with, so that pipes are written to the end.
  process.exitCode = await main(host);
}
