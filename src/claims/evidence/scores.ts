/** Measured figures of quality: what a model got right, on how many cases. */

import { behind } from '../lexicon/currencies.ts';
import { metrics, performing, promptedStrong, readByPeople, touching, wanted } from '../lexicon/evidence.ts';
import type { Statement } from '../reading/statements.ts';
import type { Line } from './lines.ts';
import { isMoney } from './money-words.ts';
import { type Quantity, quantitiesIn } from './numbers.ts';

/** A measured figure of quality: "94.6 %", "0.93 macro-F1", "93 of 100", "58 to 42", "of 2,400 orders 2,310 came out right". */
export function hasScore({ text, lead, headings, statement }: Line): boolean {
  const all = quantitiesIn(text);
  if (all.length === 0) return false;
  const hasMetric = metrics.test(`${lead} ${text}`) || touching.test(text) || onSet.test(text);
  if (hasScoreCell(statement, `${headings} ${lead}`)) return true;
  const isTried = isTriedOnCases(text);
  const isRead = readByPeople.test(text);
  if (!hasMetric && !isTried && !isRead && !promptedStrong.test(text)) return false;
  const performs = hasMetric || isTried || isRead || performing.test(text);
  return all.some((it, index) => {
    const behind = text.slice(it.end, it.end + 24);
    if (isMoney(text, it) || wanted.test(text.slice(0, it.start))) return false;
    const isShare =
      (it.high < 1 && /^0?\.\d{2,}/.test(text.slice(it.start))) || bareShare.test(text.slice(0, it.end).slice(-6));
    const isPercent = it.high <= 100 && /^\s?(?:%|per cent|percent)/.test(behind);
    const isVersus = it.low !== it.high && it.low + it.high === 100;
    const isRated = performs && /^\s?\/\s?(?:5|10|100)\b/.test(behind);
    const isAll = /\b(?:held|passed|right|correct|accepted) (?:on|in) all (?:the )?$/.test(text.slice(0, it.start));
    return (
      isShare ||
      (performs && isPercent && !isChange(text, it.start, behind)) ||
      ((hasMetric || isRead || isMost(it, all[index + 1])) && isOf(text, it, all[index + 1])) ||
      isSlashed(text, it, hasMetric || isRead) ||
      isMark(text, it, isRead) ||
      isCount(text, it, all) ||
      isVersus ||
      isRated ||
      isPoints(text, it, hasMetric) ||
      isAll
    );
  });
}

export const onSet = /\bon (?:the |those |a )?\d[\d,.]*k?(?:[ -]|[.;:,)]|$)/;

/** "93.5 on 1,500 denials", "accuracy on the gold set: 98.1": hundredths without a sign. */
function isPoints(text: string, { start, end, high }: Quantity, hasMetric: boolean): boolean {
  if (high < 50 || high > 100 || !/^\d\d[.,]\d/.test(text.slice(start))) return false;
  return (
    /^ on (?:the |our |those )?\d[\d,.]{2,}/.test(text.slice(end)) || (hasMetric && text.slice(0, start).endsWith(': '))
  );
}

const scoreCell = /^\W*(?:[5-9]\d[.,]\d\d?(?: ?%)?|[5-9]\d ?%|0?[.,][4-9]\d{1,2}|[2-5][.,]\d(?: ?\/ ?5)?)\W*$/;
const otherColumn =
  /cost|price|second|latency|token|time|call|volume|saving|bill|share|\p{Sc}|\b(?:ct|ms|s|p50|p95|days?|weeks?|hours?)\b/u;

/** "3.1 of 5", "rated 7.1 by the panel", and where people rated something "machine 3.9, Nele 4.6". */
function isMark(text: string, { start, end, high }: Quantity, isRead: boolean): boolean {
  if (high > 10 || !/^\d[.,]\d(?!\d)/.test(text.slice(start))) return false;
  return (
    /^ (?:out )?of (?:5|10|five|ten)\b/.test(text.slice(end)) ||
    (start > 0 &&
      (isRead || /\b(?:rated|score[ds]?|marked|(?:average|mark|score) of) $/.test(text.slice(0, start))) &&
      /^(?: on average)?(?:[.,;)]|$| (?:by|on|from|in)\b| \()/.test(text.slice(end)))
  );
}

/** "| hosted, prompt c | 4.3 |": a row of a prompt, with a bare figure under a head that is no price and no time. */
function hasScoreCell({ row }: Statement, above: string): boolean {
  return (
    row.length > 1 &&
    (promptedStrong.test(above) || row.some((it) => promptedStrong.test(it.text.toLowerCase()))) &&
    row.slice(1).some((it) => isScore(it.text, (it.passage.cell?.header ?? '').toLowerCase()))
  );
}

function isScore(text: string, header: string): boolean {
  return (scoreCell.test(text) || (markOfTen.test(text) && metrics.test(header))) && !otherColumn.test(header);
}

/** In a column that judges, of whatever scale. */
const markOfTen = /^\W*\d[.,]\d\W*$/;

/** ".951": the point is no part of the number. */
const bareShare = /(?:^|[\s(|~≈])\.\d{2,4}$/;

/** Cases on which something was tried, at least. */
const leastTried = 100;
const fineShare = new RegExp(
  `\\b[5-9]\\d\\.\\d\\s?(?:%|per cent|percent)|\\b[2-5]\\.\\d ?/ ?5\\b|(?:^|[\\s(|~≈])0?\\.[4-9]\\d{1,2}\\b(?! ?(?:s\\b|sec|${behind}))`,
);
/** "95 % on 4,000", "94 % of 1,600 double-read reviews", "91 % of the faults found in 1,100 sets"; a volume is none. */
const shareOfCases =
  /\b\d{1,2}(?:\.\d+)?\s?(?:%|per cent|percent)(?: [\w-]+){0,4} (?:of|on|in|over|from) (?:the |our |those |its )?(?:\d{3,}|\d{1,3}[.,]\d{3}|\d+k)\b(?!(?: [\w-]+){0,2} (?:a|per|each|every) )/;

/** "95.0 % kind, 97.7 % urgency, 4,500 messages": a share told to the tenth beside the cases that it was counted on. */
export function isTriedOnCases(text: string): boolean {
  if (shareOfCases.test(text)) return true;
  return fineShare.test(text) && quantitiesIn(text).some((it) => it.high >= leastTried && !isMoney(text, it));
}

/** "93 of 100", "nine cases out of ten", "4.4 of 5". */
function isOf(text: string, part: Quantity, whole: Quantity | undefined): boolean {
  if (!whole || whole.high < part.high) return false;
  return /^ (?:[\w-]+ ){0,2}(?:of|out of|in|from) (?:the |every |our )?$/.test(text.slice(part.end, whole.start));
}

/** "364/400 right"; below the least, it may be a day, and "50/50" and "winter 27/28" are no share. */
function isSlashed(text: string, { start, end, high }: Quantity, isJudged: boolean): boolean {
  const whole = Number(/^ ?\/ ?(?<whole>\d{2,6})\b(?![/.-]\d)/.exec(text.slice(end, end + 12))?.groups?.whole ?? 0);
  if (whole < leastSlashed || high > whole || high < whole / 4 || /^50 ?\/ ?50\b/.test(text.slice(start))) return false;
  if (/\b(?:fy|year|season|winter|spring|summer|autumn) $/.test(text.slice(0, start))) return false;
  return isJudged || (whole >= leastTried && high >= whole / 2);
}

const leastSlashed = 20;

/** Of so many cases, most: "1,640 of 2,000" needs no word of judging. */
function isMost(part: Quantity, whole: Quantity | undefined): boolean {
  return whole !== undefined && whole.high >= leastTried && part.high >= whole.high / 2;
}

/** "Of the 500 claims the prompt classified 463 correctly." */
function isCount(text: string, part: Quantity, all: readonly Quantity[]): boolean {
  if (!all.some((it) => it !== part && it.high >= 30 && it.high > part.high && part.high >= it.high / 4)) return false;
  return /^[^.;]{0,24}\b(?:right|correct(?:ly)?|accepted|approved|usable|untouched|unchanged|matched|passed|without (?:a )?(?:change|correction|edit)s?)\b/.test(
    text.slice(part.end),
  );
}

/** "falls by 85 %", "70 % of calls", "20 % cheaper". */
function isChange(text: string, start: number, behind: string): boolean {
  return (
    (/\b(?:by|save[sd]?|saving|cuts?|reduc\w+|discount|margins?|only|roughly|about|some) $/.test(
      text.slice(Math.max(0, start - 12), start),
    ) &&
      !/\b(?:accura|correct|right|accept|reach)/.test(text.slice(Math.max(0, start - 30), start))) ||
    /^\s?(?:%|per cent|percent) (?:cheaper|faster|less|more|fewer|lower|of (?:calls|traffic|tokens|the (?:cost|price|bill|tokens)))/.test(
      behind,
    )
  );
}
