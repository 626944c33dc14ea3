/** The options of the command line as data: the parser, `--help` and the README read it. */

export interface OptionRow {
  readonly name: string;
  readonly short?: string;
  /** What stands for the value in the help; options without one are switches. */
  readonly value?: string;
  readonly multiple?: true;
  readonly group: 'Output' | 'What is linted' | 'Configuration' | 'Adoption' | 'Fixing' | 'Information';
  readonly help: string;
}

export const formatNames = ['stylish', 'json', 'jsonl'] as const;

export type FormatName = (typeof formatNames)[number];

export const failLevels = ['error', 'warning', 'information', 'never'] as const;

export type FailLevel = (typeof failLevels)[number];

export const optionTable = [
  {
    name: 'format',
    short: 'f',
    value: 'NAME',
    group: 'Output',
    help: `${formatNames.join(', ')}; stylish unless said otherwise`,
  },
  {
    name: 'output',
    short: 'o',
    value: 'FILE',
    group: 'Output',
    help: 'write the result there instead of standard output',
  },
  {
    name: 'fail-on',
    value: 'LEVEL',
    group: 'Output',
    help: `exit with 1 from this severity on: ${failLevels.join(', ')} (default warning)`,
  },
  { name: 'stdin', group: 'What is linted', help: 'lint standard input' },
  {
    name: 'stdin-filename',
    value: 'PATH',
    group: 'What is linted',
    help: 'what standard input is called; steers its format and configuration',
  },
  { name: 'no-config', group: 'Configuration', help: 'look for no configuration file' },
  { name: 'today', value: 'YYYY-MM-DD', group: 'Configuration', help: 'the day that dated rules take for today' },
  { name: 'version', short: 'v', group: 'Information', help: 'print the version' },
  { name: 'help', short: 'h', group: 'Information', help: 'print this help' },
] as const satisfies readonly OptionRow[];

export type OptionName = (typeof optionTable)[number]['name'];
