/** A file that starts a fine-tune and names no plan that says why. */

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
      'This file starts a fine-tune ({format}, recognised by {keys}) and names no plan that says what it should fix. Name one with `ai-plan: path/to/plan.md` in a comment or a key.',
  },
  *check({ document: { job, namedPlan } }) {
    if (!job || job.isSample || namedPlan) return;
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
