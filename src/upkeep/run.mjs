/** Runs a TypeScript file under Node: `node src/upkeep/run.mjs FILE.ts [arguments …]`. */

import { mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [file, ...args] = process.argv.slice(2);
const folder = await mkdtemp(join(resolve('node_modules'), '.run-'));
try {
  const outfile = join(folder, 'main.mjs');
  await build({
    entryPoints: [file],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    loader: { '.md': 'text' },
    logLevel: 'warning',
  });
  process.argv.splice(1, process.argv.length - 1, file, ...args);
  await import(pathToFileURL(outfile).href);
} finally {
  await rm(folder, { recursive: true, force: true });
}
