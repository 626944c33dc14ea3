/** All safe fixes of a document at once: for "fix all" in editors and `--fix` on the command line. */

import type { Edit, Span } from '../text/span.ts';
import type { Fix } from './fix.ts';

/** The edits of the first safe fix of each finding; a fix that meets an earlier one has to wait for the next round. */
export function safeEdits(fixesOfFindings: Iterable<readonly Fix[]>): readonly Edit[] {
  const edits: Edit[] = [];
  for (const fixes of fixesOfFindings) {
    const fix = fixes.find((it) => it.safe && !it.snippet);
    if (fix?.edits.every((edit) => edits.every((other) => !meets(edit.span, other.span)))) edits.push(...fix.edits);
  }
  return edits;
}

/** Touching counts: two insertions at one place have no order. */
function meets(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}
