/** Moves spans after an edit. */

import type { Edit, Span } from './span.ts';

/** The span after `edit` was applied: moved by edits before it, stretched or cut by edits inside it. */
export function shiftSpan(span: Span, edit: Edit): Span {
  return { start: shiftOffset(span.start, edit), end: shiftOffset(span.end, edit) };
}

function shiftOffset(offset: number, { span, newText }: Edit): number {
  if (offset <= span.start) return offset;
  if (offset >= span.end) return offset + newText.length - (span.end - span.start);
  return Math.min(offset, span.start + newText.length);
}
