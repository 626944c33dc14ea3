/** A finding that says nothing beyond its rule and its place. */

import type { Finding } from '../../../src/findings/finding.ts';
import type { RuleId } from '../../../src/rules/rule.ts';

export function sampleFinding(rule: RuleId, start: number, end: number): Finding {
  return {
    rule,
    severity: 'warning',
    message: '',
    messageId: '',
    span: { start, end },
    need: undefined,
    mechanism: undefined,
    alternative: undefined,
    related: [],
    claim: undefined,
    fingerprint: `${rule}-${start}`,
  };
}
