/** Asks which rules, where several speak, and for a reason, and writes a suppression comment. */

import { l10n, type Uri, window, workspace } from 'vscode';
import { suppressionsFor } from '../../engine.ts';
import type { SuppressionScope } from '../../remedies/suppression-drafts.ts';
import { toWorkspaceEdit } from '../convert.ts';
import type { Reports } from '../reports.ts';
import { findFinding } from './find-finding.ts';

export async function suppress(
  reports: Reports,
  uri: Uri,
  fingerprints: readonly string[],
  scope: SuppressionScope,
): Promise<void> {
  const chosen = await choose(reports, uri, fingerprints);
  if (!chosen) return;
  const reason = await window.showInputBox({
    title: l10n.t('Why is this fine here?'),
    prompt: l10n.t('The reason goes into the comment, for the next reader. Leave it empty to give none.'),
    placeHolder: l10n.t('for example: agreed with the board until March'),
  });
  if (reason === undefined) return;
  // The text may have changed while the user was writing: everything is looked up again.
  const found = chosen.flatMap((it) => findFinding(reports, uri, it) ?? []);
  const [first] = found;
  if (!first) return;
  const { manuscript, report } = first.reading;
  const findings = found.map((it) => it.finding);
  const fitting = suppressionsFor(manuscript.source, report, findings, reason).find((it) => it.scope === scope);
  if (fitting) await workspace.applyEdit(toWorkspaceEdit(manuscript, { edits: fitting.edits, snippet: false }));
}

/** The findings to suppress: the only one, or what the user picks. */
async function choose(
  reports: Reports,
  uri: Uri,
  fingerprints: readonly string[],
): Promise<readonly string[] | undefined> {
  if (fingerprints.length < 2) return fingerprints;
  const findings = fingerprints.flatMap((it) => findFinding(reports, uri, it)?.finding ?? []);
  const each = findings.map(({ rule, message, fingerprint }) => ({
    label: rule,
    detail: message,
    fingerprints: [fingerprint],
  }));
  const all = { label: l10n.t('All of them'), description: each.map((it) => it.label).join(', '), fingerprints };
  const picked = await window.showQuickPick([all, ...each], { title: l10n.t('Suppress which findings?') });
  return picked?.fingerprints;
}
