/** Shows which configuration holds for a document, and which files it comes from. */

import { type TextDocument, window, workspace } from 'vscode';
import { describeConfig } from '../../config/effective.ts';
import type { ConfigFiles } from '../config-files.ts';

export async function showConfig(document: TextDocument, configs: ConfigFiles): Promise<void> {
  const found = await configs.reload(document.uri);
  const content = describeConfig(document.uri.path, { ...found, config: configs.configOf(document.uri) });
  await window.showTextDocument(await workspace.openTextDocument({ language: 'json', content }), { preview: true });
}
