/**
 * The fixes for one finding. Each one offered has been tried on the text.
 *
 *     offers.ts   which fixes a rule calls for, each with its ways to do it
 *     rewrites/   a statement taken apart and said for the right tool, or asked instead of stated
 *     inserts/    what is missing, put where it belongs, and steps in another order
 *     proof.ts    whether a fix does what it promises, and no harm
 */

import type { RuleId } from '../rules/rule.ts';
import { type Fix, plainEdits } from './fix.ts';
import type { RemedyInput } from './offer.ts';
import { offersFor } from './offers.ts';
import { holds, type Trial } from './proof.ts';

/** Best first; titles are unique, and at most one fix is preferred. */
export function remediesFor(input: RemedyInput): Fix[] {
  const trial: Trial = {
    text: input.text,
    before: { findings: input.findings, claims: input.document.claims },
    finding: input.finding,
    judge: input.judge,
  };
  return offersFor(input).flatMap(({ fix, drafts }, index) => {
    const draft = drafts.find((it) => holds(trial, plainEdits({ ...fix, edits: it.edits })));
    const preferred = index === 0 && isPreferable(fix.kind, input.finding.rule);
    return draft ? [{ ...fix, edits: draft.edits, safe: draft.safe, preferred }] : [];
  });
}

/** A question that only the author can answer has no best answer. */
function isPreferable(kind: Fix['kind'], rule: RuleId): boolean {
  return kind !== 'question' && rule !== 'unstated-purpose';
}
