/** A training that could earn its place, without anybody who keeps its data and trains it again. */

import { firstUncovered, hasEvidence } from './earning.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'no-retraining-plan',
  family: 'upkeep',
  severity: 'information',
  title: 'Nobody keeps the training data',
  alternative: 'distilling-a-proven-behaviour',
  mechanism: 'training',
  messages: {
    any: 'Nothing was found here on who keeps the training data, or when the model is retrained as the task drifts. Name an owner, a source of new examples, and a schedule or a trigger.',
  },
  check(context) {
    return firstUncovered('any', context, (claim) => hasEvidence(claim, 'retraining', context));
  },
});
