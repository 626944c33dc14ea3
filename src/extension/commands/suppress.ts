/** Asks for a reason and writes a suppression comment. */

import { l10n, type Uri, window, workspace } from 'vscode';
import { commentStyleOf, type SuppressionScope, suppressionEdits } from '../../remedies/suppress.ts';
import { toWorkspaceEdit } from '../convert.ts';
import type { Reports } from '../reports.ts';
import { findFinding } from './find-finding.ts';

export async function suppress(
  reports: Reports,
  uri: Uri,
  fingerprint: string,
  scope: SuppressionScope,
): Promise<void> {
  const reason = await window.showInputBox({
    title: l10n.t('Why is this fine here?'),
    prompt: l10n.t('The reason stands in the comment for the next reader. Leave it empty for none.'),
    placeHolder: l10n.t('for example: agreed with the board until March'),
  });
  if (reason === undefined) return;
  // The text may have changed while the user was writing: everything is looked up again.
  const found = findFinding(reports, uri, fingerprint);
  if (!found) return;
  const { manuscript, report } = found.reading;
  const style = commentStyleOf(report.path, report.format);
  if (!style) return;
  const { rule, span } = found.finding;
  const edits = suppressionEdits(manuscript.source.text, span, style, { rule, scope, reason });
  await workspace.applyEdit(toWorkspaceEdit(manuscript, { edits, snippet: false }));
}
