/** Finds places that speak of retrieval, and the behaviour that they hope to get from it. */

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

/** Needs for a behaviour, which retrieval does not meet. */
export const behaviours = ['tone', 'format', 'procedure', 'decision'] as const satisfies readonly Need[];

/** The first behaviour that a statement names, or its row mates and children. */
export function behaviourNamed({ statement }: RetrievalPlace, reader: Reader): FoundNeed | undefined {
  for (const it of [statement, ...followers(statement)]) {
    const named = behaviourIn(reader.read(it));
    if (named) return named;
  }
  return undefined;
}

/** Whether a statement names a need for knowledge. */
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
