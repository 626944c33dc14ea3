/** The rules as a function, for callers that are loaded before the rules are. */

import { rules } from './index.ts';
import type { Rule } from './rule.ts';

export function allRules(): readonly Rule[] {
  return rules;
}
