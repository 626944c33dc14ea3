/** The text of `--help`, from the option table. */

import { commandTable, type OptionRow, optionTable } from './option-table.ts';

/** How to call the program, its options by group, and what its exit status means. */
export function renderHelp(): string {
  const rows: readonly OptionRow[] = optionTable;
  const groups = [...new Set(rows.map((it) => it.group))];
  const width = Math.max(...rows.map((it) => flags(it).length));
  const listed = groups.map((group) => {
    const lines = rows.filter((it) => it.group === group).map((it) => `  ${flags(it).padEnd(width)}  ${it.help}`);
    return `${group}:\n${lines.join('\n')}\n`;
  });
  const commands = commandTable.map(({ name, help }) => `  ${name.padEnd(width)}  ${help}`);
  return [
    'Reviews AI project plans: finds "train it on our data" and names the tool that fits.\n',
    'Usage: ai-plan-lint [options] [files, folders or patterns ...]',
    '       ai-plan-lint COMMAND\n',
    ...listed,
    `Commands:\n${commands.join('\n')}\n`,
    'A file is replaced once the new one is whole, so that a full disk loses nothing; other hard links to it keep the old text.\n',
    'Exit status: 0 nothing at --fail-on or above, 1 findings, 2 something could not be read or understood, 130 interrupted.\n',
  ].join('\n');
}

function flags({ name, short, value }: OptionRow): string {
  return `${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;
}
