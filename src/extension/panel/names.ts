/** What a review and its plan are called, and where the plan stands. */

import { l10n, Uri, ViewColumn, window } from 'vscode';

export function titleOf(key: string): string {
  return l10n.t('Review: {0}', nameOf(key));
}

export function columnOf(uri: Uri): ViewColumn {
  const editor = window.visibleTextEditors.find((it) => it.document.uri.toString() === uri.toString());
  return editor?.viewColumn ?? ViewColumn.One;
}

export function nameOf(key: string): string {
  return Uri.parse(key).path.split('/').at(-1) ?? '';
}
