/** Training proposed to make a model generally better, which a small tune does not do. */

import { mismatches, signalOf } from './mismatch.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'capability-by-training',
  family: 'wrong-tool',
  severity: 'warning',
  title: 'Training proposed to make the model smarter',
  alternative: 'stronger-base-model',
  mechanism: 'training',
  messages: {
    any: 'The plan trains a model to get better in general, but a tune narrows a model and does not make it reason better. Try a stronger base model and a better prompt, and name the task that must improve.',
  },
  *check(context) {
    for (const { claim, need } of mismatches('capability-by-training', context)) yield signalOf('any', claim, need);
  },
});
