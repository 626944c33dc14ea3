/** Applies every safe fix of a document as one step that can be undone. */

import { l10n, type TextDocument, window, workspace } from 'vscode';
import { safeEdits } from '../../remedies/safe-edits.ts';
import { toWorkspaceEdit } from '../convert.ts';
import { fixesOf } from '../fixes.ts';
import type { Reports } from '../reports.ts';

export async function fixAll(document: TextDocument, reports: Reports): Promise<void> {
  const reading = reports.current(document);
  const edits = reading ? safeEdits(reading.shown.map((it) => fixesOf(reading, it))) : [];
  if (!reading || edits.length === 0) {
    window.setStatusBarMessage(l10n.t('AI Plan Lint: no finding has a safe fix here.'), 5000);
    return;
  }
  await workspace.applyEdit(toWorkspaceEdit(reading.manuscript, { edits, snippet: false }));
}
