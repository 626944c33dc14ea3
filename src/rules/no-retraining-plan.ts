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
    any: 'Who keeps the training data, and when the model is trained again as the task drifts, was not found here. Name an owner, a source of new examples, and a cadence or a trigger.',
  },
  check(context) {
    return firstUncovered('any', context, (claim) => hasEvidence(claim, 'retraining', context));
  },
});
