/** Options → how files are linted; what cannot be had (a baseline, git) is told and left out. */

import { dirname, relative, resolve } from 'node:path';
import { emptyConfig } from '../../config/config.ts';
import { type Baseline, type BaselineEntry, parseBaseline } from '../../findings/baseline.ts';
import type { RunError } from '../../present/formats/outcome.ts';
import { decode } from '../../text/decode.ts';
import type { Host } from '../host.ts';
import type { LintPlan } from '../lint-files.ts';
import { withSlashes } from '../paths.ts';
import { codeOf, readTrouble } from '../trouble.ts';
import { changesSince } from './changes.ts';
import type { Options } from './options.ts';

/** The plan of a run; `errors` holds what is wrong with the call so far. A call with mistakes changes no file. */
export function toLintPlan(host: Host, options: Options, errors: RunError[]): LintPlan {
  const { today, config, useConfig, rules, fix, review, format, explainFinding } = options;
  const { changedSince, baseline, updateBaseline } = options;
  const changes = changedSince === undefined ? undefined : changesSince(changedSince, host);
  if (changes && 'trouble' in changes) errors.push({ path: '--changed-since', message: changes.trouble });
  const known = baseline === undefined || updateBaseline ? undefined : readBaseline(host, baseline, errors);
  return {
    cwd: host.cwd,
    today: today ?? host.today(),
    config: { ...emptyConfig, rules },
    configFrom: config !== undefined ? { path: resolve(host.cwd, config) } : useConfig ? 'nearest' : 'none',
    fix: errors.length > 0 ? 'no' : fix,
    listFixes: !review && ['json', 'jsonl', 'sarif'].includes(format),
    review,
    explain: explainFinding,
    ...(changes && 'byPath' in changes && { changed: changes.byPath }),
    ...(known && { accepted: byPath(known, resolve(host.cwd, baseline ?? '')) }),
  };
}

/** The path of a file as a baseline writes it: relative to the folder of the baseline, wherever the run starts. */
export function keyInBaseline({ cwd }: Pick<Host, 'cwd'>, baseline: string, path: string): string {
  return withSlashes(relative(dirname(resolve(cwd, baseline)), path));
}

function byPath(baseline: Baseline, file: string): ReadonlyMap<string, readonly BaselineEntry[]> {
  return new Map([...baseline].map(([key, entries]) => [resolve(dirname(file), key), entries]));
}

/** The baseline at a path; undefined where it cannot be read. What is wrong with it is told. */
function readBaseline({ cwd, files }: Host, path: string, errors: RunError[]): Baseline | undefined {
  try {
    const { baseline, problems } = parseBaseline(decode(files.read(resolve(cwd, path))).text);
    errors.push(...problems.map((message) => ({ path, message })));
    return baseline;
  } catch (error) {
    const isMissing = codeOf(error) === 'ENOENT';
    const message = isMissing
      ? 'There is no such baseline. Write it with --update-baseline.'
      : readTrouble(error, path);
    errors.push({ path, message });
    return undefined;
  }
}
