/** Which document a command is about: the one it was called with, or the one in the active editor. */

import { l10n, type TextDocument, Uri, window, workspace } from 'vscode';
import { isReadable } from '../languages.ts';

/** Undefined, with a word to the user, where there is nothing to work on. */
export async function targetDocument(uri: unknown): Promise<TextDocument | undefined> {
  const document = uri instanceof Uri ? await workspace.openTextDocument(uri) : window.activeTextEditor?.document;
  if (document && isReadable(document)) return document;
  void window.showInformationMessage(
    l10n.t('Open the plan first: AI Plan Lint reads Markdown, plain text, YAML, JSON and TOML.'),
  );
  return undefined;
}
