/** The first step of commands that start from a bare checkout: `node test/hosts/set-up.mjs && ...`. */

import { runProgram } from './cleanup.mjs';
import { prepare } from './prepare.mjs';

await runProgram(async () => {
  await prepare();
  return 0;
});
