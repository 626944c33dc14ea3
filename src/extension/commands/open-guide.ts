/** Opens a bundled guide in the editor's Markdown preview. */

import { commands, Uri, ViewColumn } from 'vscode';
import { guideScheme } from '../guides.ts';

/** `shelf` is `rules` or `alternatives`, `id` the page on it. */
export async function openGuide(shelf: unknown, id: unknown): Promise<void> {
  const path = `/guides/${String(shelf)}/${String(id)}.md`;
  await commands.executeCommand('vscode.open', Uri.from({ scheme: guideScheme, path }), {
    viewColumn: ViewColumn.Active,
    preview: true,
  });
}
