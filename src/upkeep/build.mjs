/** Bundles the hosts with esbuild: `node src/upkeep/build.mjs [--watch]`. */

import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, relative, resolve } from 'node:path';
import { build, context } from 'esbuild';
import { borrowers, cutOut, entryOf, fileOf, lender, lentModules, parts } from './late-parts.mjs';
import { bundledPackages, renderNotices } from './notices.mjs';
import { plainModules } from './plain-modules.mjs';

const shared = {
  bundle: true,
  minify: true,
  sourcemap: false,
  charset: 'utf8',
  target: 'es2022',
  logLevel: 'warning',
  loader: { '.md': 'text' },
  alias: plainModules,
};

// One set of bundles for the desktop, server and web extension hosts: CommonJS, no Node built-ins.
const extension = {
  format: 'cjs',
  platform: 'browser',
  // Without a page: the browser build of a Markdown dependency asks for `document`, its worker build does not.
  conditions: ['worker'],
  external: ['vscode', 'late:parts'],
};

/** @param {string} part @param {readonly string[]} [lent] */
const targetOf = (part, lent) => ({
  ...extension,
  stdin: { contents: entryOf(part, lent), resolveDir: '.' },
  outfile: fileOf(part),
  plugins: [cutOut(part, lent)],
});

/** @type {Record<string, import('esbuild').Metafile>} */
const alone = {};
for (const part of [lender, ...borrowers]) {
  alone[part] = (await build({ ...shared, ...targetOf(part), write: false, metafile: true })).metafile;
}
const lent = lentModules(alone);

/** What the command line imports when it needs it. */
const lateInCli = [
  'src/cli/commands/evaluate.ts',
  'src/cli/lint-files.ts',
  'src/cli/results/review-sinks.ts',
  'src/cli/inputs/second-look.ts',
  'src/config/parse.ts',
];

/** @type {import('esbuild').Plugin} */
const loadedLate = {
  name: 'loaded-late',
  setup({ onResolve }) {
    onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ path, kind, resolveDir }) => {
      if (kind !== 'dynamic-import') return undefined;
      const late = relative('.', resolve(resolveDir, path)).replaceAll('\\', '/');
      if (!lateInCli.includes(late)) return { errors: [{ text: `${late} is missing among what is loaded late.` }] };
      return { path: `./cli/${basename(late, '.ts')}.js`, external: true };
    });
  },
};

const targets = [
  { ...extension, entryPoints: ['src/extension/main.ts'], outfile: 'dist/extension.cjs', plugins: [cutOut()] },
  ...Object.keys(parts).map((part) => targetOf(part, lent)),
  // CommonJS in one file: each run, and each thread of it, starts a tenth sooner than from modules that import one another.
  {
    entryPoints: ['src/cli/bin.ts'],
    outfile: 'dist/cli.cjs',
    format: 'cjs',
    platform: 'node',
    define: { 'import.meta.url': 'programUrl' },
    banner: { js: "const programUrl = require('node:url').pathToFileURL(__filename).href;" },
    plugins: [loadedLate],
  },
  // What most runs need nothing of is loaded late.
  {
    entryPoints: lateInCli,
    splitting: true,
    outdir: 'dist/cli',
    entryNames: '[name]',
    format: 'esm',
    platform: 'node',
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
await rm('dist/cli', { recursive: true, force: true });
for (const { from, to } of companions) {
  await rm(to, { recursive: true, force: true });
  await cp(from, to, { recursive: true });
}
for (const it of await readdir('dist/l10n')) {
  const file = `dist/l10n/${it}`;
  await writeFile(file, JSON.stringify(JSON.parse(await readFile(file, 'utf8'))));
}

await writeFile('dist/guides.json', JSON.stringify(await guidesIn('src/guides')));

if (process.argv.includes('--watch')) {
  for (const target of targets) await (await context({ ...shared, ...target })).watch();
} else {
  const metafiles = [];
  for (const target of targets) metafiles.push((await build({ ...shared, ...target, metafile: true })).metafile);
  await writeFile('dist/THIRD-PARTY-NOTICES.txt', renderNotices(bundledPackages(metafiles)));
  // The .vsix holds fewer bundles than the npm package, and so the licences of fewer packages.
  const ofExtension = metafiles.filter((_, at) => targets[at]?.platform === 'browser');
  await writeFile('dist/extension-notices.txt', renderNotices(bundledPackages(ofExtension)));
}

/** All guides by their path without the ending: one file for the extension, since forty small ones pack badly. @param {string} folder */
async function guidesIn(folder) {
  const paths = (await readdir(folder, { recursive: true }))
    .map((it) => it.replaceAll('\\', '/'))
    .filter((it) => it.endsWith('.md') && !it.startsWith('skills/'))
    .sort();
  return Object.fromEntries(
    await Promise.all(paths.map(async (it) => [it.slice(0, -3), await readFile(`${folder}/${it}`, 'utf8')])),
  );
}
