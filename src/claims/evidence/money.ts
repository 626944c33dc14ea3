/** What a plan budgets: the training run of a provider, and the hosting or inference that follows. */

import type { Span } from '../../text/span.ts';
import {
  cheaper,
  costs,
  hurting,
  moneyPlaces,
  notServing,
  otherSums,
  peopleTraining,
  serving,
  servingPlainly,
  servingToday,
  trainingCost,
} from '../lexicon/budgets.ts';
import { tuned } from '../lexicon/evidence.ts';
import { type Statement, sourceSpan } from '../statements.ts';
import type { Line } from './lines.ts';
import { currencyBefore, currencyBehind, isMoney } from './money-words.ts';
import { type Quantity, quantitiesIn } from './numbers.ts';

/** The figure of a training run's cost, where the line states one. */
export function trainingCostIn(line: Line): Span | undefined {
  const { text, statement } = line;
  if (line.isRejected || line.isHeading || line.isOther || !trainingCost.test(text)) return undefined;
  const label = labelOf(line);
  if (!trainingCost.test(label) || peopleTraining.test(label)) return undefined;
  const sum = moneyOf(line, statement, trainingCost);
  return sum && (statement.row.length > 0 || isRunPrice(line, sum)) ? sum : undefined;
}

/** "Job cost estimated at 310 €", "about 900 euros a run": the sum stands beside the training words, and is no bill or saving. */
function isRunPrice({ text, statement }: Line, sum: Span): boolean {
  const { offsets, origin } = statement.passage;
  const at = [...offsets].findIndex((it) => origin.start + it >= sum.start) - statement.start;
  const near = text.slice(Math.max(0, at - 70), at + 45);
  const clause = near.slice(near.slice(0, 70).lastIndexOf(';') + 1);
  return trainingCost.test(clause) && !otherSums.test(clause);
}

/** Whether the line states what serving the tuned model costs. */
export function isHosting(line: Line): boolean {
  const { text } = line;
  if (line.isRejected || line.isHeading || line.isOther || notServing.test(text) || !serving.test(text)) return false;
  if (/\b(?:hosting|serving|inference|tokens)\b[^.;|]{0,40}\bincluded\b/.test(text)) return true;
  if (servingToday.test(text) && !tuned.test(text)) return false;
  const label = labelOf(line);
  const isRun = trainingCost.test(label) && !servingPlainly.test(label);
  return !isRun && serving.test(label) && moneyOf(line, line.statement, serving) !== undefined;
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

/** The first sum of a line: in a row the first cell with one, in a sentence the one nearest behind the words. */
function moneyOf({ lead, headings, text }: Line, statement: Statement, words: RegExp): Span | undefined {
  const isBudget = moneyPlaces.test(lead) || moneyPlaces.test(headings);
  if (statement.row.length > 0) {
    for (const cell of statement.row) {
      const own = quantitiesIn(cell.text).find((it) => isMoney(cell.text, it) || (isBudget && isBare(cell.text, it)));
      if (own) return sumSpan(cell, own);
    }
    return undefined;
  }
  const at = text.search(words);
  const sums = quantitiesIn(statement.text).filter(
    (it) => isMoney(statement.text, it) || isOnlyFigure(statement.text, it, isBudget),
  );
  const chosen = sums.find((it) => it.start > at) ?? sums.at(-1);
  return chosen && sumSpan(statement, chosen);
}

/** The sum with its currency. */
function sumSpan({ passage, text, start }: Statement, sum: Quantity): Span {
  const before = currencyBefore.exec(text.slice(0, sum.start))?.[0].length ?? 0;
  const behind = currencyBehind.exec(text.slice(sum.end))?.[0].length ?? 0;
  return sourceSpan(passage, start + sum.start - before, start + sum.end + behind);
}

/** "1,150", "1.480 once": a figure alone in its cell. */
function isBare(text: string, { start, end, high }: Quantity): boolean {
  return (
    high >= 5 &&
    /^[\s~≈]*(?:(?:about|ca\.?)\s*)?$/i.test(text.slice(0, start)) &&
    /^(?:[.,]-+|–|once|one-?off|p\.?\s?a\.?|a (?:month|year)|\/.*)?$/i.test(text.slice(end).trim())
  );
}

/** "Running costs of 1,050 a month are approved", "9 a month for the running". */
function isOnlyFigure(text: string, { start, end }: Quantity, isBudget: boolean): boolean {
  return (
    /\b(?:costs?|price|charges?|fees?) (?:of|at|is|are)(?: \w+)? $/i.test(text.slice(0, start)) ||
    (isBudget && /^ (?:a|per) (?:month|year|run)\b/.test(text.slice(end)))
  );
}
