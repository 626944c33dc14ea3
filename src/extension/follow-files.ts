/** Tells those who have read files of the workspace that these have changed, come or gone. */

import { Disposable, type GlobPattern, type Uri, workspace } from 'vscode';

type Tell = (uri: Uri) => void;

/** Tells of each file and folder that fits a pattern. */
export function watch(pattern: GlobPattern, changed: Tell, came = changed, gone = came): Disposable {
  const watcher = workspace.createFileSystemWatcher(pattern);
  return Disposable.from(watcher, watcher.onDidChange(changed), watcher.onDidCreate(came), watcher.onDidDelete(gone));
}

interface Follower {
  /** The files that count, by URI; one that ends with a slash stands for the names in that folder. */
  readonly followed: () => Iterable<string>;
  /** What happened concerns these. */
  readonly changed: (keys: readonly string[]) => void;
  /** A file or folder went; a change like others where absent. */
  readonly gone?: Tell;
}

/** When a folder moves or goes, nobody tells of each file in it; one that is back within a moment is told as changed. */
export function followFiles({ followed, changed, gone }: Follower): Disposable {
  const tell = (...places: readonly string[]) => {
    const keys = [...followed()].filter((key) => places.some((it) => isAtOrIn(key, it)));
    if (keys.length > 0) changed(keys);
  };
  const cameOrWent = (uri: Uri) => {
    const place = uri.toString();
    tell(place, place.slice(0, place.lastIndexOf('/') + 1));
  };
  return watch('**/*', (uri) => tell(uri.toString()), cameOrWent, gone);
}

/** Whether a file is the one that something happened to, or lies in that folder. */
export function isAtOrIn(key: string, place: string): boolean {
  return key === place || key.startsWith(`${place}/`);
}
