/** The verdict on a plan in one sentence. */

import type { Translate } from '../translate.ts';
import { asksForFacts, proposedTrainings } from './checks.ts';
import type { Ladder, Statement, Verdict } from './shape.ts';
import { type Reviewed, wrongToolRules } from './statements.ts';

/** The verdict; the ladder says what is missing. */
export function verdictOf(reviewed: Reviewed, ladder: Ladder, translate: Translate): Verdict {
  const { report, statements } = reviewed;
  const misplaced = statements.filter((it) => it.state === 'wrong');
  const trainings = proposedTrainings(statements);
  const say = (level: Verdict['level'], sentence: string, ...values: string[]): Verdict => ({
    level,
    sentence: translate(sentence, ...values),
  });
  if (misplaced.length > 0) return { level: 'wrong', sentence: misplacedSentence(misplaced, trainings, translate) };
  const serious = reviewed.findings.filter((it) => it.severity !== 'information' && !wrongToolRules.has(it.rule));
  if (trainings.length > 0 && serious.length > 0)
    return say(
      'wrong',
      'Fine-tuning has not earned its place yet: {0} of the steps before it are missing or out of order.',
      String(serious.length),
    );
  if (trainings.length > 0 && ladder.missing.length > 0)
    return say(
      'open',
      'Fine-tuning may earn its place here; {0} things are still missing from the plan.',
      String(ladder.missing.length),
    );
  if (trainings.length > 0)
    return say(
      'good',
      'Fine-tuning has earned its place: the need is behaviour, a prompt was measured, and the volume carries it.',
    );
  if (serious.length > 0)
    return say('open', 'No statement picks the wrong tool, though {0} findings are open.', String(serious.length));
  if (statements.some((it) => it.state === 'hint'))
    return say('open', 'The tools are right; a word for one of them misleads.');
  if (statements.some((it) => it.state === 'fine'))
    return say('good', 'The tools fit what the plan asks for, and nothing is to be trained.');
  if (!report.document.plan.isPlan)
    return say('none', 'This does not read as the plan of an AI feature: {0}.', report.document.plan.reason);
  return say('none', 'No statement here proposes to train, retrieve or prompt, so there is no tool to judge.');
}

function misplacedSentence(
  misplaced: readonly Statement[],
  trainings: readonly Statement[],
  translate: Translate,
): string {
  const wrongTrainings = misplaced.filter((it) => it.mechanism === 'training');
  if (wrongTrainings.length === 0)
    return translate(
      'Start elsewhere: {0} statements ask retrieval for behaviour, which a prompt moves.',
      String(misplaced.length),
    );
  const values = [String(wrongTrainings.length), String(trainings.length)];
  if (wrongTrainings.every(asksForFacts))
    return translate(
      'Start elsewhere: {0} of {1} training statements ask for knowledge, which retrieval moves and training does not.',
      ...values,
    );
  if (wrongTrainings.every((it) => it.need === 'unstated'))
    return translate('Ask first: {0} of {1} training statements do not say what shall change.', ...values);
  if (wrongTrainings.some(asksForFacts))
    return translate(
      'Start elsewhere: {0} of {1} training statements ask for what retrieval or a prompt moves and training does not.',
      ...values,
    );
  return translate(
    'Start with a prompt: {0} of {1} training statements ask for behaviour that a lighter tool moves.',
    ...values,
  );
}
