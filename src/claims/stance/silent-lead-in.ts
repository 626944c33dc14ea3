/** What the words that lead in a list say of its items: "We will not:" denies all of them. */

import { askingLeadIn, denyingItem, denyingLeadIn } from '../lexicon/headings.ts';
import type { Statement } from '../reading/statements.ts';
import { type Silence, silence } from './silence.ts';

export function silentByLeadIn(statement: Statement): Silence | undefined {
  return silentByParent(statement) ?? silentByOpening(statement.passage.leadIn);
}

/** The item, or the paragraph, that a statement hangs below. */
function silentByParent({ parent, passage }: Statement): Silence | undefined {
  if (!parent || parent.passage === passage) return undefined;
  const lower = parent.text.toLowerCase();
  const denies = (parent.text.trimEnd().endsWith(':') && denyingLeadIn.test(lower)) || denyingItem.test(lower);
  return denies ? silence('rejected', parent.text) : undefined;
}

/** Of a lead-in the last sentence counts, where it is left open. */
function silentByOpening(leadIn: string): Silence | undefined {
  const lower = leadIn.toLowerCase();
  if (lower === '' || !isLeftOpen.test(lower)) return undefined;
  const last = lower.split(betweenSentences).at(-1) ?? lower;
  if (denyingLeadIn.test(last)) return silence('rejected', leadIn);
  if (askingLeadIn.test(last)) return silence('asked', leadIn);
  return undefined;
}

const isLeftOpen = /[:–—-][^\w:–—-]*$/;
const betweenSentences = /(?<=[.!?])\s+/;
