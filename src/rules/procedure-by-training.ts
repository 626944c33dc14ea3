/** Training proposed so that a model follows steps, which belong in the prompt and under a check. */

import { mismatches, signalOf } from './mismatch.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'procedure-by-training',
  family: 'wrong-tool',
  severity: 'warning',
  title: 'Training proposed to follow a procedure',
  alternative: 'sop-in-prompt',
  mechanism: 'training',
  messages: {
    named:
      'The plan trains a model to follow "{asset}", but steps learnt that way are skipped silently, and change only with the next training run. Put the procedure in the prompt, and add a step that checks it.',
    unnamed:
      'The plan trains a model to follow a procedure, but steps learnt that way are skipped silently, and change only with the next training run. Put the procedure in the prompt, and add a step that checks it.',
  },
  *check(context) {
    for (const { claim, need } of mismatches('procedure-by-training', context))
      yield signalOf(claim.material ? 'named' : 'unnamed', claim, need);
  },
});
