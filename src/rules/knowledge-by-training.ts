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
      'The plan trains a model to know what "{asset}" contains, but training shapes behaviour and does not store facts reliably. Retrieve from it when a question comes in, or put it in a long prompt.',
    unnamed:
      'The plan trains a model to know facts, but training shapes behaviour and does not store facts reliably. Retrieve them when a question comes in, or put them in a long prompt.',
  },
  *check(context) {
    for (const { claim, need } of mismatches('knowledge-by-training', context))
      yield signalOf(claim.material ? 'named' : 'unnamed', claim, need);
  },
});
