/** What a call asks for, and what of its arguments means nothing to that. */

import type { Arguments } from './arguments.ts';
import { type CommandName, commandTable, type FormatName, type OptionRow, optionTable } from './option-table.ts';

export type TaskName = 'lint' | CommandName | Extract<(typeof optionTable)[number], { beside: unknown }>['name'];

interface Task {
  readonly name: TaskName;
  /** As it stands in the call. */
  readonly words: string;
  readonly paths: readonly string[];
  readonly takesPaths: boolean;
  /** The options that mean something to it. */
  readonly options: readonly string[];
}

/** The task of a call; without any other it is linting. */
export function taskOf(given: Arguments): Task {
  const { paths } = given;
  for (const row of optionTable) {
    if (!('beside' in row) || !isGiven(row, given)) continue;
    const { name, beside } = row;
    return { name, words: `--${name}`, paths, takesPaths: false, options: [name, ...beside] };
  }
  const command = commandTable.find((it) => it.name === paths[0]);
  if (!command) return { name: 'lint', words: '', paths, takesPaths: true, options: optionTable.map((it) => it.name) };
  const { name, beside } = command;
  return { name, words: name, paths: paths.slice(1), takesPaths: 'takesPaths' in command, options: beside };
}

/** What a task has no use for: told rather than passed over, since whoever wrote it wants something by it. */
export function uselessIn({ words, paths, takesPaths, options }: Task, given: Arguments, format: FormatName): string[] {
  const rows = optionTable.filter((it) => isGiven(it, given) && !options.includes(it.name));
  const isFormat = format === 'stylish' || format === 'json' || !options.includes('format');
  return [
    ...rows.map((it) => `--${it.name} cannot be used with ${words}. Leave it out.`),
    ...(isFormat ? [] : [`${words} is not available as ${format}. Use stylish or json.`]),
    ...(takesPaths ? [] : paths.map((it) => `${words} takes no paths. Leave out "${it}".`)),
  ];
}

function isGiven({ name }: Pick<OptionRow, 'name'>, { switches, values }: Arguments): boolean {
  return switches.has(name) || values.has(name);
}
