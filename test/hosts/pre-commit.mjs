/** Gets pre-commit, installed or in a cache of its own; the last line printed is the command that runs it, as JSON. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cached } from './cache.mjs';
import { run } from './processes.mjs';
import { Remedy } from './say.mjs';

const version = '4.6.2';

try {
  process.stdout.write(`${JSON.stringify(await ensurePreCommit())}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Remedy ? error.message : error}\n`);
  process.exitCode = 1;
}

/** @returns {Promise<readonly string[]>} */
async function ensurePreCommit() {
  if ((await run('pre-commit', ['--version'])).code === 0) return ['pre-commit'];
  const folder = await cached(`pre-commit-${version}`, 'pre-commit', async (unfinished) => {
    const made = await run('python3', ['-m', 'venv', '--copies', unfinished]);
    const pip = join(unfinished, 'bin/pip');
    const got = made.code === 0 ? await run(pip, ['install', '--quiet', `pre-commit==${version}`]) : made;
    if (got.code !== 0) throw new Remedy(`pre-commit could not be had. ${remedy}\n${got.output}`);
  });
  // The scripts in it name the folder in which they were made; run as a module, it does not matter.
  if (!existsSync(join(folder, 'bin/python3'))) throw new Remedy(`pre-commit is not complete in ${folder}. Delete it.`);
  return [join(folder, 'bin/python3'), '-m', 'pre_commit'];
}

const remedy = 'Install it (apt-get install pre-commit, or pipx install pre-commit) and run the tests again.';
