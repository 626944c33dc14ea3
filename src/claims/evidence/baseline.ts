/** Whether a prompted model was measured, or is to be measured before anything is trained. */

import {
  goingAhead,
  labelling,
  mannerly,
  measuring,
  metrics,
  passedOver,
  performing,
  promptedStrong,
  promptedWeak,
  ruledOut,
  straightToTraining,
  tuned,
  unmeasured,
  wanted,
} from '../lexicon/evidence.ts';
import type { Line } from './lines.ts';
import { isMoney } from './money-words.ts';
import { type Quantity, quantitiesIn } from './numbers.ts';

/** `manner` is a measured quality of writing, which alone can speak for a tune for tone. */
export type Baseline = 'measured' | 'measured-manner' | 'planned';

/** What a line says about a prompted baseline; `section` gives the lines before it under the same heading. */
export function baselineIn(line: Line, section: () => readonly Line[]): Baseline | undefined {
  if (line.isOther || line.isHeading || /\bprompt(?:ing)? (?:training|courses?|workshops?)\b/.test(line.text))
    return undefined;
  if (hasScore(line) && isAboutPrompt(line, section)) {
    const around = [line.text, line.before?.text ?? '', line.lead, line.headings].join(' ');
    const isManner = mannerly.test(around) && !labelling.test(line.text) && !line.isRejected;
    return isManner ? 'measured-manner' : line.isRejected && mannerly.test(line.text) ? undefined : 'measured';
  }
  const { text } = line;
  const isPlanned = /\bprompt(?:s|ed|ing)?\b/.test(text) && measuring.test(text) && !unmeasured.test(text);
  return isPlanned || isBaselineSet(text) ? 'planned' : undefined;
}

/** "Baseline on 150 real questions", "measure the baseline first". */
function isBaselineSet(text: string): boolean {
  return (
    /\bbaselines?\b/.test(text) &&
    /\bbaselines? (?:on|over|with) [\d,.]+|\bmeasur\w+ (?:the |a )?(?:[\w-]+ )?baseline\b|\bbaseline\b[^.;|]{0,30}\bmeasured\b/.test(
      text,
    ) &&
    !unmeasured.test(text)
  );
}

/** The line, or what it leans on, speaks of a prompted model, and no tuned one is its subject. */
function isAboutPrompt({ text, before, lead, headings, statement }: Line, section: () => readonly Line[]): boolean {
  if (promptedStrong.test(text)) return true;
  if (promptedWeak.test(text)) return !tuned.test(text) || text.search(promptedWeak) < text.search(tuned);
  if (tuned.test(text)) return false;
  if (before && (promptedStrong.test(before.text) || promptedWeak.test(before.text)) && !tuned.test(before.text))
    return true;
  if (promptedStrong.test(lead)) return true;
  if (statement.parent && promptedStrong.test(statement.parent.text.toLowerCase())) return true;
  if (/\b(?:baseline|prompted|instruction only|prompt)\b/.test(headings.split(' > ').at(-1) ?? '')) return true;
  return /\b(?:accura\w+|f1|agreement)\b/.test(text) && section().some((it) => promptedStrong.test(it.text));
}

/** A measured figure of quality: "94.6 %", "0.93 macro-F1", "93 of 100", "58 to 42", "of 2,400 orders 2,310 came out right". */
function hasScore({ text, lead }: Line): boolean {
  const all = quantitiesIn(text);
  if (all.length === 0) return false;
  const hasMetric = metrics.test(`${lead} ${text}`) || /\bon (?:the |those |a )?[\d,.]+k?[ -]/.test(text);
  const isTried = isTriedOnCases(text);
  if (!hasMetric && !isTried && !promptedStrong.test(text)) return false;
  const performs = hasMetric || isTried || performing.test(text);
  return all.some((it, index) => {
    if (isMoney(text, it) || wanted.test(text.slice(0, it.start))) return false;
    const behind = text.slice(it.end, it.end + 24);
    const isShare = it.high < 1 && /^0?\.\d{2,}/.test(text.slice(it.start));
    const isPercent = it.high <= 100 && /^\s?(?:%|per cent|percent)/.test(behind);
    const isVersus = it.low !== it.high && it.low + it.high === 100;
    const isRated = hasMetric && /^\s?\/\s?(?:5|10|100)\b/.test(behind);
    const isAll = /\b(?:held|passed|right|correct|accepted) (?:on|in) all (?:the )?$/.test(text.slice(0, it.start));
    return (
      isShare ||
      (performs && isPercent && !isChange(text, it.start, behind)) ||
      (hasMetric && isOf(text, it, all[index + 1])) ||
      isCount(text, it, all) ||
      isVersus ||
      isRated ||
      isAll
    );
  });
}

/** Cases on which something was tried, at least. */
const leastTried = 100;
const fineShare = /\b[5-9]\d\.\d\s?(?:%|per cent|percent)/;

/** "95.0 % kind, 97.7 % urgency, 4,500 messages": a share told to the tenth beside the cases that it was counted on. */
function isTriedOnCases(text: string): boolean {
  return fineShare.test(text) && quantitiesIn(text).some((it) => it.high >= leastTried && !isMoney(text, it));
}

/** "93 of 100", "nine cases out of ten", "4.4 of 5". */
function isOf(text: string, part: Quantity, whole: Quantity | undefined): boolean {
  if (!whole || whole.high < part.high) return false;
  return /^ (?:[\w-]+ ){0,2}(?:of|out of|in|from) (?:the |every |our )?$/.test(text.slice(part.end, whole.start));
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

/** Whether the words that pass over the prompt name the training, or one nearby. */
export type PromptSkipped = 'here' | 'nearby';

const promptWord = /\bprompt(?:s|ed|ing)?\b/;

/** "Ten examples in the prompt first? Not tried, we go anyway." */
export function isPromptSkipped(line: Line): PromptSkipped | undefined {
  const { text, before, after } = line;
  if (straightToTraining.test(text) && [line, before, before?.before].some((it) => it && promptWord.test(it.text)))
    return 'here';
  if (!promptWord.test(text)) return undefined;
  const near = [text, after?.text ?? '', after?.after?.text ?? ''].join(' ');
  if (ruledOut.test([text, after?.text ?? ''].join(' '))) return 'nearby';
  return passedOver.test(near) && goingAhead.test([before?.text ?? '', near].join(' ')) ? 'nearby' : undefined;
}
