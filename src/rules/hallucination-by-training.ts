/** Training proposed to stop invention, though tuning on facts tends to encourage it. */

import { mismatches, signalOf } from './mismatch.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'hallucination-by-training',
  family: 'wrong-tool',
  severity: 'warning',
  title: 'Training proposed to stop made-up answers',
  alternative: 'retrieval',
  mechanism: 'training',
  messages: {
    any: 'The plan trains a model to stop making things up, or to cite correctly, but training on answers teaches it to sound right, not to be right. Ground it instead: retrieve the source, ask for the citation, and allow "I don\'t know".',
  },
  *check(context) {
    for (const { claim, need } of mismatches('hallucination-by-training', context)) yield signalOf('any', claim, need);
  },
});
