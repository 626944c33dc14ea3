/** All evidence of a document: what supports or weakens a training, and for which task. */

import { Memory } from '../../text/remembered.ts';
import type { Claim } from '../claim.ts';
import type { Evidence, EvidenceKind } from '../document-claims.ts';
import { type Statement, sourceSpan } from '../statements.ts';
import type { Tasks } from '../tasks.ts';
import { type Baseline, baselineIn, isPromptSkipped } from './baseline.ts';
import { examplesBeside, examplesIn } from './examples.ts';
import type { Line } from './lines.ts';
import { isHosting, isSaving, trainingCostIn } from './money.ts';
import { middle } from './numbers.ts';
import { platformIn } from './platform-words.ts';
import { isDeprecation, isEvaluation, isRetraining, isSelfHosted } from './upkeep.ts';
import { volumesOf } from './volume.ts';

/** In document order. `claims` are the live training claims: without one there is nothing to support. */
export function readEvidence(
  statements: readonly Statement[],
  lines: readonly Line[],
  claims: readonly Claim[],
  tasks: Tasks,
): Evidence[] {
  if (claims.length === 0) return [];
  const found = lines.flatMap((line, index) => evidenceIn(line, sectionBefore(lines, index), tasks));
  return [...volumesOf(statements, tasks), ...found, ...examplesOf(lines, tasks)].sort(
    (a, b) => a.span.start - b.span.start,
  );
}

const mostBefore = 12;

/** The nearest lines in front of one, under the same heading. */
function sectionBefore(lines: readonly Line[], index: number): Line[] {
  const { headings } = lines[index] ?? { headings: '' };
  let from = index;
  while (from > 0 && index - from < mostBefore && lines[from - 1]?.headings === headings) from--;
  return lines.slice(from, index);
}

function evidenceIn(line: Line, section: readonly Line[], tasks: Tasks): Evidence[] {
  const of = (kind: EvidenceKind, name?: string, span = line.span): Evidence => ({
    kind,
    span,
    words: line.statement.text,
    task: tasks.taskOf(line.statement, kind === 'self-hosted' || kind === 'saving' ? 'statement' : 'section'),
    amount: undefined,
    name,
  });
  const found: Evidence[] = [];
  const signs = signsOf(line, section);
  if (signs.baseline) found.push(of('prompt-baseline', signs.baseline));
  if (signs.isPromptSkipped) found.push(of('prompt-skipped'));
  if (signs.isEvaluation) found.push(of('evaluation'));
  if (signs.isRetraining && !keepsFactsFresh(line, tasks)) found.push(of('retraining'));
  if (signs.isDeprecation) found.push(of('deprecation'));
  if (signs.isSelfHosted) found.push(of('self-hosted'));
  const cost = trainingCostIn(line);
  if (cost) found.push(of('training-cost', platformIn(line.text), cost));
  if (isHosting(line)) found.push(of('hosting'));
  if (signs.isSaving) found.push(of('saving'));
  return found;
}

/** What a line says by its own words and those around it. */
interface Signs {
  readonly baseline: Baseline | undefined;
  readonly isPromptSkipped: boolean;
  readonly isEvaluation: boolean;
  readonly isRetraining: boolean;
  readonly isDeprecation: boolean;
  readonly isSelfHosted: boolean;
  readonly isSaving: boolean;
}

const memory = new Memory<Signs>();

function signsOf(line: Line, section: readonly Line[]): Signs {
  const around = [line, line.before, line.before?.before, line.after, line.after?.after];
  const lines = around.map((it) => it && keyOf(it));
  const key = [...lines, line.statement.parent?.text, ...section.map((it) => it.text)].join('\n');
  return memory.recall(key, () => ({
    baseline: baselineIn(line, section),
    isPromptSkipped: isPromptSkipped(line),
    isEvaluation: isEvaluation(line),
    isRetraining: isRetraining(line),
    isDeprecation: isDeprecation(line),
    isSelfHosted: isSelfHosted(line),
    isSaving: isSaving(line),
  }));
}

function keyOf({ text, lead, headings, isRejected, isHeading }: Line): string {
  return `${text}\t${lead}\t${headings}\t${isRejected}${isHeading}`;
}

/** "95 of his letters survived. The model is tuned on them": the count stands in the sentence before. */
function referredTo({ statement, text }: Line): Statement[] {
  const isReference = /\b(?:on|from|with|by|of|using) (?:them|these|those|this|it)\b/.test(text);
  return isReference && statement.before ? [statement.before] : [];
}

/** "Retrained weekly, so that prices stay right" is the mismatch itself and no upkeep. */
function keepsFactsFresh({ statement }: Line, tasks: Tasks): boolean {
  return tasks.claimsAt(statement).some((it) => it.needs.some((need) => need.value === 'changing-knowledge'));
}

function examplesOf(lines: readonly Line[], tasks: Tasks): Evidence[] {
  return lines.flatMap((line): Evidence[] => {
    const isTraining = tasks.claimsAt(line.statement).length > 0;
    const cells = line.statement.row.length > 0 ? line.statement.row : [line.statement];
    const told = cells.some((it) => examplesIn(it.text).length > 0) ? cells : [...cells, ...referredTo(line)];
    const counted = isTraining
      ? told.flatMap((statement) => examplesIn(statement.text).map((count) => ({ statement, count })))
      : [examplesBeside(line)].flatMap((count) => (count ? [{ statement: line.statement, count }] : []));
    return counted.map(({ statement, count }) => ({
      kind: 'dataset-size',
      span: sourceSpan(statement.passage, statement.start + count.start, statement.start + count.end),
      words: count.words,
      task: tasks.taskOf(statement),
      amount: middle(count),
      name: isTraining ? 'claim' : undefined,
    }));
  });
}
