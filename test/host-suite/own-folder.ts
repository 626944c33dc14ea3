/** A folder of the workspace for each test of a suite. */

import { Uri, workspace } from 'vscode';
import { ok } from './assert.ts';
import { closeEverything } from './documents.ts';

/**
 * The folder of the test that runs, by a call inside it; it is deleted behind the test, when every editor is closed. Each has a
 * name of its own: the watcher of the host may lose sight of a folder that is deleted and made again at once.
 */
export function ownFolder(name: string): () => Uri {
  let count = 0;
  const folder = () => {
    const root = workspace.workspaceFolders?.[0]?.uri;
    ok(root, 'The host has opened no workspace folder');
    return Uri.joinPath(root, `${name}-${count}`);
  };
  beforeEach(() => {
    count++;
  });
  afterEach(async () => {
    await closeEverything();
    await workspace.fs.delete(folder(), { recursive: true });
  });
  return folder;
}
