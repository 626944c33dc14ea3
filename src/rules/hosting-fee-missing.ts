/** The training run of a provider is budgeted, and what serving the tuned model costs is not. */

import type { Claim } from '../claims/claim.ts';
import type { EvidenceOf } from '../claims/document-claims.ts';
import type { PlatformId } from '../facts/providers.ts';
import { phrase } from '../text/wording.ts';
import { evidenceFor, hasEvidence, trainingClaims } from './earning.ts';
import { platformName, sourceWords } from './provider-words.ts';
import { defineRule, type RuleContext } from './rule.ts';

export default defineRule({
  id: 'hosting-fee-missing',
  family: 'economics',
  severity: 'information',
  title: 'Training budgeted, hosting forgotten',
  alternative: 'distilling-a-proven-behaviour',
  mechanism: 'training',
  messages: {
    hosting:
      "The training run is budgeted, but no cost of hosting and calling the tuned model{platform} was found here. Add a monthly line with the provider's price and its date; it is often the larger cost.",
    inference:
      'The training run is budgeted, but no cost of calling the tuned model was found here. {platform} charges no hosting fee {source}, so add the inference cost per month at the stated volume.',
  },
  *check(context) {
    const claims = trainingClaims(context);
    const isHosted = (it: Claim) => hasEvidence(it, 'hosting', context);
    const claim = claims.find(
      (it) => platformOf(it, context) !== undefined && costsOf(it, context).length > 0 && !isHosted(it),
    );
    const [cost] = claim ? costsOf(claim, context) : [];
    // Beside a budget of the whole plan, hosting counts wherever it stands.
    if (!cost || !claim || (cost.task === undefined && claims.some(isHosted))) return;
    const id = platformOf(claim, context);
    const name = id === undefined ? '' : platformName(id, context.providers);
    const free = context.providers.platforms.find((it) => it.id === id)?.noHostingFee;
    yield {
      message: free ? 'inference' : 'hosting',
      span: cost.span,
      claim,
      facts: {
        platform: free || name === '' ? name : phrase(' on {platform}', { platform: name }),
        source: free ? sourceWords(free, context.today) : '',
      },
    };
  },
});

/** The platform that trains for a fee; weights on own hardware have none. */
function platformOf(claim: Claim, context: RuleContext): PlatformId | undefined {
  const named = costsOf(claim, context).find((it) => it.detail.platform !== undefined)?.detail.platform;
  const isOwn = hasEvidence(claim, 'self-hosted', context) && !claim.target?.platform?.isStated;
  if (isOwn && named === undefined) return undefined;
  return claim.target?.platform?.id ?? context.providers.platforms.find((it) => it.id === named)?.id ?? soleOf(context);
}

/** "Fine-tuning job | 25" names no platform: it is that of the other proposals, where they have but one. */
function soleOf(context: RuleContext): PlatformId | undefined {
  const [first, ...more] = trainingClaims(context).flatMap((it) => it.target?.platform?.id ?? []);
  return more.every((it) => it === first) ? first : undefined;
}

function costsOf(claim: Claim, context: RuleContext): readonly EvidenceOf<'training-cost'>[] {
  return evidenceFor(claim, 'training-cost', context);
}
