/**
 * Which code of the extension waits in files of its own until it is needed, and the esbuild plugin that cuts it out.
 *
 * The sources import it like any other module. In a bundle that is not its own, a module of a part is replaced by functions
 * of the same names that ask `src/extension/late.ts` for the loaded part when they are called.
 */

import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';

/** Parts by name: the modules whose functions others may call. @type {Readonly<Record<string, readonly string[]>>} */
export const parts = {
  engine: ['src/engine.ts', 'src/rules/list.ts', 'src/claims/config/plan-digest.ts', 'src/claims/plan-block.ts'],
  model: ['src/claims/judgement/weights.ts'],
  markdown: ['src/read/markdown/parse.ts'],
  configs: [
    'src/read/yaml.ts',
    'src/read/yaml-comments.ts',
    'src/read/toml.ts',
    'src/read/structure.ts',
    'src/config/mistakes.ts',
    'src/config/turn-off.ts',
    'src/claims/config/read-config.ts',
    'src/claims/config/neighbours.ts',
  ],
  more: [
    'src/remedies/remedies.ts',
    'src/remedies/fit-format.ts',
    'src/present/review/html.ts',
    'src/present/review/markdown.ts',
    'src/present/review/model.ts',
    'src/present/formats/json.ts',
    'src/present/formats/sarif.ts',
    'src/present/decide-tool.ts',
    'src/present/plan-block.ts',
  ],
};

/** Where a part lies beside the extension's bundle. @param {string} part @returns {string} */
export function fileOf(part) {
  return `dist/${part}.cjs`;
}

/** The entry of a part: its modules, numbered. @param {string} part @returns {string} */
export function entryOf(part) {
  const modules = parts[part] ?? [];
  return modules.map((path, index) => `export * as m${index} from './${path}';`).join('\n');
}

/**
 * Cuts out every part but `own`; the extension's own bundle has none.
 * @param {string} [own]
 * @returns {import('esbuild').Plugin}
 */
export function cutOut(own) {
  return {
    name: 'late-parts',
    setup(build) {
      build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const module = relative(resolve('.'), path).replaceAll('\\', '/');
        const part = Object.keys(parts).find((it) => it !== own && parts[it]?.includes(module));
        if (part === undefined) return undefined;
        const call = own === undefined ? 'late' : `require('late:parts').late`;
        const head =
          own === undefined ? `import { late } from ${JSON.stringify(resolve('src/extension/late.ts'))};\n` : '';
        const place = `${call}('${part}').m${parts[part]?.indexOf(module)}`;
        const stubs = exportsOf(path).map((it) => `export const ${it} = (...args) => ${place}.${it}(...args);`);
        return { contents: head + stubs.join('\n'), loader: 'js', resolveDir: resolve('.') };
      });
    },
  };
}

/** The functions that a module exports; other values could not wait. @param {string} path @returns {readonly string[]} */
function exportsOf(path) {
  const text = readFileSync(path, 'utf8');
  const value = /^export (?:const|let|class|default|\{|\*)/mu.exec(text);
  if (value) throw new Error(`${path} waits in a late part, so it may export functions and types only: ${value[0]}`);
  return [...text.matchAll(/^export (?:async )?function (?<name>\w+)/gmu)].map((it) => it.groups?.name ?? '');
}
