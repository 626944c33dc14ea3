/** Finds the sum of money that a line states for something, given the words for it. */

import type { Span } from '../../text/span.ts';
import { moneyPlaces, moneyTalk, thousands } from '../lexicon/budgets.ts';
import type { PhraseTest } from '../lexicon/phrase-test.ts';
import { type Statement, sourceSpan } from '../reading/statements.ts';
import type { Line } from './lines.ts';
import { isMoney, moneyAt } from './money-words.ts';
import { type Quantity, quantitiesIn } from './numbers.ts';

/** The first sum of a line: in a row the first cell with one, in a sentence the one nearest behind the words. */
export function sumIn(line: Line, words: PhraseTest): Span | undefined {
  const { lead, headings, statement } = line;
  const isBudget = moneyPlaces.test(lead) || moneyPlaces.test(headings);
  if (statement.row.length === 0) return sumBeside(line, words, isBudget);
  const least = thousands.test(`${lead} ${headings}`) ? 0 : 5;
  for (const cell of statement.row) {
    const own = quantitiesIn(cell.text).find(
      (it) => isMoney(cell.text, it) || (isBudget && it.high >= least && isBare(cell.text, it)),
    );
    if (own) return sumSpan(cell, own);
  }
  return undefined;
}

/** Of several sums that of the same clause: "1,700 for the job; 14,000 for the screen". */
function sumBeside({ text, statement, before }: Line, words: PhraseTest, isPlace: boolean): Span | undefined {
  // "Charges. Integration 21,000; fine-tuning 6,500."
  const label = before && before.text.length < 30 ? before.text : '';
  const isBudget = isPlace || moneyTalk.test(text) || moneyTalk.test(label);
  const sums = quantitiesIn(statement.text).filter(
    (it) => isMoney(statement.text, it) || isOnlyFigure(statement.text, it, isBudget),
  );
  const at = words.search(text);
  const from = at === -1 ? -1 : Math.max(text.lastIndexOf(';', at), text.lastIndexOf(', ', at));
  const length = text.slice(at).search(/;|, (?:\D|$)/);
  const own = sums.filter((it) => from < it.start && (length === -1 || it.start < at + length));
  const chosen = own.find((it) => it.start > at) ?? own.at(-1) ?? sums.find((it) => it.start > at) ?? sums.at(-1);
  return chosen && sumSpan(statement, chosen);
}

/** The sum with its currency. */
function sumSpan({ passage, text, start }: Statement, sum: Quantity): Span {
  const own = moneyAt(text, sum) ?? sum;
  return sourceSpan(passage, start + own.start, start + own.end);
}

/** "1,150", "1.480 once": a figure alone in its cell. */
function isBare(text: string, { start, end }: Quantity): boolean {
  return (
    /^[\s~≈]*(?:(?:about|ca\.?)\s*)?$/i.test(text.slice(0, start)) &&
    /^(?:[.,]-+|–|once|one-?off|p\.?\s?a\.?|(?:a|per|each) (?:week|month|year|run|job|round)|monthly|yearly|\/.*)?$/i.test(
      text.slice(end).trim(),
    )
  );
}

const runPrice = /(?:tun(?:e|ing)|training|customi[sz]ation|job|run)s?(?:,? (?:at|of|is|costs|(?:is )?put at))?:? $/i;
const estimate = /\b(?:about|some|roughly|circa|ca\.) $/i;

/** "Running costs of 1,050 a month are approved", "9 a month for the running", "tuning 600, once", "about 300 for the job". */
function isOnlyFigure(text: string, { start, end }: Quantity, isBudget: boolean): boolean {
  const before = text.slice(0, start);
  const behind = text.slice(end);
  return (
    /\b(?:costs?|price|charges?|fees?) (?:of|at|is|are)(?: \w+)? $/i.test(before) ||
    (isBudget && /^ (?:a|per) (?:month|year|run)\b/.test(behind)) ||
    (isBudget && runPrice.test(before) && /^(?:\W*$|[,;.)"”]| once\b| in all\b)/.test(behind)) ||
    ((isBudget || estimate.test(before)) && /^ for the (?:\w+ )?(?:job|run|tun|train)/.test(behind))
  );
}
