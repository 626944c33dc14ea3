/** Training proposed on too few examples. */

import type { Claim } from '../claims/claim.ts';
import type { EvidenceOf } from '../claims/document-claims.ts';
import { ofKind, ofKindFor } from '../claims/of-kind.ts';
import { concerns } from '../claims/tasks.ts';
import { trainingClaims } from './earning.ts';
import { defineRule } from './rule.ts';

type DatasetSize = EvidenceOf<'dataset-size'>;

export default defineRule({
  id: 'dataset-too-small',
  family: 'economics',
  severity: 'warning',
  title: 'Too few training examples',
  alternative: 'system-prompt-with-examples',
  mechanism: 'training',
  messages: {
    any: 'The plan trains on "{count}"; a behaviour that holds in production takes at least {bar} clean examples, and a set held out to test on. Put the best of them into a prompt first, and keep the rest as the test set.',
  },
  *check(context) {
    const { document, thresholds } = context;
    const claims = trainingClaims(context);
    const sizes = ofKind(document, 'dataset-size');
    const ofClaim = (claim: Claim) => ofKindFor(document, 'dataset-size', claim).filter((it) => it.detail.isOfTraining);
    const facts = ({ words }: DatasetSize) => ({ count: words, bar: thresholds.minimumExamples });
    const isSmall = ({ detail }: DatasetSize) => detail.examples < thresholds.minimumExamples;
    for (const claim of claims) {
      const own = ofClaim(claim);
      const [first] = own;
      if (first && own.every(isSmall)) yield { message: 'any', span: claim.act.span, claim, facts: facts(first) };
    }
    const [loose] = sizes.filter((it) => !it.detail.isOfTraining);
    const claim = loose && claims.find((it) => concerns(loose, it));
    if (loose && claim && isSmall(loose) && ofClaim(claim).length === 0)
      yield { message: 'any', span: loose.span, claim, facts: facts(loose) };
  },
});
