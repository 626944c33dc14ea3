/** What the headings above a statement say of it: below "Non-goals" nothing is proposed. */

import type { Stance } from '../claim.ts';
import * as cues from '../lexicon/headings.ts';
import type { Statement } from '../reading/statements.ts';
import { type Silence, silence } from './silence.ts';

/** The innermost heading that says something decides; the title of a document with further headings never does. */
export function silentByHeadings({ passage }: Statement): Silence | undefined {
  const { headings } = passage;
  for (let at = headings.length - 1; at >= 0; at--) {
    const heading = headings[at] ?? '';
    const stance = headingStance(withoutNumber(heading));
    const isTitle = at === 0 && headings.length > 1;
    if (stance && !isTitle) return silence(stance, heading);
  }
  if (passage.kind !== 'heading') return undefined;
  const own = headingStance(withoutNumber(passage.text));
  return own && own !== 'rejected' ? silence(own, passage.text) : undefined;
}

function withoutNumber(heading: string): string {
  return heading.toLowerCase().replace(/^[\s\d.)(a-z]{0,4}[.)]\s+/, '');
}

/** What a heading in lower case says of all that stands below it. */
export function headingStance(lower: string): Stance | undefined {
  if (cues.doneHeading.test(lower)) return 'done';
  if (cues.rejectedHeading.test(lower) && !cues.notRejectedHeading.test(lower)) return 'rejected';
  if (cues.askedHeading.test(lower)) return 'asked';
  if (cues.reportedHeading.test(lower)) return 'reported';
  if (cues.optionsHeading.test(lower) && !cues.decisionHeading.test(lower)) return 'reported';
  return undefined;
}
