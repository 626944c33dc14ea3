/** Recognises lines about money: the cost of a training run, the cost of serving the model, and savings as a reason. */

import type { Span } from '../../text/span.ts';
import {
  cheaper,
  costs,
  hurting,
  notServing,
  otherSums,
  peopleTraining,
  serving,
  servingCovered,
  servingLater,
  servingPlainly,
  servingToday,
  servingUnknown,
  trainingCost,
} from '../lexicon/budgets.ts';
import { tuned } from '../lexicon/evidence.ts';
import type { Statement } from '../reading/statements.ts';
import type { Line } from './lines.ts';
import { sumIn } from './money-sums.ts';
import { isMoney } from './money-words.ts';
import { type Quantity, quantitiesIn } from './numbers.ts';

/** The figure of a training run's cost, where the line states one. */
export function trainingCostIn(line: Line): Span | undefined {
  const { text, statement } = line;
  if (line.isRejected || line.isHeading || line.isOther) return undefined;
  if (isUnderKey(line)) return sumIn(line, trainingCost);
  if (!trainingCost.test(text)) return undefined;
  const label = labelOf(line);
  const isRow = statement.row.length > 0;
  if (!trainingCost.test(label) || (isRow && peopleTraining.test(label))) return undefined;
  const sum = sumIn(line, trainingCost);
  return sum && (isRow || isRunPrice(line, sum)) ? sum : undefined;
}

/** `tuning_job: "USD 410"`. */
function isUnderKey({ text, statement }: Line): boolean {
  const key = statement.passage.keys.at(-1)?.toLowerCase().replace(/[_-]/g, ' ') ?? '';
  return text.length < 40 && trainingCost.test(key) && !peopleTraining.test(key);
}

/** "Job cost estimated at 310 €", "about 900 euros a run": the sum stands beside the training words, and is no bill or saving. */
function isRunPrice({ text, statement }: Line, sum: Span): boolean {
  const at = offsetIn(statement, sum);
  const before =
    text
      .slice(Math.max(0, at - 70), at)
      .split(';')
      .at(-1) ?? '';
  const behind = text.slice(at, at + 45).split(';')[0] ?? '';
  const own = before + upToComma(behind);
  return trainingCost.test(before + behind) && !otherSums.test(own) && !peopleTraining.test(own);
}

/** Where a span of the document begins in the text of a statement. */
function offsetIn({ passage: { offsets, origin }, start }: Statement, span: Span): number {
  return [...offsets].findIndex((it) => origin.start + it >= span.start) - start;
}

/** A sum and what is said of it; the commas among its digits end nothing. */
function upToComma(behind: string): string {
  return /^.[\d.,]*[^,]*/.exec(behind)?.[0] ?? '';
}

/** Whether the line states what serving the tuned model costs. */
export function isHosting(line: Line): boolean {
  const { text } = line;
  if (line.isRejected || line.isHeading || line.isOther || notServing.test(text)) return false;
  if (servingLater.test(text) && trainingCost.test(text)) return true;
  if (!serving.test(text)) return false;
  if (servingCovered.test(text)) return true;
  if (servingUnknown.test(text)) return false;
  if (servingToday.test(text) && !tuned.test(text)) return false;
  const label = labelOf(line);
  if (isOfServing(label) && sumIn(line, serving) !== undefined) return true;
  return line.statement.row.length === 0 && text.split(clauseEnd).some(isServingPrice);
}

/** The words of a training run have more say than those that go with any model. */
function isOfServing(label: string): boolean {
  return serving.test(label) && (!trainingCost.test(label) || servingPlainly.test(label));
}

const clauseEnd = /[;,](?=\s)|(?<!\bca)\.(?=\s)| and (?=[^;,]{0,30}\d)/;

/** "… for the job, then roughly 30 $ a month for tokens": the clause of its own. */
function isServingPrice(clause: string): boolean {
  const isSum = (it: Quantity) => isMoney(clause, it) || /^ (?:a|per) month\b/.test(clause.slice(it.end));
  return isOfServing(clause) && quantitiesIn(clause).some(isSum);
}

/** Whether cost or delay is given as the reason. */
export function isSaving({ text, isOther, isRejected, isHeading }: Line): boolean {
  if (isRejected || isHeading || isOther) return false;
  return cheaper.test(text) || (costs.test(text) && hurting.test(text));
}

/** What a line is about: the cells of a row that are no figures, or the sentence. */
function labelOf({ text, statement, lead }: Line): string {
  if (statement.row.length > 0)
    return statement.row
      .map((it) => it.text.toLowerCase())
      .filter((it) => /\p{L}{3}/u.test(it))
      .join(' | ');
  return `${lead} ${text}`;
}
