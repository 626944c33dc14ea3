/** Reads the settings `aiPlanLint.*` of a document; values of a wrong shape count as not set. */

import { type ConfigurationScope, workspace } from 'vscode';
import { type Config, emptyConfig } from '../config/config.ts';
import { severities } from '../config/schema.ts';
import { defaultSettings } from '../settings.ts';

export type RunMode = 'onType' | 'onSave' | 'manual';
export type CalmNearCursor = 'off' | 'line' | 'paragraph';

/** How the editor behaves, as opposed to what the engine judges. */
export interface EditorSettings {
  readonly run: RunMode;
  readonly calmNearCursor: CalmNearCursor;
  readonly codeLens: boolean;
}

const runModes: readonly RunMode[] = ['onType', 'onSave', 'manual'];
const calms: readonly CalmNearCursor[] = ['off', 'line', 'paragraph'];

/** What the user wants the engine to judge by: a layer over the configuration files, with only what they set. */
export function userConfig(scope: ConfigurationScope): Config {
  const configuration = workspace.getConfiguration('aiPlanLint', scope);
  return {
    ...emptyConfig,
    rules: pick(record(configuration.get('rules')), (it) => severities.some((severity) => severity === it)),
    thresholds: pick(record(configuration.get('thresholds')), isBar, Object.keys(defaultSettings.thresholds)),
    vocabulary: pick(record(configuration.get('vocabulary')), isWords, Object.keys(defaultSettings.vocabulary)),
  };
}

/** How the editor behaves for one document. */
export function editorSettings(scope: ConfigurationScope): EditorSettings {
  const configuration = workspace.getConfiguration('aiPlanLint', scope);
  return {
    run: oneOf(runModes, configuration.get('run'), 'onType'),
    calmNearCursor: oneOf(calms, configuration.get('calmNearCursor'), 'line'),
    codeLens: configuration.get('codeLens') === true,
  };
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

/** The entries of the right shape; `keys` names those that count, where not all do. */
function pick<Shape>(
  raw: Readonly<Record<string, unknown>>,
  isRight: (value: unknown) => boolean,
  keys?: readonly string[],
): Shape {
  const entries = Object.entries(raw).filter(([key, value]) => (keys?.includes(key) ?? true) && isRight(value));
  return Object.fromEntries(entries) as Shape;
}

function isBar(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

function isWords(value: unknown): boolean {
  return Array.isArray(value) && value.every((it) => typeof it === 'string' && it.trim() !== '');
}

function oneOf<Choice extends string>(choices: readonly Choice[], value: unknown, fallback: Choice): Choice {
  return choices.find((it) => it === value) ?? fallback;
}
