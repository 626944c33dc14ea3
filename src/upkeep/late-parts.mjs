/**
 * Which code of the extension waits in files of its own until it is needed, and the esbuild plugin that cuts it out.
 *
 * The sources import it like any other module. In a bundle that is not its own, a module of a part is replaced by functions
 * of the same names that ask `src/extension/late.ts` for the loaded part when they are called.
 *
 * What the engine holds already is not packed again into the parts that are loaded after it: they borrow it.
 */

import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';

/** Parts by name: the modules whose functions others may call. @type {Readonly<Record<string, readonly string[]>>} */
export const parts = {
  engine: ['src/engine.ts', 'src/rules/list.ts', 'src/claims/config/plan-digest.ts', 'src/claims/plan-block.ts'],
  model: [
    'src/claims/judgement/model/weights.ts',
    'src/claims/lexicon/acts.ts',
    'src/claims/lexicon/learners.ts',
    'src/claims/lexicon/needs.ts',
    'src/claims/lexicon/materials.ts',
    'src/claims/lexicon/senses.ts',
  ],
  markdown: ['src/read/markdown/parse.ts'],
  configs: [
    'src/read/yaml.ts',
    'src/read/yaml-comments.ts',
    'src/read/toml.ts',
    'src/read/structure.ts',
    'src/read/notebook.ts',
    'src/read/config-prose.ts',
    'src/config/read-yaml.ts',
    'src/config/turn-off.ts',
    'src/claims/config/read-config.ts',
    'src/claims/config/neighbours.ts',
  ],
  more: [
    'src/remedies/remedies.ts',
    'src/remedies/fit-format.ts',
    'src/remedies/proven-suppressions.ts',
    'src/present/review/html.ts',
    'src/present/review/markdown.ts',
    'src/present/review/model.ts',
    'src/present/review/wishes.ts',
    'src/present/formats/json.ts',
    'src/present/formats/sarif.ts',
    'src/present/decide-tool.ts',
    'src/present/plan-block-offers.ts',
    'src/present/plan-block-trouble.ts',
    'src/text/section.ts',
  ],
};

/** The part that lends its modules, and those that borrow: it is loaded before them. */
export const lender = 'engine';
export const borrowers = ['configs', 'more'];

/** Where a part lies beside the extension's bundle. @param {string} part @returns {string} */
export function fileOf(part) {
  return `dist/${part}.cjs`;
}

/**
 * The entry of a part: its modules, numbered, and those that it lends.
 * @param {string} part
 * @param {readonly string[]} [lent]
 * @returns {string}
 */
export function entryOf(part, lent = []) {
  const modules = parts[part] ?? [];
  return [
    ...modules.map((path, index) => `export * as m${index} from './${path}';`),
    ...(part === lender ? lent.map((path, index) => `export * as l${index} from './${path}';`) : []),
  ].join('\n');
}

/** Smaller modules cost as much to borrow as to have. In bytes. */
const worthBorrowing = 200;

/**
 * The modules of the lender that modules of a borrower's own ask for. What only the lent ones ask for is the lender's affair.
 * @param {Readonly<Record<string, import('esbuild').Metafile>>} metafiles by part, built without lending
 * @returns {readonly string[]}
 */
export function lentModules(metafiles) {
  const [packed] = Object.values(metafiles[lender]?.outputs ?? {});
  const lendable = Object.entries(packed?.inputs ?? {})
    .filter(([path, { bytesInOutput }]) => bytesInOutput >= worthBorrowing && isLendable(path))
    .map(([path]) => path);
  const own = borrowers
    .flatMap((it) => Object.entries(metafiles[it]?.inputs ?? {}))
    .filter(([path]) => !lendable.includes(path));
  const wanted = new Set(own.flatMap(([, { imports }]) => imports.map((it) => it.path)));
  return lendable.filter((it) => wanted.has(it)).toSorted();
}

/** Only modules whose exports are plain to see, and none that waits in a part. @param {string} path @returns {boolean} */
function isLendable(path) {
  if (!path.startsWith('src/') || Object.values(parts).some((it) => it.includes(path))) return false;
  return !/^export (?:default|\{|\*)/mu.test(readFileSync(path, 'utf8'));
}

/**
 * Cuts out every part but `own`, and what `own` borrows; the extension's own bundle has no part.
 * @param {string} [own]
 * @param {readonly string[]} [lent]
 * @returns {import('esbuild').Plugin}
 */
export function cutOut(own, lent = []) {
  return {
    name: 'late-parts',
    setup(build) {
      build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const module = relative(resolve('.'), path).replaceAll('\\', '/');
        const part = Object.keys(parts).find((it) => it !== own && parts[it]?.includes(module));
        if (part === undefined) {
          const place = own !== undefined && borrowers.includes(own) ? lent.indexOf(module) : -1;
          return place === -1 ? undefined : { contents: borrowed(path, place), loader: 'js', resolveDir: resolve('.') };
        }
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

/** A module that stands for one of the lender's. @param {string} path @param {number} place @returns {string} */
function borrowed(path, place) {
  const names = [
    ...readFileSync(path, 'utf8').matchAll(/^export (?:async )?(?:function|const|let|class) (?<name>\w+)/gmu),
  ].map((it) => it.groups?.name ?? '');
  return `export const { ${names.join(', ')} } = require('late:parts').late('${lender}').l${place};`;
}

/** The functions that a module exports; other values could not wait. @param {string} path @returns {readonly string[]} */
function exportsOf(path) {
  const text = readFileSync(path, 'utf8');
  const value = /^export (?:const|let|class|default|\{|\*)/mu.exec(text);
  if (value) throw new Error(`${path} waits in a late part, so it may export functions and types only: ${value[0]}`);
  return [...text.matchAll(/^export (?:async )?function (?<name>\w+)/gmu)].map((it) => it.groups?.name ?? '');
}
