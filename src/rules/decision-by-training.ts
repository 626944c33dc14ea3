/** Training proposed so that a model chooses its next step, which is a matter of agent design. */

import { mismatches, signalOf } from './mismatch.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'decision-by-training',
  family: 'wrong-tool',
  severity: 'warning',
  title: 'Training proposed to choose the next step',
  alternative: 'agent-design',
  mechanism: 'training',
  messages: {
    any: 'The plan trains a model to choose the next step from the last result, but that is control flow, and it changes with every tool. Design the agent instead: clear tools, routing rules, a stop rule, and a test of its choices.',
  },
  *check(context) {
    for (const { claim, need } of mismatches('decision-by-training', context)) yield signalOf('any', claim, need);
  },
});
