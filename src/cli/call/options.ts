/** Arguments → options. Mistakes are collected, not thrown, so that the rest of the run can go on. */

import { severities } from '../../config/schema.ts';
import { rules } from '../../rules/index.ts';
import type { RuleId, RuleSeverity } from '../../rules/rule.ts';
import { isDate } from '../../text/dates.ts';
import { nearestWord } from '../../text/nearest-word.ts';
import { type Arguments, readArguments } from './arguments.ts';
import { type FailLevel, type FormatName, failLevels, formatNames } from './option-table.ts';
import { type TaskName, taskOf, uselessIn } from './task.ts';

export interface Options {
  readonly task: TaskName;
  readonly paths: readonly string[];
  readonly format: FormatName;
  readonly output: string | undefined;
  /** Reviews of plans rather than lists of findings. */
  readonly review: boolean;
  /** Say of each finding how it was read. */
  readonly explainFinding: boolean;
  readonly failOn: FailLevel;
  readonly stdin: boolean;
  readonly stdinFilename: string | undefined;
  readonly filesFrom: string | undefined;
  readonly config: string | undefined;
  readonly useConfig: boolean;
  readonly rules: Readonly<Partial<Record<RuleId, RuleSeverity>>>;
  readonly today: string | undefined;
  readonly changedSince: string | undefined;
  readonly baseline: string | undefined;
  readonly updateBaseline: boolean;
  readonly fix: 'no' | 'apply' | 'show';
  readonly printConfig: string | undefined;
  readonly explain: string | undefined;
  readonly version: boolean;
  readonly help: boolean;
  /** What is wrong with the arguments, each with its remedy. */
  readonly mistakes: readonly string[];
}

/** Reads the arguments behind the program's name. */
export function readOptions(argv: readonly string[]): Options {
  // Editors add this to the command of every language server.
  const given = readArguments(argv[0] === 'lsp' ? argv.filter((it) => it !== '--stdio') : argv);
  const { mistakes, switches } = given;
  const value = (name: string) => given.values.get(name)?.at(-1);
  const format = choice(given, 'format', formatNames, 'stylish');
  const task = taskOf(given);
  const options: Options = {
    task: task.name,
    paths: task.paths,
    format,
    output: value('output'),
    review: switches.has('review') || format === 'markdown' || format === 'html',
    explainFinding: switches.has('explain-finding'),
    failOn: choice(given, 'fail-on', failLevels, 'warning'),
    stdin: switches.has('stdin'),
    stdinFilename: value('stdin-filename'),
    filesFrom: value('files-from'),
    config: value('config'),
    useConfig: !switches.has('no-config'),
    rules: readRules(given),
    today: readToday(given),
    changedSince: value('changed-since'),
    baseline: value('baseline'),
    updateBaseline: switches.has('update-baseline'),
    fix: switches.has('fix-dry-run') ? 'show' : switches.has('fix') ? 'apply' : 'no',
    printConfig: value('print-config'),
    explain: value('explain'),
    version: switches.has('version'),
    help: switches.has('help'),
    mistakes,
  };
  mistakes.push(...(task.name === 'lint' ? contradictions(options) : uselessIn(task, given, format)));
  if (!options.useConfig && options.config !== undefined)
    mistakes.push('--config and --no-config exclude each other. Leave one of them out.');
  return options;
}

function choice<Choice extends string>(
  { values, mistakes }: Arguments,
  name: string,
  choices: readonly Choice[],
  fallback: Choice,
): Choice {
  const given = values.get(name)?.at(-1);
  const known = choices.find((it) => it === given);
  if (given !== undefined && known === undefined) {
    mistakes.push(`--${name} ${given} is not known. Use one of: ${choices.join(', ')}.`);
  }
  return known ?? fallback;
}

function readToday({ values, mistakes }: Arguments): string | undefined {
  const today = values.get('today')?.at(-1);
  if (today === undefined || isDate(today)) return today;
  mistakes.push(`--today ${today} is not a date. Write it as YYYY-MM-DD, for example 2026-11-22.`);
  return undefined;
}

function readRules({ values, mistakes }: Arguments): Options['rules'] {
  const read: Partial<Record<RuleId, RuleSeverity>> = {};
  for (const given of values.get('rule') ?? []) {
    const [name = '', wanted = ''] = given.split('=');
    const rule = rules.find((it) => it.id === name);
    const severity = severities.find((it) => it === wanted);
    if (!rule) mistakes.push(`--rule ${given}: ${unknownRule(name)}`);
    else if (!severity) mistakes.push(`--rule ${given}: write ${name}=SEVERITY with one of: ${severities.join(', ')}.`);
    else read[rule.id] = severity;
  }
  return read;
}

/** What to say where somebody names a rule that does not exist. */
export function unknownRule(name: string): string {
  const nearest = nearestWord(
    name,
    rules.map((it) => it.id),
  );
  const hint = nearest === undefined ? '' : ` Did you mean ${nearest}?`;
  return `There is no rule "${name}".${hint} See --list-rules for all rules.`;
}

function contradictions(options: Options): string[] {
  const { stdin, stdinFilename, filesFrom, fix, updateBaseline, baseline, paths, review, format, explainFinding } =
    options;
  const isExplained = ['stylish', 'json', 'jsonl'].includes(format) && !(review && format === 'stylish');
  const isReviewFormat = ['stylish', 'markdown', 'html', 'json', 'jsonl'].includes(format);
  return [
    stdin && filesFrom !== undefined ? '--stdin and --files-from exclude each other. Use one of them.' : '',
    !stdin && stdinFilename !== undefined
      ? '--stdin-filename names what --stdin reads. Add --stdin, or leave it out.'
      : '',
    stdin && paths.length > 0 ? '--stdin and paths exclude each other. Leave one of them out.' : '',
    stdin && fix === 'apply' ? '--fix cannot write to standard input. Use --fix-dry-run to see the changes.' : '',
    updateBaseline && baseline === undefined ? '--update-baseline needs the file: add --baseline FILE.' : '',
    review && !isReviewFormat ? `--review is not available as ${format}. Use markdown, html, json or jsonl.` : '',
    explainFinding && !isExplained
      ? `--explain-finding is not available ${review ? 'in a review' : `as ${format}`}. Use stylish, json or jsonl.`
      : '',
  ].filter((it) => it !== '');
}
