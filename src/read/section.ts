/** A section: a heading with what stands below it up to the next one. Nothing that links statements reaches out of it. */

import type { Span } from '../text/span.ts';
import type { Passage } from './passage.ts';

/** The same object from one text of a document to the next, as long as neither its words nor the headings above it change. */
export interface Section extends Span {
  readonly passages: readonly Passage[];
}

/** A text that is read anew at every edit, as one section. */
export function wholeSection(passages: readonly Passage[], text: string): Section {
  return { passages, start: 0, end: text.length };
}
