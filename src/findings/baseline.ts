/** A baseline: the findings that a team has accepted for now, recognised by their words and not by their place. */

import type { Finding } from './finding.ts';

/** Fingerprints with their rules, by path relative to the folder of the baseline file. */
export type Baseline = ReadonlyMap<string, readonly BaselineEntry[]>;

export interface BaselineEntry {
  readonly rule: string;
  readonly fingerprint: string;
}

export interface SplitByBaseline {
  readonly fresh: readonly Finding[];
  readonly known: readonly Finding[];
}

/** Parts the findings of one file into those that are new and those that the baseline knows. */
export function splitByBaseline(findings: readonly Finding[], entries: readonly BaselineEntry[]): SplitByBaseline {
  const known = new Set(entries.map((it) => `${it.rule} ${it.fingerprint}`));
  const isKnown = (it: Finding) => known.has(`${it.rule} ${it.fingerprint}`);
  return { fresh: findings.filter((it) => !isKnown(it)), known: findings.filter(isKnown) };
}

const remedy = 'Write it again with --update-baseline.';

/** What a baseline file holds. Each problem says what is wrong with it and what to do; what is right in it still counts. */
export function parseBaseline(text: string): { readonly baseline: Baseline; readonly problems: readonly string[] } {
  const files = filesIn(text);
  if (typeof files === 'string') return { baseline: new Map(), problems: [`${files} ${remedy}`] };
  const baseline = new Map<string, readonly BaselineEntry[]>();
  const problems: string[] = [];
  for (const [path, entries] of Object.entries(files)) {
    const all: readonly unknown[] = Array.isArray(entries) ? entries : [entries];
    const whole = all.flatMap(toEntry);
    baseline.set(path, whole);
    if (whole.length < all.length) {
      problems.push(`Some entries for ${path} are not findings with a rule and a fingerprint. ${remedy}`);
    }
  }
  return { baseline, problems };
}

/** The entries by file, or what is wrong with the whole file. */
function filesIn(text: string): Readonly<Record<string, unknown>> | string {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return 'It is not valid JSON.';
  }
  if (!isRecord(content) || !isRecord(content.files)) return 'It is not a baseline.';
  return content.schemaVersion === 1 ? content.files : 'Its schemaVersion is not 1. Update this tool, or start over.';
}

/** A baseline as a file that is easy to read in a diff: sorted, one finding a line. */
export function renderBaseline(baseline: Baseline): string {
  const paths = [...baseline.keys()].filter((it) => baseline.get(it)?.length).sort();
  const files = paths.map((path) => {
    const entries = [...(baseline.get(path) ?? [])].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    const lines = entries.map(({ rule, fingerprint }) => `      ${JSON.stringify({ rule, fingerprint })}`);
    return `    ${JSON.stringify(path)}: [\n${lines.join(',\n')}\n    ]`;
  });
  const body = files.length === 0 ? '{}' : `{\n${files.join(',\n')}\n  }`;
  return `{\n  "schemaVersion": 1,\n  "files": ${body}\n}\n`;
}

function keyOf({ rule, fingerprint }: BaselineEntry): string {
  return `${rule} ${fingerprint}`;
}

function toEntry(it: unknown): readonly BaselineEntry[] {
  if (!isRecord(it) || typeof it.rule !== 'string' || typeof it.fingerprint !== 'string') return [];
  return [{ rule: it.rule, fingerprint: it.fingerprint }];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
