/** Finds the plan that a file names: `# ai-plan: docs/plan.md` in a comment, or a key of that name. */

import { type ConfigNode, childrenOf, plainKey } from '../../read/config-tree.ts';
import type { Stated } from './job.ts';

const inComment = /(?:^|\s)(?:#+|\/[/*]+|;+)[ \t]*ai[-_]plan[ \t]*[:=][ \t]*(?<path>[^\s#](?:[^\n\r#]|(?<!\s)#)*)/i;
const head = 20_000;

/** The path of the plan with its place. A path on the web is no file beside this one. */
export function namedPlan(text: string, root: ConfigNode | undefined): Stated | undefined {
  if (!/ai[-_]?plan/i.test(text)) return undefined;
  return inKeys(root) ?? inComments(text.slice(0, head));
}

function inComments(text: string): Stated | undefined {
  const found = inComment.exec(text);
  const path = found?.groups?.path?.trimEnd().replace(/\*\/$/, '').trimEnd();
  if (!found || !path) return undefined;
  const start = found.index + found[0].lastIndexOf(path);
  return { value: path.replace(/^["'`]|["'`]$/g, ''), span: { start, end: start + path.length } };
}

function inKeys(root: ConfigNode | undefined): Stated | undefined {
  let level: readonly ConfigNode[] = root ? [root] : [];
  for (let depth = 0; depth < 3; depth++) {
    for (const node of level)
      if (node.kind === 'map')
        for (const { key, value } of node.entries)
          if (plainKey(key) === 'aiplan' && value.kind === 'scalar' && typeof value.value === 'string')
            return { value: value.value, span: value.span };
    level = level.flatMap(childrenOf).slice(0, 200);
  }
  return undefined;
}
