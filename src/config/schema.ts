/** The JSON schema of a configuration file, made from the rules and the defaults: it drives the checks here and completion in editors. */

import { providerTable } from '../facts/providers.ts';
import { rules } from '../rules/index.ts';
import type { RuleId, Thresholds } from '../rules/rule.ts';
import { defaultSettings } from '../settings.ts';

/** The part of JSON Schema (draft 7) that is used here. */
export interface Schema {
  readonly $schema?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'boolean';
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false;
  /** One schema for all items, or one for each place. */
  readonly items?: Schema | readonly Schema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly pattern?: string;
  /** Choices of different types: which one is meant shows in the value's type. */
  readonly anyOf?: readonly Schema[];
}

export const severities = ['off', 'information', 'warning', 'error'] as const;

/** Thresholds that can also be written beside a rule's severity, as its options. */
const ruleOptions: Readonly<Partial<Record<RuleId, readonly (keyof Thresholds)[]>>> = {
  'volume-below-bar': ['volumeWarnBelowPerDay', 'volumeInformBelowPerDay'],
  'format-by-training': ['formatVolumePerMonth'],
  'dataset-too-small': ['minimumExamples'],
};

const words: Schema = { type: 'array', items: { type: 'string', minLength: 2 } };

export const configSchema: Schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'AI Plan Lint',
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: { type: 'string', description: 'Where this schema is, for completion in editors.' },
    extends: {
      type: 'string',
      minLength: 1,
      description: 'Path of another configuration file, relative to this one. What this file says wins.',
    },
    rules: object(Object.fromEntries(rules.map((it) => [it.id, ruleSchema(it.id)]))),
    include: patterns('Which files are read. Patterns as in .gitignore, relative to this file.', [
      'docs/',
      'rfcs/*.md',
    ]),
    exclude: patterns('Which files are left out. Patterns as in .gitignore, relative to this file.', ['drafts/']),
    plan: {
      type: 'string',
      minLength: 1,
      description: 'The plan behind the training jobs that name none themselves: a path relative to this file.',
    },
    vocabulary: object(Object.fromEntries(Object.keys(defaultSettings.vocabulary).map((it) => [it, words]))),
    thresholds: object(thresholdSchemas(Object.keys(defaultSettings.thresholds) as (keyof Thresholds)[])),
    providers: {
      type: 'array',
      items: {
        ...object({
          model: { type: 'string', minLength: 1 },
          platform: { type: 'string', enum: providerTable.platforms.map((it) => it.id) },
          tunable: { type: 'boolean' },
          shutdown: date('Day from which requests to the model fail.'),
          closedToNew: date('Day from which new projects are refused.'),
          tunedShutdown: date('Day from which tuned models fail.'),
          source: { type: 'string', description: 'Where the fact was read.' },
          asOf: date('Day on which the fact was read.'),
        }),
        required: ['model', 'platform', 'asOf'],
      },
    },
  },
};

function ruleSchema(id: RuleId): Schema {
  const severity: Schema = { type: 'string', enum: severities };
  const options = object(thresholdSchemas(ruleOptions[id] ?? []));
  return { anyOf: [severity, { type: 'array', items: [severity, options], minItems: 1, maxItems: 2 }] };
}

function thresholdSchemas(keys: readonly (keyof Thresholds)[]): Readonly<Record<string, Schema>> {
  return Object.fromEntries(
    keys.map((key) => [key, { type: 'number', minimum: 0, default: defaultSettings.thresholds[key] }]),
  );
}

function object(properties: Readonly<Record<string, Schema>>): Schema {
  return { type: 'object', additionalProperties: false, properties };
}

function patterns(description: string, examples: readonly string[]): Schema {
  return { type: 'array', items: { type: 'string', minLength: 1 }, description, examples: [examples] };
}

function date(description: string): Schema {
  return { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', description };
}
