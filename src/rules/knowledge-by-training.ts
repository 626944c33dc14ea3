/** Training proposed to teach facts, which retrieval can keep current and weights cannot. */

import { mismatches, signalOf } from './mismatch.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'knowledge-by-training',
  family: 'wrong-tool',
  severity: 'warning',
  title: 'Training proposed to add knowledge',
  alternative: 'retrieval',
  mechanism: 'training',
  messages: {
    named:
      'The plan trains a model so that it knows what "{asset}" holds; training shapes behaviour and does not reliably store facts. Retrieve from it, or put it in a long prompt, when the question comes.',
    unnamed:
      'The plan trains a model so that it knows facts; training shapes behaviour and does not reliably store them. Retrieve the facts, or put them in a long prompt, when the question comes.',
  },
  *check(context) {
    for (const { claim, need } of mismatches('knowledge-by-training', context))
      yield signalOf(claim.material ? 'named' : 'unnamed', claim, need);
  },
});
