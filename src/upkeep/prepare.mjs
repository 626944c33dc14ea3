/**
 * Builds when the package is installed from git, as pre-commit does.
 *
 * npm prepares such a package in a clone of its own. When the install is a global one, npm puts the clone's dependencies in
 * the global place too, where the build cannot find them; then they are fetched here once more.
 */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

if (!existsSync('node_modules/esbuild'))
  run('npm', ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund']);
run(process.execPath, ['src/upkeep/build.mjs']);

/** @param {string} command @param {readonly string[]} args */
function run(command, args) {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^npm_config_(?:global|prefix|location)$/iu.test(name),
  );
  const { status } = spawnSync(command, args, {
    env: Object.fromEntries(inherited),
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed; what it printed above says why.`);
}
