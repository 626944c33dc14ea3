/** Writes the generated parts of the manifest and the snippets: `node src/upkeep/run.mjs src/upkeep/update-manifest.ts`. */

import { readFile, writeFile } from 'node:fs/promises';
import { manifestConfiguration, manifestRuleTexts } from './manifest-settings.ts';
import { snippetFile } from './snippets.ts';

await rewrite('package.json', (manifest) => ({
  ...manifest,
  contributes: { ...manifest.contributes, configuration: manifestConfiguration() },
}));
await rewrite('package.nls.json', (texts) => ({
  ...Object.fromEntries(Object.entries(texts).filter(([key]) => !key.startsWith('rules.'))),
  ...manifestRuleTexts(),
}));

await writeFile('syntaxes/snippets.json', `${JSON.stringify(snippetFile(), undefined, 2)}\n`);

type Json = Record<string, unknown> & { readonly contributes?: object };

async function rewrite(file: string, change: (content: Json) => object): Promise<void> {
  const content = JSON.parse(await readFile(file, 'utf8')) as Json;
  await writeFile(file, `${JSON.stringify(change(content), undefined, 2)}\n`);
}
