/** Training proposed for a fixed structure, which a schema enforces at no cost. */

import { hasFormatVolume } from './earning.ts';
import { mismatches, signalOf } from './mismatch.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'format-by-training',
  family: 'wrong-tool',
  severity: 'warning',
  title: 'Training proposed for a fixed output format',
  alternative: 'structured-outputs',
  mechanism: 'training',
  messages: {
    any: 'The plan trains a model to keep its output in a fixed structure, but structured outputs enforce a schema on every call, without training. Consider a tune only at {bar} calls a month or more.',
  },
  *check(context) {
    const bar = context.thresholds.formatVolumePerMonth;
    for (const { claim, need } of mismatches('format-by-training', context))
      if (!hasFormatVolume(claim, context)) yield { ...signalOf('any', claim, need), facts: { bar } };
  },
});
