/** Makes a bare or an old checkout ready to run: Node is new enough, the dependencies are there, the bundles are built. */

import { join } from 'node:path';
import { checkNodeVersion, ensureDependencies } from './dependencies.mjs';
import { run } from './processes.mjs';
import { root } from './project.mjs';
import { Remedy, saying } from './say.mjs';

export async function prepare() {
  checkNodeVersion();
  await ensureDependencies();
  await saying('Building the extension', build);
}

async function build() {
  const { code, output } = await run(process.execPath, [join(root, 'src', 'upkeep', 'build.mjs')], { cwd: root });
  if (code !== 0) throw new Remedy(`The build failed: mend what it names, or run "npm ci" and try again.\n${output}`);
}
