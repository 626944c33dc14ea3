/** All regular expressions of the sources: literals from the syntax tree, and those that are built when the engine starts. */

import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { build } from 'esbuild';
import { parseAst } from 'rolldown/parseAst';

/** @typedef {{ source: string, flags: string }} Pattern */

/** @returns {Promise<Map<string, Pattern>>} By the hash of the pattern. */
export async function collectPatterns() {
  const { outputFiles } = await build({
    stdin: {
      contents: ['./src/engine.ts', './src/extension/main.ts', './src/cli/run.ts', './src/present/review/panel.ts']
        .map((it) => `export * from '${it}';`)
        .join('\n'),
      resolveDir: '.',
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    external: ['vscode'],
    logLevel: 'error',
  });
  /** @type {Map<string, Pattern>} */
  const patterns = new Map();
  const add = (/** @type {Pattern} */ pattern) => patterns.set(hashOf(pattern), pattern);
  visit(parseAst(outputFiles[0]?.text ?? ''), add);
  await recordBuilt(add);
  return patterns;
}

/** @param {Pattern} pattern @returns {string} */
export function hashOf({ source, flags }) {
  return createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 16);
}

/** @param {unknown} node @param {(pattern: Pattern) => void} add */
function visit(node, add) {
  if (typeof node !== 'object' || node === null) return;
  if ('regex' in node && node.regex) {
    const { pattern, flags } = /** @type {{ pattern: string, flags: string }} */ (node.regex);
    add({ source: pattern, flags });
  }
  for (const child of Object.values(node)) visit(child, add);
}

/** Patterns that are put together from lists of words, which only running the code shows. @param {(pattern: Pattern) => void} add */
async function recordBuilt(add) {
  const { outputFiles } = await build({
    entryPoints: ['src/engine.ts'],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'browser',
    conditions: ['worker'],
    alias: { yaml: './node_modules/yaml/browser/index.js' },
    logLevel: 'error',
  });
  const Native = RegExp;
  const recording = new Proxy(Native, {
    construct(target, args) {
      const made = Reflect.construct(target, args);
      add({ source: made.source, flags: made.flags });
      return made;
    },
  });
  const run = new Function('module', 'exports', 'require', 'RegExp', outputFiles[0]?.text ?? '');
  const module = { exports: {} };
  run(module, module.exports, createRequire(import.meta.url), recording);
}
