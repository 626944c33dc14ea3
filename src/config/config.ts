/** What a configuration file says, and how several of them become settings. */

import type { ProviderFact } from '../facts/own-facts.ts';
import { rules } from '../rules/index.ts';
import type { RuleId, RuleSeverity, Thresholds } from '../rules/rule.ts';
import { defaultSettings, type Settings, type Vocabulary } from '../settings.ts';

/** A path pattern as `.gitignore` would read it, with the folder that it is relative to. */
export interface PathPattern {
  readonly pattern: string;
  readonly folder: string;
}

/** One layer of configuration; what it does not say is left to the layers below. */
export interface Config {
  readonly rules: Readonly<Partial<Record<RuleId, RuleSeverity>>>;
  readonly thresholds: Partial<Thresholds>;
  readonly vocabulary: Partial<Vocabulary>;
  readonly providers: readonly ProviderFact[];
  /** Undefined where nothing is said: every file that can be read. */
  readonly include: readonly PathPattern[] | undefined;
  readonly exclude: readonly PathPattern[];
  /** Absolute path of the plan behind training jobs that name none. */
  readonly plan?: string;
}

export const emptyConfig: Config = {
  rules: {},
  thresholds: {},
  vocabulary: {},
  providers: [],
  include: undefined,
  exclude: [],
};

/** Two layers as one: `upper` wins, lists of words, facts and exclusions add up. */
export function mergeConfigs(lower: Config, upper: Config): Config {
  return {
    rules: { ...lower.rules, ...upper.rules },
    thresholds: { ...lower.thresholds, ...upper.thresholds },
    vocabulary: mergeWords(lower.vocabulary, upper.vocabulary),
    providers: [...upper.providers, ...lower.providers],
    include: upper.include ?? lower.include,
    exclude: [...lower.exclude, ...upper.exclude],
    ...planOf(upper.plan ?? lower.plan),
  };
}

/** The settings that hold under a configuration. */
export function toSettings({ rules: severities, thresholds, vocabulary, providers, plan }: Config): Settings {
  return {
    rules: severities,
    thresholds: { ...defaultSettings.thresholds, ...thresholds },
    vocabulary: { ...defaultSettings.vocabulary, ...vocabulary },
    providers,
    ...planOf(plan),
  };
}

const loudness: readonly RuleSeverity[] = ['off', 'information', 'warning', 'error'];

/** In an untrusted workspace the configuration may only turn rules off or lower their severity. */
export function restrictToSeverities(config: Config): Config {
  const quieter = rules.flatMap(({ id, severity }) => {
    const wanted = config.rules[id];
    return wanted !== undefined && loudness.indexOf(wanted) < loudness.indexOf(severity) ? [[id, wanted]] : [];
  });
  return { ...emptyConfig, rules: Object.fromEntries(quieter) };
}

/** Each rule with the severity that holds under some settings. */
export function effectiveSeverities(settings: Settings): Readonly<Record<string, RuleSeverity>> {
  return Object.fromEntries(rules.map((it) => [it.id, settings.rules[it.id] ?? it.severity]));
}

/** No key where no plan is named: `plan` is optional. */
function planOf(plan: string | undefined): { readonly plan?: string } {
  return plan === undefined ? {} : { plan };
}

function mergeWords(lower: Partial<Vocabulary>, upper: Partial<Vocabulary>): Partial<Vocabulary> {
  const lists = [...Object.keys(lower), ...Object.keys(upper)] as (keyof Vocabulary)[];
  return Object.fromEntries(lists.map((it) => [it, [...new Set([...(lower[it] ?? []), ...(upper[it] ?? [])])]]));
}
