/** A file that starts a fine-tune and names no plan that says why, or one that is not there. */

import { defineRule } from './rule.ts';

export default defineRule({
  id: 'training-config-without-plan',
  family: 'data',
  severity: 'information',
  title: 'Training job without a plan',
  alternative: 'ask-to-fix-what',
  mechanism: 'training',
  messages: {
    unnamed:
      'This file starts a fine-tune ({format}, recognised by {keys}) but names no plan that says what it should fix. Name one with `ai-plan: path/to/plan.md` in a comment or a key.',
    missing:
      'This file starts a fine-tune ({format}), but the plan named for it was not found: {plan}. Correct the path, or write the plan.',
  },
  *check({ document: { job, namedPlan } }) {
    if (!job || job.isSample) return;
    if (namedPlan) {
      const facts = { format: job.name, plan: namedPlan.words };
      if (namedPlan.isMissing) yield { message: 'missing', span: namedPlan.span, facts };
      return;
    }
    yield {
      message: 'unnamed',
      span: job.base?.span ?? job.key,
      facts: {
        format: job.name,
        keys: job.keys
          .slice(0, 3)
          .map((it) => `\`${it}\``)
          .join(', '),
      },
    };
  },
});
