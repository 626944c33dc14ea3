/** The program `ai-plan-lint`: gives `main` the real world and ends with its exit status. */

import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { processHost } from './disk.ts';
import type { Host } from './host.ts';
import { main } from './run.ts';

// A reader that stops early ("| head") is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const home = dirname(fileURLToPath(import.meta.url));

// A bundle of its own for each protocol, loaded when asked for: most runs need neither.
const serve: Host['serve'] = async (protocol) => {
  const { start } = await import(new URL(`./${protocol}.cjs`, import.meta.url).href);
  await start(home);
};

// The status is set rather than exited with, so that pipes are written to the end.
process.exitCode = await main(processHost(process.argv.slice(2), home, serve));
