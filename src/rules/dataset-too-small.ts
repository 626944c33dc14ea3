/** Training proposed on too few examples. */

import type { Claim } from '../claims/claim.ts';
import type { DocumentClaims, EvidenceOf } from '../claims/document-claims.ts';
import { concerns, ofKind, ofKindFor } from '../claims/of-kind.ts';
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
    any: 'The plan trains on "{count}", but a behaviour that holds up in production takes at least {bar} clean examples and a held-out test set. Put your best examples into a prompt first, and keep the rest as the test set.',
  },
  *check(context) {
    const { document, thresholds } = context;
    const bar = thresholds.minimumExamples;
    const isSmall = ({ detail }: DatasetSize) => detail.examples < bar;
    const claims = trainingClaims(context);
    for (const claim of claims) {
      const sizes = trainingSizes(claim, document);
      const [first] = sizes;
      if (first && sizes.every(isSmall))
        yield { message: 'any', span: claim.act.span, claim, facts: { count: first.words, bar } };
    }
    // A size that no training step names counts for the training it concerns, unless that one states its own.
    const loose = ofKind(document, 'dataset-size').find((it) => !it.detail.isOfTraining);
    const claim = loose && claims.find((it) => concerns(loose, it));
    if (loose && claim && isSmall(loose) && trainingSizes(claim, document).length === 0)
      yield { message: 'any', span: loose.span, claim, facts: { count: loose.words, bar } };
  },
});

/** The sizes that the claim states for its training set. */
function trainingSizes(claim: Claim, document: DocumentClaims): readonly DatasetSize[] {
  return ofKindFor(document, 'dataset-size', claim).filter((it) => it.detail.isOfTraining);
}
