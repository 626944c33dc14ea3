/** What a statement tells rather than proposes: what was done, what others do or say, what training is. */

import * as cues from '../lexicon/reports.ts';
import { commits } from '../lexicon/stances.ts';
import type { Statement } from '../reading/statements.ts';
import { ownClause } from './own-clause.ts';
import { type Silence, silence } from './silence.ts';

/** `before` is what stands in front of the act, `whole` the statement, both in lower case. */
export function silentByReport(statement: Statement, before: string, whole: string): Silence | undefined {
  return (
    silentByPast(statement, before, whole) ??
    silentByOthers(before, whole.slice(before.length)) ??
    silentByExplanation(statement.passage.kind, whole)
  );
}

/** "We trained", "was tuned", "we tried tuning": it is over, and often went wrong. */
function silentByPast(statement: Statement, before: string, whole: string): Silence | undefined {
  const rest = whole.slice(before.length);
  const act = rest.slice(0, longestAct).replace(/^fine[ -]/, '');
  const isTried = cues.triedBefore.test(before) && !cues.wentFor.test(rest);
  const isPast = isTried || cues.pastBefore.test(before) || (cues.pastActive.test(before) && endsPast.test(act));
  if (isPast && !cues.stillSo.test(whole)) return silence(failed(statement, whole) ? 'reported' : 'done', 'past tense');
  const isActive = pastWithObject.test(act) && cues.objectBehind.test(rest.slice(actWords.exec(rest)?.[0].length ?? 0));
  return isActive && !cues.noPastBefore.test(before) ? silence('reported', 'past tense') : undefined;
}

/** Characters of the words of an act that are looked at. */
const longestAct = 24;
const endsPast = /^\w*(?:ed|ght|t)\b/;
const pastWithObject = /^\w*(?:ed|ght)\b/;
const actWords = /^(?:fine|re|instruction|post|pre|continued)?[- ]?\w+/;

function failed({ before, after }: Statement, whole: string): boolean {
  return cues.failure.test(`${before?.text ?? ''} ${whole} ${after?.text ?? ''}`.toLowerCase());
}

/** "Most teams tune", "the vendor says that", "competitors train": somebody else's doing or words. */
function silentByOthers(before: string, rest: string): Silence | undefined {
  const crowd = cues.crowd.exec(before)?.[0];
  if (crowd) return silence('reported', crowd);
  const clause = ownClause(before);
  const speech = cues.attributed.exec(clause)?.[0] ?? cues.reportVerb.exec(before)?.[0];
  if (speech && !cues.ownDecision.test(before)) return silence('reported', speech);
  const third = cues.thirdParty.exec(clause);
  if (!third) return undefined;
  const at = before.length - clause.length + third.index;
  const front = before.slice(0, at);
  const behind = before.slice(at + third[0].length);
  return isForPlan(front, behind, rest) ? undefined : silence('reported', third[0]);
}

/** "With a vendor", "the vendor shall", "vendor to", "have the vendor", "for us": others act on the plan's behalf. */
function isForPlan(front: string, behind: string, rest: string): boolean {
  return (
    cues.meansOf.test(front.slice(-nearInFront)) ||
    cues.owes.test(behind) ||
    (!hasWord.test(front) && cues.opensTask.test(behind)) ||
    cues.madeTo.test(front) ||
    cues.forUs.test(rest)
  );
}

/** Characters in front of a party in which a preposition makes it a means. */
const nearInFront = 8;
const hasWord = /\w/;

/** "LoRA is a technique", "you can", "note that": nobody plans anything. */
function silentByExplanation(kind: Statement['passage']['kind'], whole: string): Silence | undefined {
  const definition = kind === 'paragraph' && !commits.test(whole) ? cues.explains.exec(whole)?.[0] : undefined;
  if (definition && !cues.ownWill.test(whole)) return silence('reported', definition);
  if (cues.secondPerson.test(whole) && !cues.ourselves.test(whole)) return silence('reported', 'you');
  return cues.opensAdvice.test(whole) ? silence('reported', 'explains') : undefined;
}
