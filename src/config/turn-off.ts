/** Turns a rule off in the text of a configuration file; everything else in it stays as its author wrote it. */

import type { ConfigMap, ConfigNode } from '../read/config-tree.ts';
import { treeOf } from '../read/structure.ts';
import type { RuleId } from '../rules/rule.ts';

/** The text of the file at `path` with the rule off; `text` is empty for a new file. */
export function withRuleOff(path: string, text: string, rule: RuleId): string {
  const keys = path.endsWith('/package.json') ? ['aiPlanLint', 'rules', rule] : ['rules', rule];
  const isYaml = /\.ya?ml$/iu.test(path);
  const file = { text, isYaml, eol: text.includes('\r\n') ? '\r\n' : '\n' };
  const root = treeOf(text, isYaml ? 'yaml' : 'json');
  if (root) return withOff(file, root, keys);
  const object = keys.reduceRight<unknown>((value, key) => ({ [key]: value }), 'off');
  const whole = isYaml ? inBlock(keys, file) : JSON.stringify(object, undefined, 2);
  return text + (text === '' || text.endsWith('\n') ? '' : file.eol) + whole + file.eol;
}

interface File {
  readonly text: string;
  readonly isYaml: boolean;
  readonly eol: string;
}

function withOff(file: File, node: ConfigNode, keys: readonly string[]): string {
  const [key, ...rest] = keys;
  if (key === undefined || node.kind !== 'map') return withValue(file.text, node, inFlow(keys, file));
  const value = node.entries.findLast((it) => it.key === key)?.value;
  return value ? withOff(file, value, rest) : withEntry(file, node, keys);
}

/** An empty value may touch the colon before it and the comment behind it. */
function withValue(text: string, { span }: ConfigNode, value: string): string {
  const before = text.slice(0, span.start);
  const key = before.trimEnd();
  const after = text.slice(text.slice(0, span.end).trimEnd().length);
  return `${key.endsWith(':') ? `${key} ` : before}${value}${after.startsWith('#') ? ' ' : ''}${after}`;
}

/** Behind the last entry, and as far from it as that is from what precedes it. */
function withEntry(file: File, { entries, span }: ConfigMap, keys: readonly string[]): string {
  const { text, eol } = file;
  const isFlow = text[span.start] === '{';
  const last = entries.at(-1);
  if (!last)
    return `${text.slice(0, span.start)}{ ${entryOf(keys, file)}${text.slice(span.start + 1).replace(/^\s*\}/u, ' }')}`;
  const before = text.slice(0, last.keySpan.start);
  const gap = before.slice(before.trimEnd().length);
  const end = text.slice(0, last.value.span.end).trimEnd().length;
  if (isFlow) return `${text.slice(0, end)},${gap || ' '}${entryOf(keys, file)}${text.slice(end)}`;
  const [rest = ''] = text.slice(end).split(/\r?\n/u, 1);
  const lineEnd = end + rest.length;
  return text.slice(0, lineEnd) + (gap || eol) + inBlock(keys, file) + text.slice(lineEnd);
}

function inBlock(keys: readonly string[], { eol }: File): string {
  return `${keys.map((key, depth) => `${'  '.repeat(depth)}${key}:`).join(eol)} off`;
}

function inFlow(keys: readonly string[], file: File): string {
  if (keys.length > 0) return `{ ${entryOf(keys, file)} }`;
  return file.isYaml ? 'off' : '"off"';
}

function entryOf([key = '', ...rest]: readonly string[], file: File): string {
  return `${file.isYaml ? key : JSON.stringify(key)}: ${inFlow(rest, file)}`;
}
