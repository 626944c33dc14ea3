/** Settings: what a user or a workspace may change, and what holds when nobody does. */

import { defaultBars } from './facts/bars.ts';
import type { ProviderFact } from './facts/own-facts.ts';
import type { RuleId, RuleSeverity, Thresholds } from './rules/rule.ts';

/** Own words that count like the built-in ones. */
export interface Vocabulary {
  /** Reference material, for example `"tide tables"`. */
  readonly assets: readonly string[];
  /** Names of language models. */
  readonly models: readonly string[];
  /** Names of products that are language-model assistants. */
  readonly products: readonly string[];
  /** Words that mean training. */
  readonly training: readonly string[];
}

export interface Settings {
  /** Severities that differ from the rules' own. */
  readonly rules: Readonly<Partial<Record<RuleId, RuleSeverity>>>;
  readonly thresholds: Thresholds;
  readonly vocabulary: Vocabulary;
  /** Own dated facts about base models; they win over the built-in table. */
  readonly providers: readonly ProviderFact[];
  /** Path of the plan behind the training jobs that name none themselves, as the host knows it. */
  readonly plan?: string;
}

export const defaultThresholds: Thresholds = defaultBars;

export const defaultSettings: Settings = {
  rules: {},
  thresholds: defaultThresholds,
  vocabulary: { assets: [], models: [], products: [], training: [] },
  providers: [],
};
