/** Whether a prompted model was measured, or is to be measured before anything is trained. */

import type { Baseline } from '../document-claims.ts';
import {
  goingAhead,
  labelling,
  mannerly,
  measuring,
  metrics,
  onSet,
  passedOver,
  promptedStrong,
  promptedWeak,
  promptWord,
  readByPeople,
  refused,
  ruledOut,
  straightToTraining,
  touching,
  trainingWork,
  tryOut,
  tuned,
  unmeasured,
} from '../lexicon/evidence.ts';
import type { Line } from './lines.ts';
import { hasScore } from './scores.ts';
import { isTriedOnCases } from './tried-cases.ts';

/** What a line says about a prompted baseline; `section` gives the lines before it under the same heading. */
export function baselineIn(line: Line, section: () => readonly Line[]): Baseline | undefined {
  const { text } = line;
  if (line.isOther || line.isHeading || /\bprompt(?:ing)? (?:training|courses?|workshops?)\b/.test(text))
    return undefined;
  if (hasScore(line) && isAboutPrompt(line, section)) return measuredIn(line);
  const isPlanned = /\bprompt(?:s|ed|ing)?\b/.test(text) && measuring.test(text) && !unmeasured.test(text);
  return isPlanned || isBaselineSet(text) ? 'planned' : undefined;
}

/** Whether the score of a prompted model is of its manner; a manner that was rejected is no baseline. */
function measuredIn({ text, before, lead, headings, isRejected }: Line): Baseline | undefined {
  // What is right or wrong is no manner, whatever stands around it.
  const around = /\b(?:right|correct\w*)\b/.test(text) ? text : [text, before?.text ?? '', lead, headings].join(' ');
  const isManner =
    mannerly.test(around) && !/\bno (?:adapter|tun|train|fine)/.test(text) && !labelling.test(text) && !isRejected;
  const isJudged = () =>
    metrics.test(`${lead} ${text}`) ||
    onSet.test(text) ||
    readByPeople.test(text) ||
    (promptedStrong.test(text) && !touching.test(text));
  if (isManner && isJudged()) return 'measured-manner';
  return isRejected && mannerly.test(text) ? undefined : 'measured';
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

/** Whether a line, or what it leans on, speaks of a prompted model, and its subject is no tuned one. */
function isAboutPrompt({ text, before, lead, headings, statement }: Line, section: () => readonly Line[]): boolean {
  if (promptedStrong.test(text)) return true;
  if (promptedWeak.test(text)) return !tuned.test(text) || promptedWeak.search(text) < tuned.search(text);
  if (tuned.test(text)) return false;
  if (before && isPrompted(before.text) && !tuned.test(before.text)) return true;
  if (promptedStrong.test(lead)) return true;
  if (statement.parent && promptedStrong.test(statement.parent.text.toLowerCase())) return true;
  if (/\b(?:baseline|prompted|instruction only|prompt)\b/.test(headings.split(' > ').at(-1) ?? '')) return true;
  if (
    trainingWork.test(text) ||
    !(isTriedOnCases(text) || readByPeople.test(text) || /\b(?:accura\w+|f1|agreement)\b/.test(text))
  )
    return false;
  const last = section().findLast((it) => isPrompted(it.text) || trainingWork.test(it.text))?.text;
  return last !== undefined && isPrompted(last) && !trainingWork.test(last);
}

function isPrompted(text: string): boolean {
  return promptedStrong.test(text) || promptedWeak.test(text);
}

/** Where the training stands for which the prompt is passed over: in the same line, or nearby. */
export type PromptSkipped = 'here' | 'nearby';

/** "Ten examples in the prompt first? Not tried, we go anyway." */
export function isPromptSkipped(line: Line): PromptSkipped | undefined {
  const { text, before, after, statement } = line;
  const isAsked = text.endsWith('?') && text.length < longestQuestion;
  if (
    !isAsked &&
    straightToTraining.test(text) &&
    [line, before, before?.before, after, after?.after].some((it) => it && promptWord.test(it.text))
  )
    return 'here';
  if (!promptWord.test(text)) return undefined;
  const behind = [after, after?.after, after?.after?.after].map((it) => it?.text ?? '');
  if (ruledOut.test([text, behind[0]].join(' '))) return 'nearby';
  if (statement.row.length === 0 && isRefused([text, ...behind])) return 'nearby';
  const near = [isAsked ? '' : text, ...behind.slice(0, 2)].join(' ');
  return passedOver.test(near) && goingAhead.test([before?.text ?? '', near].join(' ')) ? 'nearby' : undefined;
}

/** In chats, an answer and somebody else's question behind it can be one sentence: what is longer counts as an answer. */
const longestQuestion = 100;

/** "Did anyone try with examples? No, and I will not": a refusal behind the question or the proposal to try. */
function isRefused([text = '', ...behind]: readonly string[]): boolean {
  const at = text.search(tryOut);
  const said = at === -1 ? behind : [text.slice(at), ...behind];
  if (at === -1 && !tryOut.test(behind[0] ?? '')) return false;
  return said.some((it) => refused.test(it) && !trainingWork.test(it.slice(0, it.search(refused))));
}
