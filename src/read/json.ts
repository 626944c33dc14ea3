/** Reads JSON, with or without comments, into a tree with places. Broken files give what can be read. */

import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import { type ConfigEntry, type ConfigNode, deepest } from './config-tree.ts';

/** The tree of a JSON text, and what is wrong with it among `errors`. Throws where it nests beyond the stack. */
export function jsonTree(text: string, errors: ParseError[]): ConfigNode | undefined {
  const root = parseTree(text, errors, { allowTrailingComma: true, disallowComments: false, allowEmptyContent: true });
  return root ? toNode(root, 0) : undefined;
}

/** The tree of a JSON text. Never throws. */
export function readJson(text: string): ConfigNode | undefined {
  try {
    return jsonTree(text, []);
  } catch {
    // Nesting beyond the stack: nobody wrote that by hand.
    return undefined;
  }
}

function toNode(node: Node, depth: number): ConfigNode | undefined {
  const span = { start: node.offset, end: node.offset + node.length };
  if (depth > deepest) return undefined;
  const children = node.children ?? [];
  if (node.type === 'object')
    return { kind: 'map', span, entries: children.map((it) => toEntry(it, depth)).filter((it) => it !== undefined) };
  if (node.type === 'array')
    return { kind: 'list', span, items: children.map((it) => toNode(it, depth + 1)).filter((it) => it !== undefined) };
  const value: unknown = node.value;
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return { kind: 'scalar', span, value: isPlain ? value : null, hasEscapes: typeof value === 'string' };
}

function toEntry({ children }: Node, depth: number): ConfigEntry | undefined {
  const [key, value] = children ?? [];
  if (!key) return undefined;
  const keySpan = { start: key.offset, end: key.offset + key.length };
  const node = value ? toNode(value, depth + 1) : undefined;
  return { key: String(key.value), keySpan, value: node ?? emptyAt(keySpan.end) };
}

function emptyAt(offset: number): ConfigNode {
  return { kind: 'scalar', span: { start: offset, end: offset }, value: null, hasEscapes: false };
}
