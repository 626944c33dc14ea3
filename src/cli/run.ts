/** The command line as a function: the world in, an exit status out. */

import { resolve } from 'node:path';
import { version } from '../../package.json';
import { fixesFor, lint, type Source } from '../engine.ts';
import type { Severity } from '../findings/finding.ts';
import { renderJson, renderJsonLine } from '../present/formats/json.ts';
import { type FileOutcome, type Outcome, type RunError, toFileOutcome } from '../present/formats/outcome.ts';
import { renderStylish } from '../present/formats/stylish.ts';
import { defaultSettings } from '../settings.ts';
import { decode } from './decode.ts';
import { findFiles, neighbours, readProblem } from './files.ts';
import { renderHelp } from './help.ts';
import type { Host } from './host.ts';
import { readText } from './large-files.ts';
import type { FailLevel } from './option-table.ts';
import { type Options, readOptions } from './options.ts';

/** 0 nothing at or above `--fail-on`, 1 findings, 2 something was wrong with the call or could not be read. */
export type ExitStatus = 0 | 1 | 2;

/** Runs the command line once. */
export async function main(host: Host): Promise<ExitStatus> {
  const options = readOptions(host.argv);
  if (options.help) return say(host, renderHelp());
  if (options.version) return say(host, `${version}\n`);
  const errors: RunError[] = options.mistakes.map((message) => ({ path: '', message }));
  const files = await lintAll(host, options, errors);
  const outcome: Outcome = { tool: { name: 'ai-plan-lint', version }, files, errors };
  deliver(host, options, render(outcome, options, host), errors);
  for (const { path, message } of errors)
    host.stderr.write(`ai-plan-lint: ${path === '' ? '' : `${path}: `}${message}\n`);
  if (errors.length > 0) return 2;
  return files.some((it) => fails(it, options.failOn)) ? 1 : 0;
}

function say(host: Host, text: string): ExitStatus {
  host.stdout.write(text);
  return 0;
}

async function lintAll(host: Host, options: Options, errors: RunError[]): Promise<FileOutcome[]> {
  const today = options.today ?? host.today();
  const judge = (source: Source): FileOutcome => {
    const report = lint(source, { settings: defaultSettings, today, readNeighbour: neighbours(host) });
    return toFileOutcome(source.text, report, (finding) => fixesFor(source, report, finding));
  };
  if (options.stdin)
    return [judge({ path: options.stdinFilename ?? 'stdin.md', text: decode(await host.stdin()).text })];
  const found = findFiles(options.paths.length > 0 ? options.paths : ['.'], host.cwd, host.files);
  errors.push(...found.errors);
  const outcomes: FileOutcome[] = [];
  for (const { path, shown } of found.files) {
    try {
      outcomes.push(judge({ path: shown, ...readText(path, host.files) }));
    } catch (error) {
      errors.push({ path: shown, message: readProblem(error) });
    }
  }
  return outcomes;
}

function render(outcome: Outcome, { format }: Options, host: Host): string {
  switch (format) {
    case 'json':
      return renderJson(outcome);
    case 'jsonl':
      return outcome.files.map(renderJsonLine).join('');
    case 'stylish':
      return renderStylish(outcome, { colour: host.stdout.isTerminal && !host.environment.NO_COLOR });
  }
}

function deliver(host: Host, { output, mistakes }: Options, text: string, errors: RunError[]): void {
  if (output === undefined || mistakes.length > 0) {
    host.stdout.write(text);
    return;
  }
  try {
    host.files.write(resolve(host.cwd, output), text);
  } catch (error) {
    errors.push({
      path: output,
      message: `The result could not be written there (${error instanceof Error ? error.message : String(error)}).`,
    });
  }
}

const failing: Readonly<Record<FailLevel, readonly Severity[]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  information: ['error', 'warning', 'information'],
  never: [],
};

function fails({ findings }: FileOutcome, level: FailLevel): boolean {
  return findings.some((it) => failing[level].includes(it.severity));
}
