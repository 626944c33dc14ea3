/** The bones of a config file: its keys and whether it is well formed. Edits of prose must leave both as they are. */

import { type ParseError, parseTree } from 'jsonc-parser';
import { parseTOML } from 'toml-eslint-parser';
import { parseAllDocuments } from 'yaml';
import { collectComments } from './comments.ts';
import { type ConfigNode, type ConfigScalar, childrenOf } from './config-tree.ts';
import type { ConfigTextFormat } from './formats.ts';
import { readJson } from './json.ts';
import { readToml } from './toml.ts';
import { readYaml } from './yaml.ts';

export interface Structure {
  /** All keys, sorted, one a line. */
  readonly keys: string;
  readonly errors: number;
  /** A `#` in new words can hide the rest of them. */
  readonly comments: number;
}

export function treeOf(text: string, format: ConfigTextFormat): ConfigNode | undefined {
  switch (format) {
    case 'yaml':
      return readYaml(text);
    case 'toml':
      return readToml(text);
    default:
      return readJson(text);
  }
}

export function structureOf(text: string, format: ConfigTextFormat): Structure {
  const keys: string[] = [];
  const root = treeOf(text, format);
  if (root) collectKeys(root, keys);
  return {
    keys: keys.sort().join('\n'),
    errors: countErrors(text, format),
    comments: collectComments(text, format).length,
  };
}

/** What a file says to the program that reads it: its keys and values, without their places and comments. */
export function valuesOf(text: string, format: ConfigTextFormat): string {
  return (
    JSON.stringify(treeOf(text, format), (key, it) => (key === 'span' || key === 'keySpan' ? undefined : it)) ?? ''
  );
}

/** The scalar that holds `[start, end]`. */
export function scalarAt(node: ConfigNode | undefined, start: number, end: number): ConfigScalar | undefined {
  if (!node || start < node.span.start || end > node.span.end) return undefined;
  if (node.kind === 'scalar') return node;
  for (const it of childrenOf(node)) {
    const found = scalarAt(it, start, end);
    if (found) return found;
  }
  return undefined;
}

function collectKeys(node: ConfigNode, keys: string[]): void {
  if (node.kind === 'map') keys.push(...node.entries.map((it) => it.key));
  for (const it of childrenOf(node)) collectKeys(it, keys);
}

function countErrors(text: string, format: ConfigTextFormat): number {
  try {
    if (format === 'toml') return parseTOML(text).type === 'Program' ? 0 : 1;
    if (format === 'yaml') {
      const documents = parseAllDocuments(text, {
        logLevel: 'silent',
        prettyErrors: false,
        uniqueKeys: false,
        strict: false,
      });
      return Array.isArray(documents) ? documents.reduce((sum, it) => sum + it.errors.length, 0) : 0;
    }
    const errors: ParseError[] = [];
    parseTree(text, errors, { allowTrailingComma: true, disallowComments: format === 'json', allowEmptyContent: true });
    return errors.length;
  } catch {
    return 1;
  }
}
