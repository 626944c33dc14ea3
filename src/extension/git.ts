/** What is asked of the editor's own git extension; it is there on desktops and servers, and not in a browser. */

import { type Event, extensions, type Uri } from 'vscode';

interface Change {
  readonly uri: Uri;
  readonly originalUri: Uri;
  readonly renameUri: Uri | undefined;
}

export interface Repository {
  readonly state: { readonly onDidChange: Event<void> };
  getMergeBase(one: string, other: string): Promise<string | undefined>;
  diffWith(ref: string): Promise<readonly Change[]>;
  show(ref: string, path: string): Promise<string>;
}

export interface Git {
  /** Repositories are found some time after the editor has started. */
  readonly onDidOpenRepository: Event<unknown>;
  getRepository(uri: Uri): Repository | null;
}

/** The editor's git; undefined where there is none. */
export async function findGit(): Promise<Git | undefined> {
  try {
    return (await extensions.getExtension<{ getAPI(version: 1): Git }>('vscode.git')?.activate())?.getAPI(1);
  } catch {
    // Somebody has switched it off.
    return undefined;
  }
}

/** The text that a file had where the history of `ref` and ours parted, under its old name; empty where it is new since. */
export async function textBefore(repository: Repository, ref: string, uri: Uri): Promise<string> {
  const base = (await repository.getMergeBase(ref, 'HEAD')) ?? ref;
  const changes = await repository.diffWith(base);
  const renamed = changes.find((it) => it.renameUri?.fsPath === uri.fsPath);
  try {
    return await repository.show(base, (renamed?.originalUri ?? uri).fsPath);
  } catch {
    return '';
  }
}
