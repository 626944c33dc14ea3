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
    any: 'The plan trains a model so that it stops inventing or cites correctly; training on answers teaches the manner of being right, not the facts. Ground it: retrieve the source, ask for the citation, and allow "I don\'t know".',
  },
  *check(context) {
    for (const { claim, need } of mismatches('hallucination-by-training', context)) yield signalOf('any', claim, need);
  },
});
