/** What every fix writes with: insertions, the lines around an offset, and the document's own line breaks. */

import type { Edit } from '../text/span.ts';

export function insertion(offset: number, newText: string): Edit {
  return { span: { start: offset, end: offset }, newText };
}

export function lineStart(text: string, offset: number): number {
  return offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** In front of the line break. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  if (end < 0) return text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}
