/** Training for cost, latency or scale, without the figure that decides it. */

import { isForCost, trainingClaims } from './earning.ts';
import { defineRule } from './rule.ts';
import { volumeFor } from './volume.ts';

export default defineRule({
  id: 'volume-unstated',
  family: 'economics',
  severity: 'information',
  title: 'Training for cost, without a volume',
  alternative: 'distilling-a-proven-behaviour',
  mechanism: 'training',
  messages: {
    any: 'The training is meant to save cost or time, but no volume for this task was found here. State how many calls a day or a month it handles: the saving is calls times the price gap.',
  },
  *check(context) {
    for (const claim of trainingClaims(context)) {
      if (isForCost(claim, context) && !volumeFor(claim, context.document))
        yield { message: 'any', span: claim.act.span, claim };
    }
  },
});
