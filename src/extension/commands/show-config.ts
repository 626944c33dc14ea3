/** Shows which configuration holds for a document, and which files it comes from. */

import { type TextDocument, window, workspace } from 'vscode';
import { describeConfig } from '../../config/effective.ts';
import type { ConfigFiles } from '../config-files.ts';
import { placeOf } from '../manuscript.ts';

export async function showConfig(document: TextDocument, configs: ConfigFiles): Promise<void> {
  const place = placeOf(document);
  const found = await configs.reload(place);
  const content = describeConfig(place.path, { ...found, config: configs.configOf(place) });
  await window.showTextDocument(await workspace.openTextDocument({ language: 'json', content }), { preview: true });
}
