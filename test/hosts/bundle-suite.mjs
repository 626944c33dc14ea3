/** Bundles `test/host-suite` into one file that runs in Node and web worker extension hosts alike. */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { temporaryFolder } from './cleanup.mjs';
import { expectedFindings } from './expected-findings.mjs';
import { root } from './project.mjs';

/**
 * @param {string} grep Only tests whose full title contains this; all if empty.
 * @returns {Promise<string>} The bundle's path.
 */
export async function bundleSuite(grep = '') {
  const folder = join(root, 'test', 'host-suite');
  const suites = readdirSync(folder).filter((name) => name.endsWith('.suite.ts'));
  const imports = ['mocha-setup.ts', ...suites].map((name) => `import './${name}';`);
  // Outside the project: there, the hosts would go by its package.json and take the bundle for an ES module.
  const bundle = join(temporaryFolder(), 'index.js');
  await build({
    stdin: {
      contents: [...imports, `export { run } from './index.ts';`].join('\n'),
      resolveDir: folder,
      loader: 'ts',
    },
    outfile: bundle,
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    target: 'es2022',
    external: ['vscode'],
    define: { GREP: JSON.stringify(grep), EXPECTED: JSON.stringify(expectedFindings()) },
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return bundle;
}
