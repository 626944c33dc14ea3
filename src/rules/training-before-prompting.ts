/** A sequence that trains before it prompts or retrieves. */

import type { Claim } from '../claims/claim.ts';
import type { Sequence, Step } from '../claims/document-claims.ts';
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
      'The training comes before the first {later} step. Turn them round: a prompt takes an afternoon and gives the figure that training has to beat.',
    never:
      'The sequence trains, and a prompting or retrieval step was not found in it. Put one in front, with a set of cases and a date: it gives the figure that training has to beat.',
    skipped:
      'The plan passes over the prompt and goes straight to training. Measure a prompt with examples first: it takes an afternoon and gives the figure that training has to beat.',
  },
  *check(context) {
    if (isMeasured(context)) return;
    for (const sequence of context.document.sequences) {
      const early = earlyTraining(sequence);
      if (!early) continue;
      const later = sequence.steps.find(isLowerRung);
      yield {
        message: later ? 'later' : 'never',
        span: early.span,
        ...claimOf(early, context),
        facts: { later: phrase(later?.mechanism ?? '') },
        related: later ? [{ message: firstStep(later), span: later.span }] : [],
      };
      return;
    }
    const all = ofKind(context.document, 'prompt-skipped');
    const skipped = all.find((it) => it.name === 'here') ?? all[0];
    const claim = skipped && nearest(skipped.span, trainingClaims(context));
    if (claim) yield { message: 'skipped', span: skipped.name === 'here' ? skipped.span : claim.act.span, claim };
  },
});

function firstStep({ mechanism }: Step): Wording {
  return phrase('The first {mechanism} step stands here.', { mechanism: phrase(mechanism) });
}

/** A plan that states what the prompt reached has climbed that rung already. */
function isMeasured(context: RuleContext): boolean {
  return trainingClaims(context).some((claim) =>
    evidenceFor(claim, 'prompt-baseline', context).some((it) => it.name !== 'planned'),
  );
}

/** The first training step, where no prompting or retrieval step comes before it. */
function earlyTraining({ steps }: Sequence): Step | undefined {
  const at = steps.findIndex((it) => it.mechanism === 'training');
  return at === -1 || steps.slice(0, at).some(isLowerRung) ? undefined : steps[at];
}

/** The training that stands closest to the words that pass over the prompt. */
function nearest(at: Span, claims: readonly Claim[]): Claim | undefined {
  const gap = ({ statement }: Claim) => Math.max(statement.start - at.end, at.start - statement.end, 0);
  const [closest] = [...claims].sort((a, b) => gap(a) - gap(b));
  return closest && gap(closest) < 200 ? closest : undefined;
}

function isLowerRung({ mechanism }: Step): boolean {
  return mechanism === 'prompting' || mechanism === 'retrieval';
}

function claimOf(step: Step, { document }: RuleContext) {
  const claim = document.claims.find((it) => it.id === step.claim);
  return claim ? { claim } : {};
}
