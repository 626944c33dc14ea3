/** A training that could earn its place, without a prompted baseline to measure it against. */

import { firstUncovered, hasEvidence } from './earning.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'no-prompt-baseline',
  family: 'order',
  severity: 'warning',
  title: 'No measured prompt baseline',
  alternative: 'distilling-a-proven-behaviour',
  mechanism: 'training',
  messages: {
    any: 'No measured prompt baseline was found here, so nobody can say later what the training gained. Measure your best prompt on a few hundred real cases first, and write model, prompt and score into the plan.',
  },
  check(context) {
    return firstUncovered('any', context, (claim) => hasEvidence(claim, 'prompt-baseline', context));
  },
});
