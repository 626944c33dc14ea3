/** What a statement's own words say: that the act is denied, asked, dropped, waits for something, or is told of. */

import type { Span } from '../../text/span.ts';
import * as cues from '../lexicon/stances.ts';
import type { Statement } from '../reading/statements.ts';
import { ownClause } from './own-clause.ts';
import { type Silence, silence } from './silence.ts';
import { silentByReport } from './silent-report.ts';
import { lateVerdict } from './verdicts.ts';

export function silentByClause(statement: Statement, act: Span): Silence | undefined {
  const { text } = statement.passage;
  const before = text.slice(statement.start, act.start).toLowerCase();
  const after = text.slice(act.end, statement.end).toLowerCase();
  const whole = statement.text.toLowerCase();
  return (
    silentByDenial(before, after, text.slice(act.start, act.end)) ??
    silentByQuestion(before, after, whole) ??
    silentByVerdict(statement) ??
    silentByCondition(before, whole) ??
    silentByReport(statement, before, whole)
  );
}

function silentByDenial(before: string, after: string, act: string): Silence | undefined {
  const denial =
    cues.denyingLabel.exec(before)?.[0] ??
    (cues.sayingNo.test(before) ? 'say no' : undefined) ??
    denialIn(before, act) ??
    cues.denialAfter.exec(after)?.[0];
  return denial === undefined ? undefined : silence('rejected', denial);
}

/** A denial before the act counts within the act's own clause. */
function denialIn(before: string, act: string): string | undefined {
  const verb = act.endsWith('ing') ? '' : '@';
  const clause = `${ownClause(before)}${verb}`.replace(cues.deniesAnother, blank).replace(cues.notDenial, blank);
  return clause
    .slice(0, clause.length - verb.length)
    .match(cues.denialBefore)
    ?.at(-1);
}

function blank(words: string): string {
  return ' '.repeat(words.length);
}

function silentByQuestion(before: string, after: string, whole: string): Silence | undefined {
  if (isQuestion.test(whole)) return silence('asked', '?');
  const isOpen = cues.whether.test(before) && !cues.commits.test(after.slice(0, nearBehind));
  return isOpen ? silence('asked', 'whether') : undefined;
}

const isQuestion = /\?[^\w?]*$/;
/** Characters behind an act in which a commitment speaks of it. */
const nearBehind = 40;

function silentByVerdict(statement: Statement): Silence | undefined {
  const verdict = lateVerdict(statement);
  return verdict === undefined ? undefined : silence('rejected', verdict);
}

function silentByCondition(before: string, whole: string): Silence | undefined {
  const gate = cues.gated.exec(whole)?.[0];
  if (gate) return silence('conditional', gate);
  const condition = cues.conditional.exec(whole)?.[0];
  return condition && !cues.soThat.test(before) ? silence('conditional', condition) : undefined;
}
