/** A suppression comment does not say why; off unless a team asks for reasons. */

import { defineRule } from './rule.ts';

export default defineRule({
  id: 'suppression-without-reason',
  family: 'hygiene',
  severity: 'off',
  title: 'Suppression that gives no reason',
  alternative: undefined,
  mechanism: undefined,
  messages: {
    bare: 'This suppression gives no reason. Add one after two hyphens: who agreed, why, and until when.',
  },
  *check({ suppressions }) {
    for (const { kind, span } of suppressions) {
      if (kind === 'without-reason') yield { message: 'bare', span };
    }
  },
});
