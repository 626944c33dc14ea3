/** Finds the plan that a file names: `# ai-plan: docs/plan.md` in a comment, or a key of that name. */

import { type ConfigNode, plainKey } from '../../read/config-tree.ts';
import type { Stated } from './job.ts';
import { outerEntries } from './outer-entries.ts';

const inComment = /(?:^|\s)(?:#+|\/[/*]+|;+)[ \t]*ai[-_]plan[ \t]*[:=][ \t]*(?<path>[^\s#](?:[^\n\r#]|(?<!\s)#)*)/i;
const head = 20_000;

/** The path of the plan, as the file writes it, with its place. */
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
  for (const { key, value } of outerEntries(root, 200))
    if (plainKey(key) === 'aiplan' && value.kind === 'scalar' && typeof value.value === 'string')
      return { value: value.value, span: value.span };
  return undefined;
}
