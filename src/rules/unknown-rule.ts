/** A suppression comment names a rule that does not exist, so it silences less than its author thinks. */

import { nearestWord } from '../text/nearest-word.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'unknown-rule',
  family: 'hygiene',
  severity: 'information',
  title: 'Suppression of a rule that does not exist',
  alternative: undefined,
  mechanism: undefined,
  messages: {
    unlike: 'There is no rule "{name}", so this name suppresses nothing. Correct it, or remove it.',
    like: 'There is no rule "{name}", so this name suppresses nothing. Did you mean {nearest}?',
    misspelt:
      '"{name}" is no suppression comment. Write `ai-plan-disable`, `ai-plan-disable-line`, `ai-plan-disable-next-line` or `ai-plan-enable`.',
  },
  *check({ suppressions, ruleIds }) {
    for (const { kind, span, name = '' } of suppressions) {
      if (kind === 'misspelt') yield { message: 'misspelt', span, facts: { name } };
      if (kind !== 'unknown') continue;
      const nearest = nearestWord(name, ruleIds);
      yield nearest === undefined
        ? { message: 'unlike', span, facts: { name } }
        : { message: 'like', span, facts: { name, nearest } };
    }
  },
});
