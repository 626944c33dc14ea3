/** Which document a command is about: the one it was called with, or the one in the active editor. */

import { l10n, type TextDocument, Uri, window, workspace } from 'vscode';
import { isReadable } from '../languages.ts';

/** Undefined, with a word to the user, where there is nothing to work on. */
export async function targetDocument(uri: unknown): Promise<TextDocument | undefined> {
  const document = uri instanceof Uri ? await documentAt(uri) : window.activeTextEditor?.document;
  if (document && isReadable(document)) return document;
  void window.showInformationMessage(
    l10n.t('Open the plan first: AI Plan Lint reads Markdown, plain text, YAML, JSON and TOML.'),
  );
  return undefined;
}

/** The document at `uri`; one that is open is not opened again, since that would keep it alive after its tab has closed. */
export async function documentAt(uri: Uri): Promise<TextDocument> {
  return openDocumentAt(uri) ?? (await workspace.openTextDocument(uri));
}

/** The document at `uri` if it is open. */
export function openDocumentAt(uri: Uri): TextDocument | undefined {
  return workspace.textDocuments.find((it) => it.uri.toString() === uri.toString());
}
