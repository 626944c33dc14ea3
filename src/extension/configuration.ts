/** Reads the settings `aiPlanLint.*` of a document; values of a wrong shape count as not set. */

import { type ConfigurationScope, workspace } from 'vscode';
import { defaultSettings, type RuleSeverity, type Settings } from '../settings.ts';

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
const bars = defaultSettings.thresholds;
const severities: readonly RuleSeverity[] = ['off', 'information', 'warning', 'error'];

/** What the engine judges by, for one document. */
export function engineSettings(scope: ConfigurationScope): Settings {
  const configuration = workspace.getConfiguration('aiPlanLint', scope);
  const thresholds = record(configuration.get('thresholds'));
  const vocabulary = record(configuration.get('vocabulary'));
  return {
    rules: readRules(record(configuration.get('rules'))),
    thresholds: {
      volumeWarnBelowPerDay: positive(thresholds.volumeWarnBelowPerDay, bars.volumeWarnBelowPerDay),
      volumeInformBelowPerDay: positive(thresholds.volumeInformBelowPerDay, bars.volumeInformBelowPerDay),
      formatVolumePerMonth: positive(thresholds.formatVolumePerMonth, bars.formatVolumePerMonth),
      minimumExamples: positive(thresholds.minimumExamples, bars.minimumExamples),
    },
    vocabulary: {
      assets: words(vocabulary.assets),
      models: words(vocabulary.models),
      products: words(vocabulary.products),
      training: words(vocabulary.training),
    },
    providers: [],
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

function readRules(raw: Readonly<Record<string, unknown>>): Settings['rules'] {
  const known = Object.entries(raw).filter(([, severity]) => severities.some((it) => it === severity));
  return Object.fromEntries(known) as Settings['rules'];
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function positive(value: unknown, fallback: number): number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : fallback;
}

function words(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((it): it is string => typeof it === 'string' && it.trim() !== '') : [];
}

function oneOf<Choice extends string>(choices: readonly Choice[], value: unknown, fallback: Choice): Choice {
  return choices.find((it) => it === value) ?? fallback;
}
