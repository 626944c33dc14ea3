/** Whether a writer only weighs an idea: "maybe", "we could", below "Ideas". */

import type { Span } from '../../text/span.ts';
import { ideasPlace } from '../lexicon/headings.ts';
import { hedgeInFront, tentative } from '../lexicon/stances.ts';
import type { Statement } from '../reading/statements.ts';
import { ownClause } from './own-clause.ts';

/** The words that hedge the act, or the place that does. */
export function hedgeOf(statement: Statement, act: Span): string | undefined {
  return tentative.exec(clauseAround(statement, act))?.[0] ?? ideasAround(statement);
}

/** The act's own clause: hedges elsewhere in the sentence speak of something else. */
function clauseAround(statement: Statement, act: Span): string {
  const { text } = statement.passage;
  const after = text.slice(act.end, statement.end).toLowerCase();
  const end = clauseEnd.exec(after)?.index ?? after.length;
  const opening = text.slice(statement.start, act.start).toLowerCase();
  const adverb = hedgeInFront.exec(opening.slice(0, 200))?.[0] ?? '';
  return `${adverb} ${ownClause(opening)} ${after.slice(0, end)}`;
}

const clauseEnd = /[,;:]|\b(?:so that|so|which|and|then)\b/;

function ideasAround({ passage: { cell, headings, leadIn } }: Statement): string | undefined {
  const places = [headings.at(-1) ?? '', cell?.header ?? '', leadIn.endsWith(':') ? leadIn : ''];
  return places.find((it) => ideasPlace.test(it));
}
