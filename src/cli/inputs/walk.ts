/** Walks a folder in the order of names, leaving out what git ignores. */

import { dirname, join, relative, sep } from 'node:path';
import type { RunError } from '../../present/formats/outcome.ts';
import { PathRules, patternsOf } from '../../text/path-rules.ts';
import type { Entry, FileSystem } from '../file-system.ts';
import { withSlashes } from '../paths.ts';
import { readTrouble } from '../trouble.ts';

export interface Walk {
  readonly fileSystem: FileSystem;
  /** Whether a file of this name may be wanted, by its name alone. */
  isCandidate(name: string): boolean;
  /** Told of each file that is found. */
  onFile?(): void;
  /** Told of what could not be entered or read; the walk goes on. */
  onError(error: RunError): void;
}

const neverEntered: ReadonlySet<string> = new Set(['.git', '.hg', '.svn', '.jj', 'node_modules']);

/** The absolute paths of all candidates in a folder and the folders below it. */
export function walkFolder(folder: string, walk: Walk): string[] {
  const found: string[] = [];
  enter(folder, ignoreListsAbove(folder, walk.fileSystem), walk, found);
  return found;
}

/** An ignore file's rules with the folder that they speak of. */
interface IgnoreList {
  readonly folder: string;
  readonly rules: PathRules;
}

function enter(folder: string, above: readonly IgnoreList[], walk: Walk, found: string[]): void {
  const entries = listFolder(folder, walk);
  const own = entries.some((it) => it.name === '.gitignore')
    ? readIgnoreFile(folder, '.gitignore', walk.fileSystem)
    : undefined;
  const lists = own ? [...above, own] : above;
  // The root of a disk ends with a separator already.
  const start = folder.endsWith(sep) ? folder : folder + sep;
  for (const entry of entries) {
    const path = start + entry.name;
    const kind = entry.kind === 'link' ? kindOfLink(path, walk) : entry.kind;
    if (kind === 'folder' && !neverEntered.has(entry.name) && !isIgnored(path, 'folder', lists)) {
      enter(path, lists, walk, found);
    } else if (kind === 'file' && walk.isCandidate(entry.name) && !isIgnored(path, 'file', lists)) {
      found.push(path);
      walk.onFile?.();
    }
  }
}

function listFolder(folder: string, { fileSystem, onError }: Walk): readonly Entry[] {
  try {
    return [...fileSystem.list(folder)].sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    onError({ path: folder, message: readTrouble(error, folder) });
    return [];
  }
}

/**
 * Links to files count as files. Links to folders are not followed: what they lead to is found at its own place, or is no
 * part of what was asked for. One that leads nowhere holds nothing to read.
 */
function kindOfLink(path: string, { fileSystem }: Walk): Entry['kind'] {
  try {
    return fileSystem.stat(path).kind === 'file' ? 'file' : 'other';
  } catch {
    return 'other';
  }
}

/** The last list that says anything about the path decides. */
function isIgnored(path: string, kind: 'file' | 'folder', lists: readonly IgnoreList[]): boolean {
  for (let index = lists.length - 1; index >= 0; index--) {
    const list = lists[index];
    const verdict = list?.rules.verdict(withSlashes(path.slice(list.folder.length + 1)), kind);
    if (verdict) return verdict === 'in';
  }
  return false;
}

/** The ignore files from the root of the repository down to the folder above `folder`; none outside a repository. */
function ignoreListsAbove(folder: string, fileSystem: FileSystem): IgnoreList[] {
  const root = repositoryRoot(folder, fileSystem);
  if (root === undefined) return [];
  const lists = [readIgnoreFile(root, '.git/info/exclude', fileSystem)];
  const steps = relative(root, folder)
    .split(/[\\/]/u)
    .filter((it) => it !== '');
  let at = root;
  for (const step of steps) {
    lists.push(readIgnoreFile(at, '.gitignore', fileSystem));
    at = join(at, step);
  }
  return lists.filter((it) => it !== undefined);
}

function repositoryRoot(folder: string, fileSystem: FileSystem): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (exists(join(at, '.git'), fileSystem)) return at;
    if (dirname(at) === at) return undefined;
  }
}

function readIgnoreFile(folder: string, name: string, fileSystem: FileSystem): IgnoreList | undefined {
  try {
    const path = join(folder, name);
    if (fileSystem.find(path)?.kind !== 'file') return undefined;
    const rules = new PathRules(patternsOf(new TextDecoder().decode(fileSystem.read(path))));
    // The root of a disk ends with a slash already; all other folders do not.
    return rules.isEmpty ? undefined : { folder: folder.replace(/[\\/]$/u, ''), rules };
  } catch {
    // No ignore file, or one that cannot be read: nothing is ignored by it.
    return undefined;
  }
}

function exists(path: string, fileSystem: FileSystem): boolean {
  try {
    return fileSystem.find(path) !== undefined;
  } catch {
    return false;
  }
}
