/** Where the user is writing: the line or paragraph around the cursor. */

import { type TextDocument, window } from 'vscode';
import type { Span } from '../text/span.ts';
import type { CalmNearCursor } from './configuration.ts';
import type { Manuscript } from './manuscript.ts';

/** The span around the cursor in which new findings wait; undefined where nobody writes in this manuscript. */
export function spanNearCursor(manuscript: Manuscript, calm: CalmNearCursor): Span | undefined {
  const editor = window.activeTextEditor;
  const part = manuscript.parts.find((it) => it.document === editor?.document);
  if (calm === 'off' || !editor || !part) return undefined;
  const { document } = part;
  const { line } = editor.selection.active;
  const first = calm === 'line' ? line : edgeOfParagraph(document, line, -1);
  const last = calm === 'line' ? line : edgeOfParagraph(document, line, 1);
  return {
    start: part.start + document.offsetAt(document.lineAt(first).range.start),
    end: part.start + document.offsetAt(document.lineAt(last).range.end),
  };
}

function edgeOfParagraph(document: TextDocument, from: number, step: -1 | 1): number {
  let line = from;
  while (isText(document, line + step)) line += step;
  return line;
}

function isText(document: TextDocument, line: number): boolean {
  return line >= 0 && line < document.lineCount && !document.lineAt(line).isEmptyOrWhitespace;
}
