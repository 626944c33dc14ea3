/**
 * Decides how the writer holds a training or retrieval statement. Only a live proposal is ever flagged.
 *
 * A statement is one unless its place, what stands around it or its own words say otherwise; the first of these that does has
 * the say.
 */

import type { Span } from '../text/span.ts';
import type { Stance } from './claim.ts';
import type { Statement } from './reading/statements.ts';
import { commitmentOf, commitmentWords } from './stance/commitment.ts';
import { hedgeOf } from './stance/hedges.ts';
import type { Silence } from './stance/silence.ts';
import { silentByClause } from './stance/silent-clause.ts';
import { silentByHeadings } from './stance/silent-headings.ts';
import { silentByLeadIn } from './stance/silent-lead-in.ts';
import { silentByPlace } from './stance/silent-place.ts';
import { silentByRow } from './stance/silent-row.ts';

export interface FoundStance {
  readonly value: Stance;
  /** The words that decided, as the document writes them. */
  readonly words: string | undefined;
  /** How firmly a proposal is held: 0 where only its place speaks for it. */
  readonly commitment: number;
}

/** Stance of the statement towards the act that stands at `act` in the passage's text. */
export function stanceOf(statement: Statement, act: Span): FoundStance {
  const silence = silenceOf(statement, act);
  return silence ? { value: silence.value, words: silence.words, commitment: 0 } : proposal(statement, act);
}

function silenceOf(statement: Statement, act: Span): Silence | undefined {
  return (
    silentByPlace(statement, act) ??
    silentByHeadings(statement) ??
    silentByLeadIn(statement) ??
    silentByRow(statement) ??
    silentByClause(statement, act)
  );
}

function proposal(statement: Statement, act: Span): FoundStance {
  const hedge = hedgeOf(statement, act);
  const commitment = commitmentOf(statement);
  return hedge
    ? { value: 'tentative', words: hedge, commitment }
    : { value: 'proposed', words: commitmentWords(statement), commitment };
}
