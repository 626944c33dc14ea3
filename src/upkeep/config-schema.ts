/** The JSON schema of configuration files as editors read it: the schema of the checks, with words for people. */

import texts from '../../package.nls.json' with { type: 'json' };
import { configSchema, type Schema } from '../config/schema.ts';
import { rules } from '../rules/index.ts';

/** The content of `syntaxes/config.schema.json`. */
export function configSchemaFile(): Schema {
  const properties = configSchema.properties ?? {};
  const titles = Object.fromEntries(rules.map((it) => [it.id, `${it.title}. Unless set: ${it.severity}.`]));
  return {
    ...configSchema,
    properties: {
      ...properties,
      rules: described(properties.rules, texts['settings.rules'], titles),
      vocabulary: described(properties.vocabulary, texts['settings.vocabulary'], textsUnder('settings.vocabulary.')),
      thresholds: described(properties.thresholds, texts['settings.thresholds'], textsUnder('settings.thresholds.')),
      providers: {
        ...properties.providers,
        description: 'Own dated facts about base models; they win over the built-in ones.',
      },
    },
  };
}

/** The same schema for `package.json`, where the configuration stands under a key. */
export function manifestSchemaFile(): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    // The file beside it, so that nobody carries the schema twice.
    properties: { aiPlanLint: { $ref: './config.schema.json' } },
  };
}

function described(schema: Schema | undefined, description: string, byKey: Readonly<Record<string, string>>): Schema {
  const entries = Object.entries(schema?.properties ?? {}).map(([key, value]) => {
    const words = byKey[key];
    return [key, words === undefined ? value : { ...value, description: words }];
  });
  return { ...schema, description, properties: Object.fromEntries(entries) };
}

function textsUnder(prefix: string): Readonly<Record<string, string>> {
  const entries = Object.entries(texts).filter(([key]) => key.startsWith(prefix));
  return Object.fromEntries(entries.map(([key, text]) => [key.slice(prefix.length), text]));
}
