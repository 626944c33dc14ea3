/** Measured figures of quality: what a model got right, on how many cases. */

import { metrics, onSet, performing, promptedStrong, readByPeople, touching, wanted } from '../lexicon/evidence.ts';
import type { Statement } from '../reading/statements.ts';
import type { Line } from './lines.ts';
import { isMoney } from './money-words.ts';
import { quantitiesIn } from './numbers.ts';
import { type Figure, isScore, type Judging } from './score-forms.ts';
import { isTriedOnCases } from './tried-cases.ts';

/** Whether a line states a score: a number in one of the forms of scores (`score-forms.ts`), or a bare one in the table row of a prompt. */
export function hasScore({ text, lead, headings, statement }: Line): boolean {
  if (quantitiesIn(text).length === 0) return false;
  if (hasScoreCell(statement, `${headings} ${lead}`)) return true;
  const judging = judgingIn(text, lead);
  if (!judging) return false;
  return figuresIn(text).some((it) => !isMoney(text, it) && !wanted.test(it.before) && isScore(it, judging));
}

/** What a line says of its numbers; undefined where it names neither a prompt nor anything that is judged or tried. */
function judgingIn(text: string, lead: string): Judging | undefined {
  const metric = metrics.test(`${lead} ${text}`) || touching.test(text) || onSet.test(text);
  const readers = readByPeople.test(text);
  const judged = metric || readers;
  const tried = judged || isTriedOnCases(text);
  if (!tried && !promptedStrong.test(text)) return undefined;
  return { metric, readers, judged, performs: tried || performing.test(text) };
}

function figuresIn(text: string): Figure[] {
  return quantitiesIn(text).map((it, at, all) => ({
    ...it,
    before: text.slice(0, it.start),
    own: text.slice(it.start, it.end),
    behind: text.slice(it.end),
    next: all[at + 1],
    all,
  }));
}

/** "| hosted, prompt c | 4.3 |": a row of a prompt, with a bare figure under a head that is no price and no time. */
function hasScoreCell({ row }: Statement, above: string): boolean {
  return (
    row.length > 1 &&
    (promptedStrong.test(above) || row.some((it) => promptedStrong.test(it.text.toLowerCase()))) &&
    row.slice(1).some((it) => isScoreCell(it.text, (it.passage.cell?.header ?? '').toLowerCase()))
  );
}

function isScoreCell(text: string, header: string): boolean {
  return (bareScore.test(text) || (bareMark.test(text) && metrics.test(header))) && !otherColumn.test(header);
}

const bareScore = /^\W*(?:[5-9]\d[.,]\d\d?(?: ?%)?|[5-9]\d ?%|0?[.,][4-9]\d{1,2}|[2-5][.,]\d(?: ?\/ ?5)?)\W*$/;
/** In a column that judges, of whatever scale. */
const bareMark = /^\W*\d[.,]\d\W*$/;
const otherColumn =
  /cost|price|second|latency|token|time|call|volume|saving|bill|share|\p{Sc}|\b(?:ct|ms|s|p50|p95|days?|weeks?|hours?)\b/u;
