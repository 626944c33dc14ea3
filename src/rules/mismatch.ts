/** What the wrong-tool rules share: which claims they judge, and the facts their messages are worded from. */

import type { Claim, NamedNeed } from '../claims/claim.ts';
import type { DocumentClaims } from '../claims/document-claims.ts';
import { liveClaims } from '../claims/live.ts';
import { rememberedOf } from '../text/remembered.ts';
import type { RuleContext, RuleId, Signal } from './rule.ts';
import { wishTable } from './wish-table.ts';

/** Live claims (proposed or tentative, said for the first time) with each need for which `rule` is the verdict of the wish table. */
export function* mismatches(rule: RuleId, { document }: RuleContext): Iterable<{ claim: Claim; need: NamedNeed }> {
  for (const { claim, need, verdict } of verdictsOf(document)) if (verdict === rule) yield { claim, need };
}

/** Asked for by every rule. */
const verdictsOf = rememberedOf((document: DocumentClaims) =>
  liveClaims(document)
    .filter((it) => !it.restates && it.act.value !== 'mislabelled')
    .flatMap((claim) =>
      claim.needs.map((need) => ({ claim, need, verdict: wishTable[need.value].mismatch[claim.mechanism] })),
    ),
);

/** The signal of a mismatch: at the act, with what the statement names. */
export function signalOf<M extends string>(message: M, claim: Claim, need: NamedNeed): Signal<M> {
  return {
    message,
    span: claim.act.span,
    claim,
    need: need.value,
    facts: { asset: assetOf(claim) },
  };
}

/** The author's own word for the material; empty where they gave none. */
function assetOf(claim: Claim): string {
  const words = claim.material?.words;
  return words === undefined ? '' : words.length > 48 ? `${words.slice(0, 45)}…` : words;
}
