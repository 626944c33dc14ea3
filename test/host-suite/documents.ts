/** Opening, reading and closing documents in suites. */

import * as vscode from 'vscode';
import { ok } from './assert.ts';
import { waitFor } from './wait.ts';

/** Shows a file of the workspace, by its path inside the workspace. */
export async function openSample(path: string): Promise<vscode.TextEditor> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  ok(folder, 'The host has opened no workspace folder');
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, path));
  return vscode.window.showTextDocument(document);
}

/** Shows an unsaved document. */
export async function openUnsaved(content: string, language = 'markdown'): Promise<vscode.TextEditor> {
  // A name is used again, and the document that had it before may still be going.
  const document = await waitFor('a fresh unsaved document', async () => {
    const fresh = await vscode.workspace.openTextDocument({ language, content });
    if (fresh.getText() === content) return fresh;
    await closeEverything();
    return false;
  });
  return vscode.window.showTextDocument(document);
}

/** This extension's diagnostics of a document, as soon as `enough` is satisfied with them (by default: there are some). */
export function diagnosticsOf(
  document: vscode.TextDocument,
  enough: (found: readonly vscode.Diagnostic[]) => boolean = (found) => found.length > 0,
): Promise<readonly vscode.Diagnostic[]> {
  return waitFor(`the diagnostics of ${document.uri.path}`, () => {
    const found = vscode.languages.getDiagnostics(document.uri).filter((it) => it.source === 'AI Plan Lint');
    return enough(found) && found;
  });
}

/** Closes every editor and drops unsaved changes, so that the next test starts with an empty window. */
export async function closeEverything(): Promise<void> {
  // Hidden ones too: closing a document with changes asks a question, and nobody is there to answer.
  // The host's own settings file saves itself, and a window that is still starting may show something else in between.
  await waitFor('unsaved changes to be dropped', async () => {
    const changed = vscode.workspace.textDocuments.find((it) => it.isDirty && !it.uri.path.endsWith('/settings.json'));
    if (!changed) return true;
    const isShown = await vscode.window.showTextDocument(changed).then(
      () => true,
      () => false,
    );
    if (isShown) await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    return false;
  });
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
