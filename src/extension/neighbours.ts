/** Files that a config names, such as its plan, or lies beside: read in the background. Who asked for one is told when it comes or changes. */

import { Disposable, EventEmitter, FileSystemError, FileType, Uri, workspace } from 'vscode';
import { LineIndex } from '../text/line-index.ts';
import type { Span } from '../text/span.ts';
import { openDocumentAt } from './commands/target.ts';
import { type Place, toRange } from './convert.ts';
import { followFiles } from './follow-files.ts';
import { textOf } from './text-of.ts';

export class Neighbours implements Disposable {
  /** By URI; `undefined` as a value says that there is no such file. */
  readonly #texts = new Map<string, string | undefined>();
  readonly #askers = new Map<string, Set<string>>();
  /** Counts the looks at each file: what a slow one finds counts no more once there was another. */
  readonly #looks = new Map<string, number>();
  readonly #changes = new EventEmitter<string>();
  #subscription: Disposable | undefined;

  /** Fires with the key of each manuscript that asked for a file whose text is another now. */
  readonly onDidChange = this.#changes.event;

  /**
   * The text of the file at `path` on the file system of `asker`, as far as it is known; asks for it otherwise. For a path
   * that ends with a slash, the names in that folder.
   */
  textOf(asker: Uri, path: string): string | undefined {
    const uri = asker.with({ path, fragment: '', query: '' });
    // A config may name any path; what lies outside of the workspace is none of its business.
    if (!workspace.getWorkspaceFolder(uri)) return undefined;
    const key = uri.toString();
    this.#askers.set(key, (this.#askers.get(key) ?? new Set()).add(asker.toString()));
    if (!this.#texts.has(key)) {
      this.#subscription ??= this.#follow();
      // Known at once where it is open: then it is no change for the one who asks.
      this.#texts.set(key, openDocumentAt(uri)?.getText());
      void this.#look(uri);
    }
    return this.#texts.get(key);
  }

  /** Where `span` lies in the file at `path`; undefined where its text is not known. */
  placeIn(asker: Uri, path: string, span: Span): Place | undefined {
    const uri = asker.with({ path, fragment: '', query: '' });
    const text = this.#texts.get(uri.toString());
    return text === undefined ? undefined : { uri, range: toRange(new LineIndex(text), span) };
  }

  dispose(): void {
    this.#subscription?.dispose();
    this.#changes.dispose();
  }

  async #look(uri: Uri): Promise<void> {
    const key = uri.toString();
    const look = (this.#looks.get(key) ?? 0) + 1;
    this.#looks.set(key, look);
    const text = openDocumentAt(uri)?.getText() ?? (await readText(uri));
    if (this.#looks.get(key) !== look || this.#texts.get(key) === text) return;
    this.#texts.set(key, text);
    for (const asker of this.#askers.get(key) ?? []) this.#changes.fire(asker);
  }

  /** Starts with the first file that is asked for: most workspaces never need it. */
  #follow(): Disposable {
    const again = (uri: Uri) => {
      if (this.#texts.has(uri.toString())) void this.#look(uri);
    };
    return Disposable.from(
      followFiles({
        followed: () => this.#texts.keys(),
        changed: (keys) => keys.forEach((it) => void this.#look(Uri.parse(it))),
      }),
      workspace.onDidChangeTextDocument((it) => again(it.document.uri)),
      // With changes that are not on disk: those that a window brings back, and those that are dropped.
      workspace.onDidOpenTextDocument((it) => again(it.uri)),
      workspace.onDidCloseTextDocument((it) => again(it.uri)),
    );
  }
}

async function readText(uri: Uri): Promise<string | undefined> {
  try {
    if (uri.path.endsWith('/')) return await namesIn(uri);
    return await textOf(uri);
  } catch (error) {
    const isMissing = error instanceof FileSystemError && error.code === 'FileNotFound';
    return isMissing && uri.path.endsWith('/') ? '' : undefined;
  }
}

async function namesIn(folder: Uri): Promise<string> {
  const entries = await workspace.fs.readDirectory(folder);
  const files = entries.filter(([, type]) => (type & FileType.File) !== 0);
  return files
    .map(([name]) => name)
    .sort()
    .join('\n');
}
