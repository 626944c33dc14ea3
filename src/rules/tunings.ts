/** What a document would tune, where and when: its live training claims and the job that a config file starts. */

import type { BaseModel, Claim, Target } from '../claims/claim.ts';
import type { DocumentClaims } from '../claims/document-claims.ts';
import { isLiveTraining, liveClaims } from '../claims/live.ts';
import type { PlatformId } from '../facts/providers.ts';
import { rememberedOf } from '../text/remembered.ts';
import type { Span } from '../text/span.ts';
import type { Signal } from './rule.ts';

export interface Tuning {
  /** Where a finding about it stands: the training words, or the base model's line of a config. */
  readonly span: Span;
  readonly claim: Claim | undefined;
  readonly base: BaseModel | undefined;
  readonly platform: PlatformId | undefined;
  /** The text itself names the platform, or its file format is the platform's own. */
  readonly isPlatformStated: boolean;
  readonly starts: Target['starts'];
}

/** Where a signal about a tuning stands. */
export function placeOf({ span, claim }: Tuning): Pick<Signal, 'span' | 'claim'> {
  return claim ? { span, claim } : { span };
}

/** All of them in order. A restatement counts only where it names a model or a platform that nothing before it named. */
export const tuningsOf = rememberedOf((document: DocumentClaims): readonly Tuning[] => {
  const { job } = document;
  const tunings: Tuning[] = [];
  if (job)
    tunings.push({
      span: job.base?.span ?? job.key,
      claim: undefined,
      base: job.base,
      platform: job.platform,
      isPlatformStated: job.platform !== undefined,
      starts: undefined,
    });
  for (const claim of liveClaims(document)) {
    const tuning = isLiveTraining(claim) ? ofClaim(claim) : undefined;
    if (!tuning) continue;
    const isRepeat = (claim.restates || job !== undefined) && tunings.some((it) => covers(it, tuning));
    if (!isRepeat) tunings.push(tuning);
  }
  return tunings;
});

function ofClaim(claim: Claim): Tuning | undefined {
  const { target } = claim;
  if (!target?.base && !target?.platform) return undefined;
  return {
    span: claim.act.span,
    claim,
    base: target.base,
    platform: target.platform?.id,
    isPlatformStated: target.platform?.isStated ?? false,
    starts: target.starts,
  };
}

function covers(earlier: Tuning, later: Tuning): boolean {
  const samePlatform = later.platform === undefined || earlier.platform === later.platform;
  return samePlatform && (later.base === undefined || earlier.base?.model === later.base.model);
}
