/** Training proposed for facts that change, so that the model would recite the day it was trained. */

import { mismatches, signalOf } from './mismatch.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'stale-snapshot',
  family: 'wrong-tool',
  severity: 'warning',
  title: 'Training proposed for facts that change',
  alternative: 'retrieval',
  mechanism: 'training',
  messages: {
    named:
      'The plan trains on "{asset}", which changes; a tuned model keeps reciting the day it was trained, however often you retrain. Let it read the live source when a question comes in.',
    unnamed:
      'The plan trains a model on facts that change; it would keep reciting the day it was trained, however often you retrain. Let it read the live source when a question comes in.',
  },
  *check(context) {
    for (const { claim, need } of mismatches('stale-snapshot', context))
      yield signalOf(claim.material ? 'named' : 'unnamed', claim, need);
  },
});
