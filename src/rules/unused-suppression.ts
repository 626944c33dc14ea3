/** A suppression comment, or one rule that it names, hides no finding any more. */

import { defineRule } from './rule.ts';

export default defineRule({
  id: 'unused-suppression',
  family: 'hygiene',
  severity: 'information',
  title: 'Suppression that silences nothing',
  alternative: undefined,
  mechanism: undefined,
  messages: {
    named: 'This comment suppresses {name}, and there is no such finding here. Take the name out of it.',
    bare: 'This comment suppresses nothing. Delete it.',
    unopened: 'This comment ends a suppression, and none has begun above it. Take it out.',
  },
  *check({ suppressions }) {
    for (const { kind, span, name } of suppressions) {
      if (kind === 'unopened') yield { message: 'unopened', span };
      if (kind !== 'unused') continue;
      yield name === undefined ? { message: 'bare', span } : { message: 'named', span, facts: { name } };
    }
  },
});
