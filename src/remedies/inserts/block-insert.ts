/** Adds what is missing to the `ai-plan` block of a document that has one. */

import { type PlanKey, planKeyOf, planKeys } from '../../facts/plan-keys.ts';
import { findPlanBlocks } from '../../read/plan-block.ts';
import type { RuleId } from '../../rules/rule.ts';
import { eolOf } from '../../text/line-break.ts';
import type { Edit } from '../../text/span.ts';
import { insertion, lineStart } from '../edits.ts';
import { tabStop } from '../snippet.ts';

const keys: Readonly<Partial<Record<RuleId, PlanKey>>> = {
  'no-prompt-baseline': 'baseline',
  'no-eval-plan': 'eval',
  'no-retraining-plan': 'owner',
  'no-deprecation-plan': 'exit',
  'volume-unstated': 'volume',
  'hosting-fee-missing': 'hosting',
};

/** A line with a tab stop at the end of the block, or the value of a key that stands there without one. */
export function blockInsert(text: string, rule: RuleId): Edit | undefined {
  const key = keys[rule];
  const block = key && findPlanBlocks(text)[0];
  if (!key || !block) return undefined;
  const value = tabStop(1, planKeys[key].example);
  const stated = block.entries.find((it) => planKeyOf(it.key) === key);
  if (stated) {
    const isEmpty = stated.span.start === stated.span.end;
    return { span: stated.span, newText: isEmpty ? ` ${value}` : value };
  }
  const last = block.entries.at(-1);
  if (!last) return undefined;
  const indent = text.slice(lineStart(text, last.keySpan.start), last.keySpan.start);
  return insertion(last.span.end, `${eolOf(text)}${indent}${key}: ${value}`);
}
