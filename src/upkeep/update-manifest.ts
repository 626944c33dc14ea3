/** Writes the generated parts of the manifest and the snippets: `node src/upkeep/run.mjs src/upkeep/update-manifest.ts`. */

import { readFile, writeFile } from 'node:fs/promises';
import { configSchemaFile, manifestSchemaFile } from './config-schema.ts';
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

await write('syntaxes/snippets.json', snippetFile());
// Every user fetches it, and nobody reads it as it stands.
await write('syntaxes/config.schema.json', configSchemaFile(), 0);
await write('syntaxes/manifest.schema.json', manifestSchemaFile());

type Json = Record<string, unknown> & { readonly contributes?: object };

async function rewrite(file: string, change: (content: Json) => object): Promise<void> {
  await write(file, change(JSON.parse(await readFile(file, 'utf8')) as Json));
}

async function write(file: string, content: object, indent = 2): Promise<void> {
  await writeFile(file, `${JSON.stringify(content, undefined, indent)}\n`);
}
