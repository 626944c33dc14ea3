/** Training proposed for a task whose stated volume is low. */

import type { Evidence } from '../claims/document-claims.ts';
import { phrase } from '../text/wording.ts';
import { trainingClaims } from './earning.ts';
import { defineRule } from './rule.ts';
import { roundedPerDay, volumeFor } from './volume.ts';

export default defineRule({
  id: 'volume-below-bar',
  family: 'economics',
  severity: 'warning',
  title: 'Volume below the bar for training',
  alternative: 'distilling-a-proven-behaviour',
  mechanism: 'training',
  messages: {
    low: 'About {perDay} calls a day are stated here; at that volume a prompt is cheap, and a tune will hardly earn back its data, training and upkeep. Keep the prompted model, and lower its price first.',
    grey: 'About {perDay} calls a day are stated here, which may or may not pay for a tune. Show the break-even: calls a month times the saving per call, against hosting, data and evaluation.',
  },
  *check(context) {
    const { document, thresholds } = context;
    const reported = new Set<Evidence>();
    for (const claim of trainingClaims(context)) {
      const volume = volumeFor(claim, document);
      const perDay = volume?.detail.perDay;
      if (!volume || perDay === undefined || perDay >= thresholds.volumeInformBelowPerDay || reported.has(volume))
        continue;
      reported.add(volume);
      const isLow = perDay < thresholds.volumeWarnBelowPerDay;
      yield {
        message: isLow ? 'low' : 'grey',
        span: claim.act.span,
        claim,
        severity: isLow ? 'warning' : 'information',
        facts: { perDay: roundedPerDay(perDay) },
        related: [{ message: phrase('The volume is stated here.'), span: volume.span }],
      };
    }
  },
});
