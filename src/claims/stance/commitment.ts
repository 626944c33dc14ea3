/** How firmly a writer holds a proposal. */

import { planHeading } from '../lexicon/headings.ts';
import { commits, weOurselves } from '../lexicon/stances.ts';
import type { Statement } from '../reading/statements.ts';

/** Points for each sign of a live plan: a commitment in words, a planning heading, a list or table, an open task. */
export function commitmentOf(statement: Statement): number {
  const { kind, headings, task, text } = statement.passage;
  let points = 0;
  if (commitmentWords(statement) !== undefined) points += 2;
  if (weOurselves.test(statement.text.toLowerCase())) points += 1;
  if (headings.some((it) => planHeading.test(it.toLowerCase()))) points += 2;
  if (task === 'open' || openGlyph.test(text)) points += 2;
  if (kind === 'cell' || kind === 'item') points += 1;
  return points;
}

/** The words that commit the writer. */
export function commitmentWords({ text }: Statement): string | undefined {
  return commits.exec(text.toLowerCase())?.[0];
}

/** Status glyphs of what is still to be done. */
const openGlyph = /^[⬜☐🔲📋🚧⚪◻]/u;
