/** Whether something was tried on cases, and what share of them came out. */

import { behind } from '../lexicon/currencies.ts';
import { isMoney } from './money-words.ts';
import { quantitiesIn } from './numbers.ts';

/** Cases on which something was tried, at least. */
export const leastTried = 100;

/** "95.0 % kind, 97.7 % urgency, 4,500 messages": a share told to the tenth beside the cases that it was counted on. */
export function isTriedOnCases(text: string): boolean {
  if (shareOfCases.test(text)) return true;
  return fineShare.test(text) && quantitiesIn(text).some((it) => it.high >= leastTried && !isMoney(text, it));
}

/** "95 % on 4,000", "94 % of 1,600 double-read reviews", "91 % of the faults found in 1,100 sets"; a volume is none. */
const shareOfCases =
  /\b\d{1,2}(?:\.\d+)?\s?(?:%|per ?cent)(?: [\w-]+){0,4} (?:of|on|in|over|from) (?:the |our |those |its )?(?:\d{3,}|\d{1,3}[.,]\d{3}|\d+k)\b(?!(?: [\w-]+){0,2} (?:a|per|each|every) )/;
const fineShare = new RegExp(
  `\\b[5-9]\\d\\.\\d\\s?(?:%|per ?cent)|\\b[2-5]\\.\\d ?/ ?5\\b|(?:^|[\\s(|~≈])0?\\.[4-9]\\d{1,2}\\b(?! ?(?:s\\b|sec|${behind}))`,
);
