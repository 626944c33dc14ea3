/** Retrieval proposed to change behaviour, though it only changes what the model can read. */

import { phrase } from '../text/wording.ts';
import { mismatches } from './mismatch.ts';
import { defineRule } from './rule.ts';
import { wishTable } from './wish-table.ts';

export default defineRule({
  id: 'behavior-by-retrieval',
  family: 'wrong-tool',
  severity: 'warning',
  title: 'Retrieval proposed to change behaviour',
  alternative: 'system-prompt-with-examples',
  mechanism: 'retrieval',
  messages: {
    any: 'The plan uses retrieval for this wish: "{wish}". Retrieval brings facts to a model and does not shape how it behaves; use {tool}.',
  },
  *check(context) {
    for (const { claim, need } of mismatches('behavior-by-retrieval', context)) {
      const { wish, tool, alternative } = wishTable[need.value];
      yield {
        message: 'any',
        span: claim.act.span,
        claim,
        need: need.value,
        alternative,
        facts: { wish: phrase(wish), tool: phrase(tool) },
      };
    }
  },
});
