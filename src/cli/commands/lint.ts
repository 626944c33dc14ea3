/** The main command: finds files, lints them, and writes the result in one of the formats. */

import { version } from '../../../package.json';
import type { BaselineEntry } from '../../findings/baseline.ts';
import type { Severity } from '../../findings/finding.ts';
import { counted } from '../../present/formats/count.ts';
import type { RunError } from '../../present/formats/outcome.ts';
import { Destination } from '../destination.ts';
import { type ExitStatus, isFailing, tellTroubles } from '../exit-status.ts';
import type { Host } from '../host.ts';
import { findInputs } from '../inputs.ts';
import { FileLinter, type Linted } from '../lint-files.ts';
import { keyInBaseline, toLintPlan } from '../lint-plan.ts';
import type { Options } from '../options.ts';
import { Progress } from '../progress.ts';
import { sinkFor } from '../sinks.ts';
import { updateBaseline } from '../update-baseline.ts';

/** Lints what the options name. */
export async function lintCommand(host: Host, options: Options): Promise<ExitStatus> {
  const errors: RunError[] = options.mistakes.map((message) => ({ path: '', message }));
  const linter = new FileLinter(host.files, toLintPlan(host, options, errors));
  // A call with mistakes writes no file: its result may not be what was meant.
  const destination = new Destination(host, options.mistakes.length > 0 ? undefined : options.output);
  const sink = sinkFor({ host, options, destination, tool: { name: 'ai-plan-lint', version } });
  const seen = new Tally(host, options);
  for await (const linted of lintAll(host, options, linter, errors)) {
    sink.add(linted);
    seen.add(linted);
  }
  errors.push(...linter.errors);
  if (options.updateBaseline && options.baseline !== undefined && options.mistakes.length === 0) {
    errors.push(...updateBaseline(host, options.baseline, seen.baseline));
  }
  const late = [...sink.end(errors), ...(destination.trouble ? [destination.trouble] : [])];
  tellTroubles(host, [...errors, ...late]);
  seen.tell();
  if (errors.length + late.length > 0) return 2;
  return !options.updateBaseline && seen.fails ? 1 : 0;
}

async function* lintAll(host: Host, options: Options, linter: FileLinter, errors: RunError[]): AsyncGenerator<Linted> {
  if (options.stdin) {
    const linted = await linter.text(options.stdinFilename ?? 'stdin.md', await host.stdin());
    if (linted) yield linted;
    return;
  }
  const found = await findInputs(host, options);
  errors.push(...found.errors);
  const progress = new Progress(host, found.files.length);
  let left = 0;
  for (const [index, file] of found.files.entries()) {
    progress.step(index, file.shown);
    const before = linter.errors.length;
    const linted = await linter.file(file);
    if (linted) yield linted;
    else if (linter.errors.length === before) left++;
  }
  progress.end();
  if (left > 0) host.stderr.write(`ai-plan-lint: ${counted(left, 'file')} left out by the configuration.\n`);
}

/** What a run remembers of its files beside its result. */
class Tally {
  readonly baseline = new Map<string, readonly BaselineEntry[]>();
  readonly #host: Host;
  readonly #options: Options;
  readonly #severities = new Set<Severity>();
  #fixes = 0;

  constructor(host: Host, options: Options) {
    this.#host = host;
    this.#options = options;
  }

  get fails(): boolean {
    return [...this.#severities].some((it) => isFailing(it, this.#options.failOn));
  }

  add({ outcome, path, findings, diff, fixes }: Linted): void {
    const { format, baseline, updateBaseline: isUpdate } = this.#options;
    for (const { severity } of outcome.findings) this.#severities.add(severity);
    if (isUpdate && baseline !== undefined) {
      const entries = findings.map(({ rule, fingerprint }) => ({ rule, fingerprint }));
      this.baseline.set(keyInBaseline(this.#host, baseline, path), entries);
    }
    this.#fixes += fixes;
    // The diff stands before the findings where people read both, and aside where programs read them.
    if (diff !== '') (format === 'stylish' ? this.#host.stdout : this.#host.stderr).write(diff);
  }

  /** Says what a run did beside finding. */
  tell(): void {
    const { stderr } = this.#host;
    const { fix, baseline, updateBaseline: isUpdate } = this.#options;
    if (fix === 'apply' && this.#fixes > 0) stderr.write(`ai-plan-lint: ${counted(this.#fixes, 'place')} rewritten.\n`);
    const accepted = [...this.baseline.values()].reduce((sum, it) => sum + it.length, 0);
    if (isUpdate) stderr.write(`ai-plan-lint: ${counted(accepted, 'finding')} written to ${baseline}.\n`);
  }
}
