/** The settings part of the manifest, made from the rule registry and the engine's defaults: one place says what each is. */

import { rules } from '../rules/index.ts';
import { defaultSettings } from '../settings.ts';

/** `contributes.configuration` of package.json; texts are keys of package.nls.json. */
export function manifestConfiguration(): object {
  return {
    title: 'AI Plan Lint',
    properties: {
      'aiPlanLint.run': choice('run', ['onType', 'onSave', 'manual'], 'onType', 1),
      'aiPlanLint.calmNearCursor': choice('calmNearCursor', ['off', 'line', 'paragraph'], 'line', 2),
      'aiPlanLint.rules': {
        type: 'object',
        order: 3,
        scope: 'resource',
        default: {},
        additionalProperties: false,
        markdownDescription: '%settings.rules%',
        properties: Object.fromEntries(rules.map((rule) => [rule.id, severityOf(rule.id, rule.severity)])),
      },
      'aiPlanLint.vocabulary': group('vocabulary', 4, Object.keys(defaultSettings.vocabulary), () => ({
        type: 'array',
        items: { type: 'string', minLength: 2 },
        default: [],
      })),
      'aiPlanLint.thresholds': group('thresholds', 5, Object.keys(defaultSettings.thresholds), (key) => ({
        type: 'number',
        minimum: 0,
        default: Object.entries(defaultSettings.thresholds).find(([it]) => it === key)?.[1],
      })),
      'aiPlanLint.baseline': text('baseline', 6),
      'aiPlanLint.changedSince': text('changedSince', 7),
      'aiPlanLint.codeLens': {
        type: 'boolean',
        order: 8,
        scope: 'resource',
        default: false,
        markdownDescription: '%settings.codeLens%',
      },
    },
  };
}

/** The entries of package.nls.json that come from the rules. */
export function manifestRuleTexts(): Readonly<Record<string, string>> {
  return Object.fromEntries(rules.map(({ id, title }) => [`rules.${id}`, title]));
}

function choice(name: string, values: readonly string[], fallback: string, order: number): object {
  return {
    type: 'string',
    order,
    scope: 'language-overridable',
    enum: values,
    default: fallback,
    markdownDescription: `%settings.${name}%`,
    markdownEnumDescriptions: values.map((it) => `%settings.${name}.${it}%`),
  };
}

function severityOf(id: string, fallback: string): object {
  return {
    type: 'string',
    enum: ['off', 'information', 'warning', 'error'],
    default: fallback,
    description: `%rules.${id}%`,
  };
}

function text(name: string, order: number): object {
  return { type: 'string', order, scope: 'resource', default: '', markdownDescription: `%settings.${name}%` };
}

function group(name: string, order: number, keys: readonly string[], entry: (key: string) => object): object {
  return {
    type: 'object',
    order,
    scope: 'resource',
    default: {},
    additionalProperties: false,
    markdownDescription: `%settings.${name}%`,
    properties: Object.fromEntries(
      keys.map((key) => [key, { ...entry(key), markdownDescription: `%settings.${name}.${key}%` }]),
    ),
  };
}
