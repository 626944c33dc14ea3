/** Claims for which training can earn its place, and the evidence that such a claim owes. */

import type { Claim } from '../claims/claim.ts';
import type { DocumentClaims, EvidenceKind, EvidenceOf } from '../claims/document-claims.ts';
import { daysPerMonth } from '../claims/lexicon/calendar.ts';
import { isLiveTraining, liveClaims } from '../claims/live.ts';
import { hasKindFor, ofKindFor } from '../claims/of-kind.ts';
import { rememberedOf } from '../text/remembered.ts';
import type { RuleContext, Signal } from './rule.ts';
import { isOwnVolume, volumeFor } from './volume.ts';

/** Live training claims, said for the first time, in document order. */
export function trainingClaims({ document }: Pick<RuleContext, 'document'>): readonly Claim[] {
  return trainingIn(document);
}

const trainingIn = rememberedOf((document: DocumentClaims) =>
  liveClaims(document).filter((it) => isLiveTraining(it) && !it.restates),
);

/** Whether training can earn its place here: for cost, for a format at very high volume, for a tone that a prompt measurably missed. */
function isEarning(claim: Claim, context: RuleContext): boolean {
  return claim.needs.some(({ value }) => {
    switch (value) {
      case 'economics':
        return true;
      case 'classification':
        return isForCost(claim, context) || hasHighVolume(claim, context);
      case 'format':
        return hasFormatVolume(claim, context);
      case 'tone':
        return hasMannerBaseline(claim, context);
      default:
        return false;
    }
  });
}

/** Justified by cost, latency or scale: in its own words, or, for a narrow labelling task, in the words around it. */
export function isForCost(claim: Claim, context: RuleContext): boolean {
  const has = (need: string) => claim.needs.some((it) => it.value === need);
  return (
    has('economics') ||
    (has('classification') && evidenceFor(claim, 'saving', context).some((it) => it.task !== undefined))
  );
}

function hasHighVolume(claim: Claim, { document, thresholds }: RuleContext): boolean {
  return (volumeFor(claim, document)?.detail.perDay ?? 0) >= thresholds.volumeInformBelowPerDay;
}

/** A million calls a month or more, stated for this task. */
export function hasFormatVolume(claim: Claim, { document, thresholds }: RuleContext): boolean {
  const volume = volumeFor(claim, document);
  const perMonth = (volume?.detail.perDay ?? 0) * daysPerMonth;
  return volume !== undefined && perMonth >= thresholds.formatVolumePerMonth && isOwnVolume(volume, claim, document);
}

/** A prompt with examples was measured for its manner of writing. */
export function hasMannerBaseline(claim: Claim, { document }: RuleContext): boolean {
  return ofKindFor(document, 'prompt-baseline', claim).some(({ detail }) => detail.state === 'measured-manner');
}

/** The evidence of one kind that counts for a claim. */
export function evidenceFor<Kind extends EvidenceKind>(
  claim: Claim,
  kind: Kind,
  { document }: RuleContext,
): readonly EvidenceOf<Kind>[] {
  return ofKindFor(document, kind, claim);
}

/** Whether there is any. */
export function hasEvidence(claim: Claim, kind: EvidenceKind, { document }: RuleContext): boolean {
  return hasKindFor(document, kind, claim);
}

/** The signal at the first earning claim that nothing covers: once a document. */
export function firstUncovered<M extends string>(
  message: M,
  context: RuleContext,
  isCovered: (claim: Claim) => boolean,
): Signal<M>[] {
  const claim = trainingClaims(context).find((it) => isEarning(it, context) && !isCovered(it));
  return claim ? [{ message, span: claim.act.span, claim }] : [];
}
