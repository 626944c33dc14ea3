/** Reads YAML into a tree with places. Broken files give what can be read. */

import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type ParsedNode,
  parseAllDocuments,
  type Scalar,
} from 'yaml';
import type { Span } from '../text/span.ts';
import { type ConfigEntry, type ConfigNode, type ConfigScalar, deepest } from './config-tree.ts';

/** What an alias stands for; absent where aliases stay as they are. */
type Resolve = ((alias: Alias) => Node | undefined) | undefined;

/** The tree of the first document that is a map or a list; its aliases stay unexpanded, so that none can explode. Never throws. */
export function readYaml(text: string): ConfigNode | undefined {
  try {
    const documents = parseAllDocuments<ParsedNode>(text, {
      logLevel: 'silent',
      prettyErrors: false,
      uniqueKeys: false,
      strict: false,
      keepSourceTokens: false,
    });
    if (!Array.isArray(documents)) return undefined;
    const trees = documents.map((it) => toNode(it.contents, 0, undefined)).filter((it) => it !== undefined);
    return trees.find((it) => it.kind !== 'scalar');
  } catch {
    // Nesting beyond the stack: nobody wrote that by hand.
    return undefined;
  }
}

/** Nobody writes more by hand. */
const mostAliases = 100;

/** The tree of a document with its aliases expanded and its maps merged (`<<`). */
export function expandedTree(document: Document): ConfigNode | undefined {
  let left = mostAliases;
  return toNode(document.contents, 0, (alias) => (left-- > 0 ? alias.resolve(document) : undefined));
}

function toNode(node: Node | null | undefined, depth: number, resolve: Resolve): ConfigNode | undefined {
  const span = spanOf(node);
  if (!node || !span || depth > deepest) return undefined;
  if (isScalar(node)) return toScalar(node, span);
  if (isSeq<Node>(node))
    return {
      kind: 'list',
      span,
      items: node.items.map((it) => toNode(it, depth + 1, resolve)).filter((it) => it !== undefined),
    };
  if (isMap<Node, Node | null>(node)) {
    const entries = node.items
      .map(({ key, value }) => toEntry(key, value, depth, resolve))
      .filter((it) => it !== undefined);
    return { kind: 'map', span, entries: resolve ? merged(entries) : entries };
  }
  if (!isAlias(node)) return undefined;
  return toNode(resolve?.(node), depth + 1, resolve) ?? { kind: 'scalar', span, value: null, hasEscapes: false };
}

/** What a map takes from another stands in front, so that what it says itself wins. */
function merged(entries: readonly ConfigEntry[]): readonly ConfigEntry[] {
  const taken = entries.flatMap(({ key, value }) => (key === '<<' && value.kind === 'map' ? value.entries : []));
  return taken.length === 0 ? entries : [...taken, ...entries.filter((it) => it.key !== '<<')];
}

function toEntry(key: Node, value: Node | null, depth: number, resolve: Resolve): ConfigEntry | undefined {
  const keySpan = spanOf(key);
  if (!isScalar(key) || !keySpan) return undefined;
  const node = toNode(value, depth + 1, resolve) ?? {
    kind: 'scalar',
    span: { start: keySpan.end, end: keySpan.end },
    value: null,
    hasEscapes: false,
  };
  return { key: String(key.value), keySpan, value: node };
}

function toScalar(node: Scalar, span: Span): ConfigScalar {
  const { value } = node;
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return { kind: 'scalar', span, value: isPlain ? value : null, hasEscapes: node.type === 'QUOTE_DOUBLE' };
}

function spanOf(node: Node | null | undefined): Span | undefined {
  const range = node?.range;
  return range ? { start: range[0], end: range[1] } : undefined;
}
