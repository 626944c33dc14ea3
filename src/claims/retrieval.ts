/** Finds statements that speak of retrieval, and the behaviour that they hope to get from it. */

import type { Span } from '../text/span.ts';
import type { Need } from './claim.ts';
import { feedsPrompt, retrieving } from './lexicon/retrieval.ts';
import type { FoundNeed } from './need.ts';
import type { Reader, Reading } from './reading/reader.ts';
import type { Statement } from './reading/statements.ts';
import type { FoundStance } from './stance.ts';

export interface RetrievalDraft {
  readonly statement: Statement;
  /** Offsets in the passage's text. */
  readonly act: Span;
  readonly needs: readonly [FoundNeed, ...FoundNeed[]];
  readonly stance: FoundStance;
}

/** A place that speaks of retrieval. */
export interface RetrievalPlace {
  readonly statement: Statement;
  /** Offsets in the passage's text. */
  readonly act: Span;
}

/** The words of a statement that speak of retrieval, unless what it finds is put into a prompt. */
export function retrievalPlaceIn(statement: Statement): RetrievalPlace | undefined {
  const found = retrieving.exec(statement.text);
  if (!found || feedsPrompt.test(statement.text)) return undefined;
  const behind = statement.after?.text ?? '';
  if (ofHits.test(behind) && feedsPrompt.test(behind)) return undefined;
  const start = statement.start + found.index;
  return { statement, act: { start, end: start + found[0].length } };
}

/** "They go into the prompt": what becomes of what was found. */
const ofHits = /^(?:they|these|those|both|the hits)\b/i;

/** Needs that retrieval does not meet. */
export const behaviours = ['tone', 'format', 'procedure', 'decision'] as const satisfies readonly Need[];

/** The behaviour that a statement or its followers name, the first of them. */
export function behaviourNamed({ statement }: RetrievalPlace, reader: Reader): FoundNeed | undefined {
  const own = behaviourIn(reader.read(statement));
  return (
    own ??
    followers(statement)
      .map((it) => behaviourIn(reader.read(it)))
      .find((it) => it !== undefined)
  );
}

/** Whether a statement wants to know something, or to know it as it is now. */
export function factsNamed({ statement }: RetrievalPlace, reader: Reader): boolean {
  return reader.read(statement).needs.some((it) => factTags.has(it.tag));
}

const factTags: ReadonlySet<string> = new Set(['strong:knowledge', 'strong:changing-knowledge']);

/** Row mates and children may hold the purpose. */
function followers(statement: Statement): Statement[] {
  return [...statement.row.filter((it) => it.passage !== statement.passage), ...statement.children];
}

function behaviourIn({ needs, statement }: Reading): FoundNeed | undefined {
  for (const { tag, start, end } of needs) {
    const value = behaviours.find((it) => tag === `strong:${it}`);
    if (value) return { value, in: statement, start, end };
  }
  return undefined;
}
