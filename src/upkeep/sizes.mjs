/** Prints the size of each bundle and package beside its bar: `npm run sizes`, after `npm run build` and `npm run package`. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { bundles, largestBundle, largestPackage } from './size-bars.mjs';

const bars = [
  ...bundles.map((path) => ({ path, bar: largestBundle })),
  { path: 'dist/panel.js' },
  { path: 'dist/cli.cjs' },
  { path: 'dist/lsp.cjs' },
  { path: 'dist/mcp.cjs' },
  { path: 'dist/remark.js' },
  ...readdirSync('.')
    .filter((it) => it.endsWith('.vsix'))
    .map((path) => ({ path, bar: largestPackage })),
];

for (const { path, bar } of bars.filter((it) => existsSync(it.path))) {
  const content = readFileSync(path);
  const verdict = bar === undefined ? '' : `  bar ${kilobytes(bar)}: ${content.length <= bar ? 'kept' : 'missed'}`;
  const zipped = path.endsWith('.vsix') ? '' : `  (${kilobytes(gzipSync(content).length)} zipped)`;
  console.log(`${path.padEnd(28)} ${kilobytes(content.length)}${zipped}${verdict}`);
}

/** @param {number} bytes @returns {string} */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1).padStart(7)} KB`;
}
