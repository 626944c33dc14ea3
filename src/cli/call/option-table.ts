/** The options of the command line as data: the parser, `--help` and the README read it. */

export interface OptionRow {
  readonly name: string;
  readonly short?: string;
  /** What stands for the value in the help; options without one are switches. */
  readonly value?: string;
  readonly multiple?: true;
  readonly group: 'Output' | 'What is linted' | 'Configuration' | 'Adoption' | 'Fixing' | 'Information';
  readonly help: string;
  /** Of an option that asks for something else than linting: the options that mean something beside it. */
  readonly beside?: readonly string[];
}

export const formatNames = [
  'stylish',
  'json',
  'jsonl',
  'sarif',
  'github',
  'gitlab',
  'azure',
  'junit',
  'markdown',
  'html',
] as const;

export type FormatName = (typeof formatNames)[number];

export const failLevels = ['error', 'warning', 'information', 'never'] as const;

export type FailLevel = (typeof failLevels)[number];

const dated = 'the day that dated rules treat as today';
const level = `exit with 1 from this severity on: ${failLevels.join(', ')} (default: warning)`;

export const optionTable = [
  {
    name: 'format',
    short: 'f',
    value: 'NAME',
    group: 'Output',
    help: `${formatNames.join(', ')} (default: stylish)`,
  },
  {
    name: 'output',
    short: 'o',
    value: 'FILE',
    group: 'Output',
    help: 'write the result there instead of standard output',
  },
  { name: 'review', group: 'Output', help: 'the review of each plan rather than a list of findings' },
  {
    name: 'explain-finding',
    group: 'Output',
    help: 'show how each finding was read, and why (stylish, json, jsonl)',
  },
  { name: 'fail-on', value: 'LEVEL', group: 'Output', help: level },
  { name: 'stdin', group: 'What is linted', help: 'lint standard input' },
  {
    name: 'stdin-filename',
    value: 'PATH',
    group: 'What is linted',
    help: 'the file name to assume for standard input: decides its format and configuration',
  },
  {
    name: 'files-from',
    value: 'FILE',
    group: 'What is linted',
    help: 'a list of files, one a line or NUL-separated; - for standard input',
  },
  {
    name: 'config',
    short: 'c',
    value: 'FILE',
    group: 'Configuration',
    help: 'use this configuration instead of the nearest one',
  },
  { name: 'no-config', group: 'Configuration', help: 'do not look for a configuration' },
  {
    name: 'rule',
    value: 'ID=SEVERITY',
    multiple: true,
    group: 'Configuration',
    help: 'set a rule to off, information, warning or error',
  },
  { name: 'today', value: 'YYYY-MM-DD', group: 'Configuration', help: dated },
  { name: 'changed-since', value: 'REF', group: 'Adoption', help: 'only findings on lines changed since a git ref' },
  { name: 'baseline', value: 'FILE', group: 'Adoption', help: 'only findings that are not in this file' },
  { name: 'update-baseline', group: 'Adoption', help: 'write all findings of this run to the baseline' },
  { name: 'fix', group: 'Fixing', help: 'apply the rewrites that are marked safe' },
  { name: 'fix-dry-run', group: 'Fixing', help: 'show what --fix would change, and change nothing' },
  {
    name: 'print-config',
    value: 'FILE',
    group: 'Information',
    help: 'show the configuration that applies to a file, and where it comes from',
    beside: ['output', 'config', 'no-config', 'rule'],
  },
  { name: 'list-rules', group: 'Information', help: 'show all rules', beside: ['format', 'output'] },
  {
    name: 'explain',
    value: 'RULE',
    group: 'Information',
    help: 'show the guide of a rule, or of an alternative such as retrieval',
    beside: ['output'],
  },
  { name: 'version', short: 'v', group: 'Information', help: 'print the version' },
  { name: 'help', short: 'h', group: 'Information', help: 'print this help' },
] as const satisfies readonly OptionRow[];

export interface CommandRow {
  readonly name: string;
  readonly help: string;
  /** Whether paths may follow. */
  readonly takesPaths?: true;
  /** The options that mean something to it. */
  readonly beside: readonly string[];
}

/** First words that are no paths. A file or folder of such a name is written `./name`. */
export const commandTable = [
  { name: 'init', help: 'write a configuration to start from', beside: [] },
  {
    name: 'eval',
    help: 'score the rules on your own labelled documents: eval FOLDER ...',
    takesPaths: true,
    beside: ['format', 'output', 'config', 'no-config', 'rule', 'today'],
  },
  {
    name: 'lsp',
    help: 'serve other editors over the language server protocol (standard input and output)',
    beside: [],
  },
  { name: 'mcp', help: 'serve assistants over the model context protocol (standard input and output)', beside: [] },
] as const satisfies readonly CommandRow[];

export type CommandName = (typeof commandTable)[number]['name'];
