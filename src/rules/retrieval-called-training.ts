/** The text says "train" and means filling an index: right architecture, misleading word. */

import { liveClaims } from '../claims/live.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'retrieval-called-training',
  family: 'wrong-tool',
  severity: 'information',
  title: 'Retrieval called training',
  alternative: 'retrieval',
  mechanism: 'retrieval',
  messages: {
    any: 'The text says "train" but describes retrieval: nothing is learnt; documents are indexed and looked up. The design is right; say "index" or "connect", so that nobody plans a training run.',
  },
  *check({ document }) {
    for (const claim of liveClaims(document)) {
      if (claim.act.value === 'mislabelled' && !claim.restates) yield { message: 'any', span: claim.act.span, claim };
    }
  },
});
