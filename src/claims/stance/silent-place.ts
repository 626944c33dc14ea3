/** Quoted, struck, ticked or marked as code: not the author's plan. */

import type { Span } from '../../text/span.ts';
import { doneCell, requirementPlace } from '../lexicon/headings.ts';
import { quotationsIn } from '../reading/quotations.ts';
import { quietAt, type Statement } from '../reading/statements.ts';
import { type Silence, silence } from './silence.ts';

export function silentByPlace(statement: Statement, act: Span): Silence | undefined {
  const { passage } = statement;
  const quiet = quietAt(passage, act.start, act.end);
  if (quiet === 'struck') return silence('rejected', 'struck through');
  if (quiet) return silence('reported', quiet);
  if (passage.quoted) return silence('reported', 'block quotation');
  if (passage.task === 'done') return silence('done', 'ticked');
  const glyph = doneGlyph.exec(passage.text)?.[0] ?? '';
  if (doneCell.test(glyph)) return silence('done', glyph);
  if (rejectedGlyph.test(passage.text)) return silence('rejected', passage.text.slice(0, 2));
  return silentByQuotation(statement, act);
}

/** Status glyphs that open an item. */
const doneGlyph = /^[✅☑✔]\uFE0F?/u;
const rejectedGlyph = /^\W*[❌✗✘⛔👎🚫]/u;

function silentByQuotation(statement: Statement, act: Span): Silence | undefined {
  const { text } = statement.passage;
  const quotation = quotationsIn(text).find((it) => it.start < act.end && act.start < it.end);
  if (!quotation) return undefined;
  const isMostOfIt = quotation.end - quotation.start > text.length / 2;
  return isMostOfIt && isRequirement(statement)
    ? undefined
    : silence('reported', text.slice(quotation.start, quotation.end));
}

/** A quoted user story or sample request in a plan is live. */
function isRequirement({ passage }: Statement): boolean {
  return requirementPlace.test([...passage.headings, passage.leadIn].join(' '));
}
