/** Arguments → options. Mistakes are collected, not thrown, so that the rest of the run can go on. */

import { parseArgs } from 'node:util';
import { nearestWord } from '../text/nearest-word.ts';
import {
  type FailLevel,
  type FormatName,
  failLevels,
  formatNames,
  type OptionRow,
  optionTable,
} from './option-table.ts';

export interface Options {
  readonly paths: readonly string[];
  readonly format: FormatName;
  readonly output: string | undefined;
  readonly failOn: FailLevel;
  readonly stdin: boolean;
  readonly stdinFilename: string | undefined;
  readonly useConfig: boolean;
  readonly today: string | undefined;
  readonly version: boolean;
  readonly help: boolean;
  /** What is wrong with the arguments, each with its remedy. */
  readonly mistakes: readonly string[];
}

/** Reads the arguments behind the program's name. */
export function readOptions(argv: readonly string[]): Options {
  const { switches, values, paths, mistakes } = collect(argv);
  const value = (name: string) => values.get(name)?.at(-1);
  const choice = <Choice extends string>(name: string, choices: readonly Choice[], fallback: Choice): Choice => {
    const given = value(name);
    const known = choices.find((it) => it === given);
    if (given !== undefined && known === undefined) {
      mistakes.push(`--${name} ${given} is not known. Use one of: ${choices.join(', ')}.`);
    }
    return known ?? fallback;
  };
  const format = choice('format', formatNames, 'stylish');
  const failOn = choice('fail-on', failLevels, 'warning');
  const today = value('today');
  if (today !== undefined && !isDate(today)) {
    mistakes.push(`--today ${today} is not a date. Write it as YYYY-MM-DD, for example 2026-11-22.`);
  }
  return {
    paths,
    format,
    failOn,
    output: value('output'),
    stdin: switches.has('stdin'),
    stdinFilename: value('stdin-filename'),
    useConfig: !switches.has('no-config'),
    today: today !== undefined && isDate(today) ? today : undefined,
    version: switches.has('version'),
    help: switches.has('help'),
    mistakes,
  };
}

interface Collected {
  readonly switches: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly paths: readonly string[];
  readonly mistakes: string[];
}

function collect(argv: readonly string[]): Collected {
  const rows = new Map<string, OptionRow>(optionTable.map((row) => [row.name, row]));
  const { tokens } = parseArgs({ args: [...argv], options: parserOptions(), strict: false, tokens: true });
  const switches = new Set<string>();
  const values = new Map<string, string[]>();
  const paths: string[] = [];
  const mistakes: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') paths.push(token.value);
    if (token.kind !== 'option') continue;
    const row = rows.get(token.name);
    if (!row) mistakes.push(`Unknown option ${token.rawName}.${nearest(token.rawName)} See --help for all options.`);
    else if (row.value === undefined && token.value !== undefined)
      mistakes.push(`--${row.name} takes no value. Leave out "=${token.value}".`);
    else if (row.value === undefined) switches.add(row.name);
    else if (token.value === undefined) mistakes.push(`--${row.name} needs a value: --${row.name} ${row.value}.`);
    else if (!row.multiple && values.has(row.name)) mistakes.push(`--${row.name} is given twice. Give it once.`);
    else values.set(row.name, [...(values.get(row.name) ?? []), token.value]);
  }
  return { switches, values, paths, mistakes };
}

function parserOptions(): NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']> {
  const rows: readonly OptionRow[] = optionTable;
  return Object.fromEntries(
    rows.map((row) => [
      row.name,
      {
        type: row.value === undefined ? ('boolean' as const) : ('string' as const),
        multiple: true,
        ...(row.short && { short: row.short }),
      },
    ]),
  );
}

function nearest(rawName: string): string {
  const name = nearestWord(
    rawName.replace(/^-+/u, ''),
    optionTable.map((it) => it.name),
  );
  return name === undefined ? '' : ` Did you mean --${name}?`;
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
