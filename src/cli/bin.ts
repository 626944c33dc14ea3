/** The program `ai-plan-lint`: gives `main` the real world and ends with its exit status. */

import { processHost } from './disk.ts';
import { main } from './run.ts';

// A reader that stops early ("| head") is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

// The status is set rather than exited with, so that pipes are written to the end.
process.exitCode = await main(processHost(process.argv.slice(2)));
