/** The three checks that a training step has to pass: which need, measured against a prompt, carried by its volume. */

import { isForFacts } from '../../claims/claim.ts';
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

function needCheck(trainings: readonly Statement[], translate: Translate): Check {
  const answer = (level: Level, quoted: readonly Statement[], sentence: string, ...values: string[]): Check => ({
    id: 'need',
    question: translate('Which need is it: knowledge or behaviour?'),
    level,
    answer: translate(sentence, ...values),
    quotes: quotesOf(quoted),
  });
  if (trainings.length === 0) return answer('none', [], 'Nothing is to be trained, so there is nothing to tell apart.');
  const knowledge = trainings.filter(asksForFacts);
  const count = String(trainings.length);
  if (knowledge.length > 0)
    return answer(
      'wrong',
      knowledge,
      'Knowledge, in {0} of {1} training statements. Retrieval moves that; training does not.',
      String(knowledge.length),
      count,
    );
  const misplaced = trainings.filter((it) => it.need !== 'unstated' && it.state !== 'fine');
  if (misplaced.length > 0)
    return answer(
      'wrong',
      misplaced,
      'Behaviour, though of a kind that a lighter tool moves, in {0} of {1} training statements.',
      String(misplaced.length),
      count,
    );
  const unstated = trainings.filter((it) => it.need === 'unstated');
  if (unstated.length > 0)
    return answer(
      'open',
      unstated,
      'Not said, in {0} of {1} training statements. To fix what: facts, or behaviour?',
      String(unstated.length),
      count,
    );
  return answer('good', trainings, 'Behaviour, and of a kind that training can move.');
}

function baselineCheck(reviewed: Reviewed, trainings: readonly Statement[], translate: Translate): Check {
  const { report, quote } = reviewed;
  const measured = report.document.evidence.filter((it) => it.kind === 'prompt-baseline').map((it) => quote(it.span));
  const answer = (level: Level, quotes: readonly Quote[], sentence: string): Check => ({
    id: 'baseline',
    question: translate('Was a prompt measured first?'),
    level,
    answer: translate(sentence),
    quotes: quotes.slice(0, mostQuotes),
  });
  if (trainings.length === 0)
    return measured.length > 0
      ? answer('good', measured, 'Yes; and nothing is to be trained.')
      : answer('none', [], 'Nothing is to be trained, so no baseline is owed.');
  const early = reviewed.found('training-before-prompting');
  if (early.length > 0)
    return answer(
      'wrong',
      early.map((it) => it.quote),
      'No. The plan trains before it prompts.',
    );
  const owed = reviewed.found('no-prompt-baseline');
  if (owed.length > 0)
    return answer(
      'wrong',
      owed.map((it) => it.quote),
      'No measured baseline found here.',
    );
  if (measured.length > 0) return answer('good', measured, 'Yes, measured or planned before the training.');
  return answer('open', [], 'No measured baseline found here.');
}

function volumeCheck(reviewed: Reviewed, trainings: readonly Statement[], translate: Translate): Check {
  const { report, quote } = reviewed;
  const stated = report.document.evidence.filter((it) => it.kind === 'volume').map((it) => quote(it.span));
  const answer = (level: Level, quotes: readonly Quote[], sentence: string): Check => ({
    id: 'economics',
    question: translate('Does the volume carry it?'),
    level,
    answer: translate(sentence),
    quotes: quotes.slice(0, mostQuotes),
  });
  if (trainings.length === 0)
    return answer('none', stated, 'Nothing is to be trained, so no volume has to pay for it.');
  const [low] = reviewed.found('volume-below-bar');
  if (low) {
    const { quotes: lowest, isPart } = lowVolumes(reviewed);
    const quotes = lowest.length > 0 ? lowest : stated;
    if (low.messageId === 'grey')
      return answer('open', quotes, 'Perhaps. At this volume the break-even has to show it.');
    return answer(
      'wrong',
      quotes,
      isPart
        ? 'Not for every task. At this volume a prompt is already cheap.'
        : 'No. At this volume a prompt is already cheap.',
    );
  }
  if (stated.length > 0)
    return answer('good', stated, 'A volume is stated; the break-even below shows what it carries.');
  return answer(
    'open',
    reviewed.found('volume-unstated').map((it) => it.quote),
    'No volume is stated here.',
  );
}

/** The volumes that are too low, and whether another training of the plan has one that is not. */
function lowVolumes({ report, quote }: Reviewed): { quotes: readonly Quote[]; isPart: boolean } {
  const { document, findings } = report;
  const low = findings.filter((it) => it.rule === 'volume-below-bar').flatMap((it) => it.related.map((to) => to.span));
  const isLow = ({ start }: Span) => low.some((it) => it.start === start);
  const volumes = trainingClaims({ document }).flatMap((it) => volumeFor(it, document) ?? []);
  return { quotes: low.map((it) => quote(it)), isPart: volumes.some((it) => !isLow(it.span)) };
}

function quotesOf(statements: readonly Statement[]): Quote[] {
  return statements.slice(0, mostQuotes).map((it) => it.quote);
}
