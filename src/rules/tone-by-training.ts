/** Training proposed for voice or style before a prompt with examples was measured. */

import { hasMannerBaseline } from './earning.ts';
import { mismatches, signalOf } from './mismatch.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'tone-by-training',
  family: 'wrong-tool',
  severity: 'warning',
  title: 'Training proposed for tone or style',
  alternative: 'system-prompt-with-examples',
  mechanism: 'training',
  messages: {
    named:
      'The plan trains on "{asset}" for the tone, but a system prompt with a few good examples usually gets there, and takes a minute to change. Measure that first, and tune only for what it measurably misses.',
    unnamed:
      'The plan trains a model for its tone, but a system prompt with a few good examples usually gets there, and takes a minute to change. Measure that first, and tune only for what it measurably misses.',
  },
  *check(context) {
    for (const { claim, need } of mismatches('tone-by-training', context))
      if (!hasMannerBaseline(claim, context)) yield signalOf(claim.material ? 'named' : 'unnamed', claim, need);
  },
});
