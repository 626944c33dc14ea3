/** Splits arguments into switches, values and paths by the option table. */

import { parseArgs } from 'node:util';
import { nearestWord } from '../../text/nearest-word.ts';
import { type OptionRow, optionTable } from './option-table.ts';

export interface Arguments {
  readonly switches: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly paths: readonly string[];
  /** What is wrong, each with its remedy; later checks add theirs. */
  readonly mistakes: string[];
}

/** Reads arguments; what the table does not know is a mistake and counts for nothing. */
export function readArguments(argv: readonly string[]): Arguments {
  const rows = new Map<string, OptionRow>(optionTable.map((row) => [row.name, row]));
  const { args, mistakes } = withoutHollow(argv, rows);
  const { tokens } = parseArgs({ args, options: parserOptions(), strict: false, tokens: true });
  const switches = new Set<string>();
  const values = new Map<string, string[]>();
  const paths: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') paths.push(token.value);
    if (token.kind !== 'option') continue;
    const row = rows.get(token.name);
    const mistake = row ? mistakeIn(row, token.value, values) : unknownOption(token.rawName);
    if (mistake !== undefined) mistakes.push(mistake);
    else if (token.value === undefined) switches.add(token.name);
    else values.set(token.name, [...(values.get(token.name) ?? []), token.value]);
  }
  return { switches, values, paths, mistakes };
}

/** Drops options that lack their value, so that they do not swallow the option behind them. */
function withoutHollow(
  argv: readonly string[],
  rows: ReadonlyMap<string, OptionRow>,
): { args: string[]; mistakes: string[] } {
  const mistakes: string[] = [];
  const end = argv.includes('--') ? argv.indexOf('--') : argv.length;
  const isOption = (argument: string | undefined) =>
    rows.has(/^--(?<name>[^=]+)/u.exec(argument ?? '')?.groups?.name ?? '');
  const args = argv.filter((argument, index) => {
    const row = index < end ? rows.get(argument.replace(/^--/u, '')) : undefined;
    const isHollow = argument.startsWith('--') && row?.value !== undefined && isOption(argv[index + 1]);
    if (isHollow) mistakes.push(needsValue(row));
    return !isHollow;
  });
  return { args, mistakes };
}

function needsValue({ name, value }: OptionRow): string {
  return `--${name} needs a value: --${name} ${value}.`;
}

function mistakeIn(
  row: OptionRow,
  value: string | undefined,
  values: ReadonlyMap<string, unknown>,
): string | undefined {
  if (row.value === undefined) {
    return value === undefined ? undefined : `--${row.name} takes no value. Leave out "=${value}".`;
  }
  if (value === undefined || value === '') return needsValue(row);
  if (!row.multiple && values.has(row.name)) return `--${row.name} is given twice. Give it once.`;
  return undefined;
}

function parserOptions(): NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']> {
  const rows: readonly OptionRow[] = optionTable;
  return Object.fromEntries(
    rows.map(({ name, value, short }) => [
      name,
      {
        type: value === undefined ? ('boolean' as const) : ('string' as const),
        multiple: true,
        ...(short && { short }),
      },
    ]),
  );
}

function unknownOption(rawName: string): string {
  const names = optionTable.map((it) => it.name);
  const nearest = nearestWord(rawName.replace(/^-+/u, ''), names);
  return `Unknown option ${rawName}.${nearest === undefined ? '' : ` Did you mean --${nearest}?`} See --help for all options.`;
}
