/** The bill that arrives later: what a tuned model costs after the launch, and whether the plan says who pays it. */

import type { RuleId } from '../../rules/rule.ts';
import type { Translate } from '../translate.ts';
import { proposedTrainings } from './checks.ts';
import type { BillItem, Level } from './shape.ts';
import type { Reviewed } from './statements.ts';

interface Item {
  readonly kind: BillItem['kind'];
  readonly name: string;
  readonly question: string;
  readonly rule: RuleId;
}

const items: readonly Item[] = [
  {
    kind: 'evaluation',
    name: 'Evaluation',
    question: 'How is quality measured, and measured again?',
    rule: 'no-eval-plan',
  },
  {
    kind: 'retraining',
    name: 'Retraining',
    question: 'Who keeps the data, and when is the model trained again?',
    rule: 'no-retraining-plan',
  },
  {
    kind: 'deprecation',
    name: 'Base model exit',
    question: 'What happens when the base model is retired?',
    rule: 'no-deprecation-plan',
  },
  {
    kind: 'hosting',
    name: 'Hosting',
    question: 'What does it cost to keep the tuned model served?',
    rule: 'hosting-fee-missing',
  },
];

/** The four items. Where nothing is to be trained none is due. */
export function billOf(reviewed: Reviewed, translate: Translate): BillItem[] {
  const { report, statements, quote } = reviewed;
  const trains = proposedTrainings(statements).length > 0;
  const ownWeights = report.document.evidence.filter((it) => it.kind === 'self-hosted');
  return items.map(({ kind, name, question, rule }) => {
    const stated = report.document.evidence.filter((it) => it.kind === kind);
    const keepsWeights = kind === 'deprecation' && stated.length === 0 ? ownWeights : [];
    const isMissing = reviewed.found(rule).length > 0;
    const answer = (level: Level, sentence: string): BillItem => ({
      kind,
      name: translate(name),
      question: translate(question),
      level,
      answer: translate(sentence),
      quotes: [...stated, ...keepsWeights].slice(0, 3).map((it) => quote(it.span)),
    });
    if (isMissing) return answer('open', 'Not found here.');
    if (stated.length > 0) return answer('good', 'Found here.');
    if (!trains) return answer('none', 'Not due: nothing is to be trained.');
    if (keepsWeights.length > 0) return answer('none', 'Not due: nobody can retire weights that you keep.');
    return answer('open', 'Not found here.');
  });
}
