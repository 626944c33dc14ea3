/** Bundles the hosts with esbuild: `node src/upkeep/build.mjs [--watch]`. */

import { existsSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { build, context } from 'esbuild';

const shared = {
  bundle: true,
  minify: true,
  sourcemap: false,
  target: 'es2022',
  logLevel: 'warning',
  loader: { '.md': 'text' },
  // The same plain ES modules in every host: these packages' Node entries are CommonJS and ask for built-ins.
  alias: {
    yaml: './node_modules/yaml/browser/index.js',
    'jsonc-parser': './node_modules/jsonc-parser/lib/esm/main.js',
  },
};

const targets = [
  // One bundle for the desktop, server and web extension hosts: CommonJS, no Node built-ins.
  {
    entryPoints: ['src/extension/main.ts'],
    outfile: 'dist/extension.cjs',
    format: 'cjs',
    platform: 'browser',
    // Without a page: the browser build of a Markdown dependency asks for `document`, its worker build does not.
    conditions: ['worker'],
    external: ['vscode'],
  },
  {
    entryPoints: ['src/cli/bin.ts'],
    outfile: 'dist/cli.js',
    format: 'esm',
    platform: 'node',
    banner: { js: '#!/usr/bin/env node' },
  },
  // Servers for other editors and for assistants: bundles of their own, since most runs need neither.
  ...['lsp', 'mcp'].map((protocol) => ({
    entryPoints: [`src/cli/${protocol}/main.ts`],
    outfile: `dist/${protocol}.cjs`,
    format: 'cjs',
    platform: 'node',
  })),
  {
    entryPoints: ['src/cli/remark/plugin.ts'],
    outfile: 'dist/remark.js',
    format: 'esm',
    platform: 'node',
  },
  // The script inside the review panel's webview.
  {
    entryPoints: ['src/present/review/panel.ts'],
    outfile: 'dist/panel.js',
    format: 'iife',
    platform: 'browser',
  },
];

// What the extension reads at run time travels beside its bundle.
const companions = [
  { from: 'src/guides', to: 'dist/guides' },
  { from: 'src/extension/l10n', to: 'dist/l10n' },
];
for (const { from, to } of companions) {
  await rm(to, { recursive: true, force: true });
  await cp(from, to, { recursive: true });
}

if (process.argv.includes('--watch')) {
  for (const target of targets) await (await context({ ...shared, ...target })).watch();
} else {
  for (const target of targets.filter((it) => existsSync(it.entryPoints[0]))) await build({ ...shared, ...target });
}
