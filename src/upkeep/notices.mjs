/** The licences of what is bundled: one text for all bundles, made with each build. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folders of packages that bundles hold. @param {readonly import('esbuild').Metafile[]} metafiles @returns {readonly string[]} */
export function bundledPackages(metafiles) {
  const inputs = metafiles.flatMap((it) => Object.values(it.outputs).flatMap((output) => Object.keys(output.inputs)));
  const folders = inputs.flatMap((it) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(it)?.[0] ?? []);
  return [...new Set(folders)].sort();
}

/** Name, version and licence of each package with its text; packages that share a text share one copy. @param {readonly string[]} folders @returns {string} */
export function renderNotices(folders) {
  /** @type {Map<string, string[]>} */
  const byText = new Map();
  for (const folder of folders) {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const text = licenceIn(folder);
    byText.set(text, [...(byText.get(text) ?? []), `${name} ${version} (${license})`]);
  }
  const parts = [...byText].map(([text, names]) => `${names.join('\n')}\n\n${text}`);
  return ['AI Plan Lint holds code of these packages.', ...parts].join(`\n\n${'-'.repeat(80)}\n\n`);
}

/** @param {string} folder @returns {string} */
function licenceIn(folder) {
  const file = existsSync(folder) && readdirSync(folder).find((it) => /^licen[cs]e(?:\.\w+)?$/iu.test(it));
  return file ? readFileSync(join(folder, file), 'utf8').trim() : 'The licence is the one named above.';
}
