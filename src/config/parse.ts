/** The text of a configuration file → a layer of configuration, and what is wrong with it. */

import type { ProviderFact } from '../facts/own-facts.ts';
import { type ConfigNode, child } from '../read/config-tree.ts';
import { pathBeside } from '../read/paths.ts';
import type { RuleId, RuleSeverity, Thresholds } from '../rules/rule.ts';
import type { Vocabulary } from '../settings.ts';
import { LineIndex } from '../text/line-index.ts';
import { phrase, type Wording } from '../text/wording.ts';
import { type Config, emptyConfig } from './config.ts';
import { readJsonConfig } from './read-json.ts';
import { readYamlConfig } from './read-yaml.ts';
import { configSchema } from './schema.ts';
import { type Complaint, validate } from './validate.ts';

/** Something wrong in a configuration file, with what to do about it. Lines and columns are 1-based. */
export interface ConfigProblem {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly message: Wording;
}

export interface ParsedConfig {
  /** What of the file makes sense; the rest counts as not said. */
  readonly config: Config;
  /** Where to find the configuration that this one builds on. */
  readonly extends: { readonly named: string; readonly line: number; readonly column: number } | undefined;
  readonly problems: readonly ConfigProblem[];
}

/** Reads a configuration file; `package.json` without the key `aiPlanLint` gives undefined. Never throws. */
export function parseConfig(path: string, text: string): ParsedConfig | undefined {
  const isManifest = path.endsWith('/package.json');
  const isYaml = /\.ya?ml$/iu.test(path);
  const complaints: Complaint[] = [];
  // What is wrong elsewhere in a manifest is no affair of ours.
  const tree = readFile(isYaml ? readYamlConfig : readJsonConfig, text, isManifest ? [] : complaints);
  const root = isManifest ? child(tree, 'aiPlanLint') : tree;
  if (isManifest && !root) return undefined;
  const value = root ? validate(root, configSchema, complaints, isManifest ? '"aiPlanLint"' : undefined) : undefined;
  const raw = (value ?? {}) as RawConfig;
  const lines = new LineIndex(text);
  const placeOf = (offset: number) => {
    const { line, column } = lines.positionAt(offset);
    return { line, column };
  };
  const base = raw.extends;
  return {
    config: toConfig(raw, path),
    extends: base === undefined ? undefined : { named: base, ...placeOf(child(root, 'extends')?.span.start ?? 0) },
    problems: complaints.map(({ message, span }) => ({ path, ...placeOf(span.start), message })),
  };
}

/** What a value that passed the schema looks like. */
interface RawConfig {
  readonly extends?: string;
  readonly rules?: Readonly<Record<string, RuleSeverity | readonly [RuleSeverity, Partial<Thresholds>?]>>;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly plan?: string;
  readonly vocabulary?: Partial<Vocabulary>;
  readonly thresholds?: Partial<Thresholds>;
  readonly providers?: readonly ProviderFact[];
}

function toConfig(raw: RawConfig, path: string): Config {
  const folder = path.slice(0, path.lastIndexOf('/'));
  const rules = Object.entries(raw.rules ?? {}).map(([id, value]) => {
    const [severity, options] = typeof value === 'string' ? [value] : value;
    return { id: id as RuleId, severity, options: options ?? {} };
  });
  const placed = (patterns: readonly string[]) => patterns.map((pattern) => ({ pattern, folder }));
  return {
    ...emptyConfig,
    rules: Object.fromEntries(rules.map(({ id, severity }) => [id, severity])),
    thresholds: Object.assign({}, raw.thresholds, ...rules.map((it) => it.options)),
    vocabulary: raw.vocabulary ?? {},
    providers: raw.providers ?? [],
    include: raw.include && placed(raw.include),
    exclude: placed(raw.exclude ?? []),
    ...(raw.plan !== undefined && { plan: pathBeside(path, raw.plan) }),
  };
}

function readFile(
  read: (text: string, complaints: Complaint[]) => ConfigNode | undefined,
  text: string,
  complaints: Complaint[],
): ConfigNode | undefined {
  try {
    return read(text, complaints);
  } catch {
    complaints.push({ message: phrase('The file nests too deeply to be read.'), span: { start: 0, end: 0 } });
    return undefined;
  }
}
