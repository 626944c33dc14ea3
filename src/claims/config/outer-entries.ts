/** Looks through the entries of the outer maps of a config file. */

import { type ConfigMap, type ConfigNode, childrenOf } from '../../read/config-tree.ts';

const deepestLook = 3;

/** The entries of all maps in the outer levels of a file, outer ones first; of each level, at most `most` nodes. */
export function outerEntries(root: ConfigNode | undefined, most: number): ConfigMap['entries'][number][] {
  const entries: ConfigMap['entries'][number][] = [];
  let level: readonly ConfigNode[] = root ? [root] : [];
  for (let depth = 0; depth < deepestLook; depth++) {
    for (const node of level) if (node.kind === 'map') for (const it of node.entries) entries.push(it);
    level = level.flatMap(childrenOf).slice(0, most);
  }
  return entries;
}
