/** Training proposed without saying what should change. */

import { mismatches, signalOf } from './mismatch.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'unstated-purpose',
  family: 'wrong-tool',
  severity: 'warning',
  title: 'Training proposed without a purpose',
  alternative: 'ask-to-fix-what',
  mechanism: 'training',
  messages: {
    named:
      'The plan trains on "{asset}" without saying what should change. Say first what it should fix: facts call for retrieval, behaviour for a prompt.',
    unnamed:
      'The plan trains a model without saying what should change. Say first what it should fix: facts call for retrieval, behaviour for a prompt.',
  },
  *check(context) {
    for (const { claim, need } of mismatches('unstated-purpose', context))
      yield signalOf(claim.material ? 'named' : 'unnamed', claim, need);
  },
});
