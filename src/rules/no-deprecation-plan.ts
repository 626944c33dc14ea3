/** A training that could earn its place on a base that its provider can retire, without a plan for that day. */

import type { Claim } from '../claims/claim.ts';
import { firstUncovered, hasEvidence } from './earning.ts';
import { defineRule, type RuleContext } from './rule.ts';

/** Its provider can retire a base that it serves: it is named, or the plan says that there is one. */
function isAtProvider(claim: Claim, context: RuleContext): boolean {
  const { base, platform } = claim.target ?? {};
  return platform !== undefined || (base ? !base.isOpenWeights : hasEvidence(claim, 'provider', context));
}

export default defineRule({
  id: 'no-deprecation-plan',
  family: 'upkeep',
  severity: 'information',
  title: 'No plan for the end of the base model',
  alternative: 'distilling-a-proven-behaviour',
  mechanism: 'training',
  messages: {
    any: 'Nothing was found here on what happens when the provider retires the base model; the tuned model ends with it. Say what comes next: tune the successor, go back to the prompt, or move to open weights.',
  },
  check(context) {
    return firstUncovered(
      'any',
      context,
      (claim) =>
        hasEvidence(claim, 'deprecation', context) ||
        hasEvidence(claim, 'self-hosted', context) ||
        !isAtProvider(claim, context),
    );
  },
});
