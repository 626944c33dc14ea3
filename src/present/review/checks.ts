/** The three checks that a training step has to pass: which need, measured against a prompt, carried by its volume. */

import { isForFacts } from '../../claims/claim.ts';
import type { EvidenceKind } from '../../claims/document-claims.ts';
import { trainingClaims } from '../../rules/earning.ts';
import { volumeFor } from '../../rules/volume.ts';
import type { Span } from '../../text/span.ts';
import type { Translate } from '../translate.ts';
import type { Check, Level, Quote, Statement } from './shape.ts';
import type { Reviewed } from './statements.ts';

const mostQuotes = 3;

/** The checks in their order. */
export function checksOf(reviewed: Reviewed, translate: Translate): Check[] {
  const trainings = proposedTrainings(reviewed.statements);
  return [
    needCheck(trainings, translate),
    baselineCheck(reviewed, trainings, translate),
    volumeCheck(reviewed, trainings, translate),
  ];
}

/** Statements that propose a training (rather than ask about it or rule it out). */
export function proposedTrainings(statements: readonly Statement[]): Statement[] {
  return statements.filter((it) => it.mechanism === 'training' && it.state !== 'aside');
}

/** Statements whose training is asked to carry facts. */
export function asksForFacts(statement: Statement): boolean {
  return isForFacts(statement.need);
}

/** Gives the answers to one check. */
function answersTo(id: Check['id'], question: string, translate: Translate) {
  return (level: Level, quoted: readonly Quoted[], sentence: string, ...values: string[]): Check => ({
    id,
    question: translate(question),
    level,
    answer: translate(sentence, ...values),
    quotes: quoted.slice(0, mostQuotes).map((it) => it.quote),
  });
}

interface Quoted {
  readonly quote: Quote;
}

function needCheck(trainings: readonly Statement[], translate: Translate): Check {
  const answer = answersTo('need', 'Which need is it: knowledge or behaviour?', translate);
  if (trainings.length === 0) return answer('none', [], 'Nothing is to be trained, so the question does not arise.');
  const share = (some: readonly Statement[]) => [String(some.length), String(trainings.length)];
  const knowledge = trainings.filter(asksForFacts);
  if (knowledge.length > 0)
    return answer(
      'wrong',
      knowledge,
      'Knowledge, in {0} of {1} training statements. Retrieval handles that; training does not.',
      ...share(knowledge),
    );
  const misplaced = trainings.filter((it) => it.need !== 'unstated' && it.state !== 'fine');
  if (misplaced.length > 0)
    return answer(
      'wrong',
      misplaced,
      'Behaviour, in {0} of {1} training statements, but of a kind that a lighter tool handles.',
      ...share(misplaced),
    );
  const unstated = trainings.filter((it) => it.need === 'unstated');
  if (unstated.length > 0)
    return answer(
      'open',
      unstated,
      'Not said, in {0} of {1} training statements. To fix what: facts, or behaviour?',
      ...share(unstated),
    );
  return answer('good', trainings, 'Behaviour, and of a kind that training can handle.');
}

function baselineCheck(reviewed: Reviewed, trainings: readonly Statement[], translate: Translate): Check {
  const answer = answersTo('baseline', 'Was a prompt measured first?', translate);
  const measured = evidenceOf('prompt-baseline', reviewed);
  if (trainings.length === 0)
    return measured.length > 0
      ? answer('good', measured, 'Yes, and nothing is to be trained.')
      : answer('none', [], 'Nothing is to be trained, so no baseline is needed.');
  const early = reviewed.found('training-before-prompting');
  if (early.length > 0) return answer('wrong', early, 'No. The plan trains before it prompts.');
  const owed = reviewed.found('no-prompt-baseline');
  if (owed.length > 0) return answer('wrong', owed, 'No measured baseline found here.');
  if (measured.length > 0) return answer('good', measured, 'Yes, measured or planned before the training.');
  return answer('open', [], 'No measured baseline found here.');
}

function volumeCheck(reviewed: Reviewed, trainings: readonly Statement[], translate: Translate): Check {
  const answer = answersTo('economics', 'Does the volume pay for it?', translate);
  const stated = evidenceOf('volume', reviewed);
  if (trainings.length === 0) return answer('none', stated, 'Nothing is to be trained, so no volume is needed.');
  const [low] = reviewed.found('volume-below-bar');
  if (low) {
    const { volumes, isPart } = lowVolumes(reviewed);
    const quoted = volumes.length > 0 ? volumes : stated;
    if (low.messageId === 'grey') return answer('open', quoted, 'Perhaps. At this volume the break-even decides.');
    return answer(
      'wrong',
      quoted,
      isPart
        ? 'Not for every task. At this volume a prompt is already cheap.'
        : 'No. At this volume a prompt is already cheap.',
    );
  }
  if (stated.length > 0)
    return answer('good', stated, 'A volume is stated; the break-even below shows whether it pays.');
  return answer('open', reviewed.found('volume-unstated'), 'No volume is stated here.');
}

function evidenceOf(kind: EvidenceKind, { report, quote }: Reviewed): readonly Quoted[] {
  return report.document.evidence.filter((it) => it.kind === kind).map((it) => ({ quote: quote(it.span) }));
}

/** The volumes that are too low, and whether another training of the plan has one that is not. */
function lowVolumes({ report, quote }: Reviewed): { volumes: readonly Quoted[]; isPart: boolean } {
  const { document, findings } = report;
  const low = findings.filter((it) => it.rule === 'volume-below-bar').flatMap((it) => it.related.map((to) => to.span));
  const isLow = ({ start }: Span) => low.some((it) => it.start === start);
  const stated = trainingClaims({ document }).flatMap((it) => volumeFor(it, document) ?? []);
  return { volumes: low.map((it) => ({ quote: quote(it) })), isPart: stated.some((it) => !isLow(it.span)) };
}
