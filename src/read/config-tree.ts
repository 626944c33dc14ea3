/** A config file as a plain tree with places: the same for YAML, JSON and TOML. */

import type { Span } from '../text/span.ts';

export type ConfigNode = ConfigMap | ConfigList | ConfigScalar;

export interface ConfigMap {
  readonly kind: 'map';
  readonly span: Span;
  /** In the order of the file; a key can stand twice. */
  readonly entries: readonly ConfigEntry[];
}

export interface ConfigEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: ConfigNode;
}

export interface ConfigList {
  readonly kind: 'list';
  readonly span: Span;
  readonly items: readonly ConfigNode[];
}

export interface ConfigScalar {
  readonly kind: 'scalar';
  /** With its quotes or block mark. */
  readonly span: Span;
  readonly value: string | number | boolean | null;
  /** Whether a backslash escapes in the source. */
  readonly hasEscapes: boolean;
}

/** Deeper trees are cut: no config that people write goes there. */
export const deepest = 64;

/** The first value of `key` in a map, compared without case, hyphens and underscores. */
export function child(node: ConfigNode | undefined, key: string): ConfigNode | undefined {
  if (node?.kind !== 'map') return undefined;
  const wanted = plainKey(key);
  return node.entries.find((it) => plainKey(it.key) === wanted)?.value;
}

/** `base_model`, `baseModel` and `BaseModel` are one key. */
export function plainKey(key: string): string {
  return key.toLowerCase().replace(/[_-]/g, '');
}

/** All nodes at a path such as `datasets.*.path`, where `*` stands for each item of a list or value of a map. */
export function nodesAt(root: ConfigNode | undefined, path: string): ConfigNode[] {
  let nodes = root ? [root] : [];
  for (const step of path.split('.')) {
    nodes = nodes.flatMap((it) => {
      if (step === '*') return childrenOf(it);
      return child(it, step) ?? [];
    });
  }
  return nodes;
}

/** Items of a list, values of a map. */
export function childrenOf(node: ConfigNode): readonly ConfigNode[] {
  if (node.kind === 'list') return node.items;
  return node.kind === 'map' ? node.entries.map((it) => it.value) : [];
}
