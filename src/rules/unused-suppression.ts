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
    named: 'This comment suppresses {name}, but there is no such finding here. Remove the name.',
    bare: 'This comment suppresses nothing. Remove it.',
    unopened: 'This comment ends a suppression, but none begins above it. Remove it.',
  },
  *check({ suppressions }) {
    for (const { kind, span, name } of suppressions) {
      if (kind === 'unopened') yield { message: 'unopened', span };
      if (kind !== 'unused') continue;
      yield name === undefined ? { message: 'bare', span } : { message: 'named', span, facts: { name } };
    }
  },
});
