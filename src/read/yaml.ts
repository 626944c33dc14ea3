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
import { type ConfigEntry, type ConfigMap, type ConfigNode, type ConfigScalar, deepest } from './config-tree.ts';

/** The tree of the first document that is a map or a list. Never throws. */
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
    const trees = documents.map(expandedTree);
    return trees.find((it) => it !== undefined && it.kind !== 'scalar');
  } catch {
    // Nesting beyond the stack: nobody wrote that by hand.
    return undefined;
  }
}

/** Characters that aliases may stand for in all: nobody means more, and more can explode. */
const mostExpanded = 100_000;

/** The tree of a document with its aliases expanded and its maps merged (`<<`). What is taken from elsewhere keeps its place there. */
export function expandedTree({ contents }: Document): ConfigNode | undefined {
  return toNode(contents, 0, { known: new Map(), left: mostExpanded });
}

/** The nodes that have been read and have a name: an alias stands behind what it names. */
interface Anchors {
  readonly known: Map<string, Node>;
  left: number;
}

function toNode(node: Node | null | undefined, depth: number, anchors: Anchors): ConfigNode | undefined {
  const span = spanOf(node);
  if (!node || !span || depth > deepest) return undefined;
  if (isAlias(node)) return expanded(node, depth, anchors) ?? { kind: 'scalar', span, value: null, hasEscapes: false };
  const read = toPlainNode(node, span, depth, anchors);
  if (node.anchor) anchors.known.set(node.anchor, node);
  return read;
}

function expanded({ source }: Alias, depth: number, anchors: Anchors): ConfigNode | undefined {
  const node = anchors.known.get(source);
  const span = spanOf(node);
  if (!span) return undefined;
  anchors.left -= span.end - span.start + 1;
  return anchors.left > 0 ? toNode(node, depth + 1, anchors) : undefined;
}

function toPlainNode(node: Exclude<Node, Alias>, span: Span, depth: number, anchors: Anchors): ConfigNode | undefined {
  if (isScalar(node)) return toScalar(node, span);
  if (isSeq<Node>(node))
    return {
      kind: 'list',
      span,
      items: node.items.map((it) => toNode(it, depth + 1, anchors)).filter((it) => it !== undefined),
    };
  if (!isMap<Node, Node | null>(node)) return undefined;
  const entries = node.items
    .map(({ key, value }) => toEntry(key, value, depth, anchors))
    .filter((it) => it !== undefined);
  return { kind: 'map', span, entries: merged(entries) };
}

/** What a map takes from others, the first of which counts most, and what it says itself, which counts more. */
function merged(entries: readonly ConfigEntry[]): readonly ConfigEntry[] {
  const maps = entries.flatMap(mergedInto);
  if (maps.length === 0) return entries;
  const own = entries.filter((it) => mergedInto(it).length === 0);
  const said = new Set(own.map((it) => it.key));
  const taken = maps.flatMap((it) => it.entries).filter(({ key }) => !said.has(key) && said.add(key));
  return [...taken, ...own];
}

function mergedInto({ key, value }: ConfigEntry): readonly ConfigMap[] {
  if (key !== '<<') return [];
  const all = value.kind === 'list' ? value.items : [value];
  return all.every((it) => it.kind === 'map') ? all : [];
}

function toEntry(key: Node, value: Node | null, depth: number, anchors: Anchors): ConfigEntry | undefined {
  const keySpan = spanOf(key);
  if (!isScalar(key) || !keySpan) return undefined;
  const node = toNode(value, depth + 1, anchors) ?? {
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
