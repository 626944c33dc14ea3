#!/usr/bin/env node
/** The program `ai-plan-lint`: gives `main` the real world and ends with its exit status. */

import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { processHost } from './disk.ts';
import type { Host } from './host.ts';
import { main } from './run.ts';
import { answersAsWorker, startLinter } from './threads/threads.ts';
import { writeTrouble } from './trouble.ts';

const program = new URL(import.meta.url);
const home = dirname(fileURLToPath(program));

// A bundle of its own for each protocol, loaded when asked for: most runs need neither.
const serve: Host['serve'] = async (protocol) => {
  const { start } = await import(new URL(`./${protocol}.cjs`, program).href);
  await start(home);
};

if (!answersAsWorker()) {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that stops early ("| head") is no failure of ours.
    if (error.code === 'EPIPE') process.exit();
    process.stderr.write(`ai-plan-lint: The result is lost. ${writeTrouble(error)}\n`);
    process.exit(2);
  });
  // Where nobody reads the remarks, the result is still wanted.
  process.stderr.on('error', () => {});
  const host = processHost(process.argv.slice(2), { home, serve, startLinter: (plan) => startLinter(program, plan) });
  // The status is set rather than exited with, so that pipes are written to the end.
  main(host).then((status) => {
    process.exitCode = status;
  });
}
