/** Entries of `phases:` or `milestones:` in a config file. */

import { stepKey, stepKeys } from '../lexicon/sequences.ts';
import type { Statement } from '../reading/statements.ts';
import type { StepParts } from './marks.ts';

export function isStepEntry({ passage }: Statement): boolean {
  return passage.kind !== 'comment' && stepKeyAt(passage.keys) !== -1;
}

function stepKeyAt(keys: readonly string[]): number {
  return keys.findIndex((it, index) => stepKeys.test(it) && stepKey.test(keys[index + 1] ?? ''));
}

export function keySequences(statements: readonly Statement[]): StepParts[] {
  const lists = new Map<string, Map<string, Statement[]>>();
  for (const statement of statements) {
    const { keys } = statement.passage;
    const at = stepKeyAt(keys);
    const list = lists.get(keys.slice(0, at + 1).join('.')) ?? new Map<string, Statement[]>();
    lists.set(keys.slice(0, at + 1).join('.'), list);
    const index = keys[at + 1] ?? '';
    list.set(index, [...(list.get(index) ?? []), statement]);
  }
  return [...lists.values()].map((list) => [...list.values()]);
}
