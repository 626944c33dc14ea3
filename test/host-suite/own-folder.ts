/** A folder of the workspace for each test of a suite. */

import { Disposable, Uri, workspace } from 'vscode';
import { ok } from './assert.ts';
import { closeEverything } from './documents.ts';
import { waitFor } from './wait.ts';

/**
 * The folder of the test that runs, by a call inside it; it is deleted behind the test, when every editor is closed. Each has a
 * name of its own, and is there before the test starts: the watcher of the host may lose sight of a folder that is deleted and
 * made again at once, and of one that is made together with the folder above it.
 */
export function ownFolder(name: string): () => Uri {
  let count = 0;
  const folder = () => {
    const root = workspace.workspaceFolders?.[0]?.uri;
    ok(root, 'The host has opened no workspace folder');
    return Uri.joinPath(root, `${name}-${count}`);
  };
  beforeEach(async () => {
    count++;
    await watched(folder());
  });
  afterEach(async () => {
    await closeEverything();
    await workspace.fs.delete(folder(), { recursive: true });
  });
  return folder;
}

/** Makes a folder, and waits until the host tells of files in it. */
async function watched(folder: Uri): Promise<void> {
  const probe = Uri.joinPath(folder, 'probe.txt');
  const watcher = workspace.createFileSystemWatcher('**/probe.txt');
  let isTold = false;
  const told = () => {
    isTold = true;
  };
  const following = Disposable.from(watcher, watcher.onDidCreate(told), watcher.onDidChange(told));
  let count = 0;
  await waitFor('the host to tell of a new folder', async () => {
    await workspace.fs.writeFile(probe, new TextEncoder().encode(String(count++)));
    return isTold;
  });
  following.dispose();
  await workspace.fs.delete(probe);
}
