/** A training that could earn its place, without a way to measure its quality again and again. */

import { firstUncovered, hasEvidence } from './earning.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'no-eval-plan',
  family: 'upkeep',
  severity: 'information',
  title: 'No evaluation plan for the tuned model',
  alternative: 'distilling-a-proven-behaviour',
  mechanism: 'training',
  messages: {
    any: 'Nothing was found here on how the tuned model is measured, and measured again. Name a held-out set, a metric with its bar, and when it runs: before each release, and at set times.',
  },
  check(context) {
    return firstUncovered('any', context, (claim) => hasEvidence(claim, 'evaluation', context));
  },
});
