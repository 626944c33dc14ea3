/** A sequence that trains before it prompts or retrieves. */

import type { Claim } from '../claims/claim.ts';
import type { EvidenceOf, Sequence, Step } from '../claims/document-claims.ts';
import { ofKind } from '../claims/of-kind.ts';
import type { Span } from '../text/span.ts';
import { phrase, type Wording } from '../text/wording.ts';
import { evidenceFor, trainingClaims } from './earning.ts';
import { defineRule, type RuleContext } from './rule.ts';

export default defineRule({
  id: 'training-before-prompting',
  family: 'order',
  severity: 'warning',
  title: 'Training before the first prompt',
  alternative: 'system-prompt-with-examples',
  mechanism: 'training',
  messages: {
    later:
      'The training comes before the first {later} step. Swap them: a prompt takes an afternoon and sets the score that training has to beat.',
    never:
      'The sequence trains, but no prompting or retrieval step was found in it. Put one first, with test cases and a date: it sets the score that training has to beat.',
    skipped:
      'The plan skips the prompt and goes straight to training. Measure a prompt with examples first: it takes an afternoon and sets the score that training has to beat.',
  },
  *check(context) {
    const early = earliestTraining(context);
    const skipped = early?.later ? undefined : skippedPrompt(context);
    if (skipped) yield { message: 'skipped', ...skipped };
    else if (early) {
      const { step, later } = early;
      yield {
        message: later ? 'later' : 'never',
        span: step.span,
        ...claimOf(step, context),
        facts: { later: phrase(later?.mechanism ?? '') },
        related: later ? [{ message: firstStep(later), span: later.span }] : [],
      };
    }
  },
});

function firstStep({ mechanism }: Step): Wording {
  return phrase('The first {mechanism} step is here.', { mechanism: phrase(mechanism) });
}

/**
 * Whether the plan states what a prompt reached before `afterwards`, so that it has climbed that rung already: for the claim `id`, or
 * for any training where the step has no claim of its own.
 */
function isMeasured(id: number | undefined, context: RuleContext, afterwards?: Span): boolean {
  const all = trainingClaims(context);
  const own = all.find((it) => it.id === id);
  return (own ? [own] : all).some((claim) =>
    evidenceFor(claim, 'prompt-baseline', context).some(
      ({ span, detail }) =>
        detail.state !== 'planned' && !detail.isOfAnother && !(afterwards && beginsIn(span, afterwards)),
    ),
  );
}

function beginsIn({ start }: Span, whole: Span): boolean {
  return whole.start <= start && start <= whole.end;
}

interface Early {
  readonly step: Step;
  /** The lower rung that comes too late. */
  readonly later: Step | undefined;
  /** From the training step to the end of the sequence: a score in here is not measured before the training. */
  readonly afterwards: Span;
}

/** The first training step that no prompting or retrieval step precedes; one that such a step follows is the plainest case. */
function earliestTraining(context: RuleContext): Early | undefined {
  const { sequences } = context.document;
  const inTime = new Set(sequences.flatMap(claimsInTime));
  const early = sequences
    .flatMap((it) => earlyTraining(it) ?? [])
    .filter(({ step }) => step.claim === undefined || !inTime.has(step.claim));
  const isUnmeasured = ({ step, afterwards }: Early) => !isMeasured(step.claim, context, afterwards);
  return early.find((it) => it.later !== undefined && isUnmeasured(it)) ?? early.find(isUnmeasured);
}

/** The claims whose step follows a lower rung in this sequence: another sequence that leaves the rung out does not count. */
function claimsInTime({ steps }: Sequence): readonly (number | undefined)[] {
  const lower = steps.findIndex(isLowerRung);
  return lower === -1 ? [] : steps.slice(lower).map((it) => it.claim);
}

function earlyTraining({ steps, span }: Sequence): Early | undefined {
  const step = steps.find((it) => it.mechanism === 'training' || isLowerRung(it));
  if (!step || isLowerRung(step)) return undefined;
  return { step, later: steps.find(isLowerRung), afterwards: { start: step.span.start, end: span.end } };
}

/** Words that pass over the prompt ("no time for prompting"), placed at the training nearest to them. */
function skippedPrompt(context: RuleContext): { readonly span: Span; readonly claim: Claim } | undefined {
  const all = ofKind(context.document, 'prompt-skipped');
  const isHere = (it: EvidenceOf<'prompt-skipped'>) => it.detail.isHere;
  const skipped = all.find(isHere) ?? all[0];
  if (!skipped) return undefined;
  const [claim] = [...trainingClaims(context)].sort((a, b) => gap(skipped.span, a) - gap(skipped.span, b));
  if (!claim || (!isHere(skipped) && isMeasured(claim.id, context))) return undefined;
  const isNear = !isHere(skipped) && gap(skipped.span, claim) < farthest;
  return { span: isNear ? claim.act.span : skipped.span, claim };
}

/** Characters between such words and a training that they still speak of. */
const farthest = 500;

function gap(at: Span, { statement }: Claim): number {
  return Math.max(statement.start - at.end, at.start - statement.end, 0);
}

function isLowerRung({ mechanism }: Step): boolean {
  return mechanism === 'prompting' || mechanism === 'retrieval';
}

function claimOf(step: Step, { document }: RuleContext) {
  const claim = document.claims.find((it) => it.id === step.claim);
  return claim ? { claim } : {};
}
