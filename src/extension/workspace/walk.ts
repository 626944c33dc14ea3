/** Walks a workspace folder through the editor's file system, so that it works on disks, remotes and in the browser alike. */

import { type CancellationToken, FileType, Uri, workspace } from 'vscode';
import { PathRules, patternsOf } from '../../text/path-rules.ts';
import { formatOfFile } from '../languages.ts';
import type { Log } from '../log.ts';

const neverEntered: ReadonlySet<string> = new Set(['.git', '.hg', '.svn', 'node_modules']);

/** An ignore file: what it says, and the length of the path of its folder (with the slash). */
interface IgnoreFile {
  readonly rules: PathRules;
  readonly prefix: number;
}

/** Files that are read, folder by folder in the order of names; what `.gitignore` files name is left out. */
export async function* readableFiles(folder: Uri, token: CancellationToken, log: Log): AsyncGenerator<Uri> {
  yield* walk(folder, '', [], token, log);
}

async function* walk(
  folder: Uri,
  path: string,
  above: readonly IgnoreFile[],
  token: CancellationToken,
  log: Log,
): AsyncGenerator<Uri> {
  if (token.isCancellationRequested) return;
  const entries = await list(folder, log);
  const own = entries.some(([name]) => name === '.gitignore') ? await readIgnoreFile(folder, path.length) : undefined;
  const ignored = own ? [...above, own] : above;
  for (const [name, type] of entries) {
    const kind = type === FileType.Directory ? 'folder' : type === FileType.File ? 'file' : undefined;
    if (!kind || isIgnored(path + name, kind, ignored)) continue;
    const uri = Uri.joinPath(folder, name);
    if (kind === 'folder' && !neverEntered.has(name)) yield* walk(uri, `${path}${name}/`, ignored, token, log);
    else if (kind === 'file' && isTextPath(name)) yield uri;
  }
}

/** Notebooks are read when they are open: their text is in cells that only the editor knows. */
export function isTextPath(name: string): boolean {
  const format = formatOfFile(name);
  return format !== undefined && format !== 'notebook';
}

/** The list that is nearest to the path has the last word. */
function isIgnored(path: string, kind: 'file' | 'folder', lists: readonly IgnoreFile[]): boolean {
  for (const { rules, prefix } of lists.toReversed()) {
    const verdict = rules.verdict(path.slice(prefix), kind);
    if (verdict) return verdict === 'in';
  }
  return false;
}

async function list(folder: Uri, log: Log): Promise<readonly [string, FileType][]> {
  try {
    const entries = await workspace.fs.readDirectory(folder);
    return entries.sort(([a], [b]) => (a < b ? -1 : 1));
  } catch (error) {
    log.warn(`The folder ${folder.path} cannot be read: ${String(error)}`);
    return [];
  }
}

async function readIgnoreFile(folder: Uri, prefix: number): Promise<IgnoreFile | undefined> {
  try {
    const bytes = await workspace.fs.readFile(Uri.joinPath(folder, '.gitignore'));
    return { rules: new PathRules(patternsOf(new TextDecoder().decode(bytes))), prefix };
  } catch {
    // It went away since the folder was listed; then nothing is ignored.
    return undefined;
  }
}
