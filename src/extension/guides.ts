/** The bundled guides: a read-only file system `ai-plan-lint:/guides/…` that opens offline, in every host, as a preview. */

import {
  Disposable,
  EventEmitter,
  type FileChangeEvent,
  type FileStat,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  Uri,
  workspace,
} from 'vscode';
import type { Alternative, RuleId } from '../rules/rule.ts';

export const guideScheme = 'ai-plan-lint';

/** The guide of a rule or of an alternative. */
export function guideUri(shelf: 'rules', id: RuleId): Uri;
export function guideUri(shelf: 'alternatives', id: Alternative): Uri;
export function guideUri(shelf: string, id: string): Uri {
  return Uri.from({ scheme: guideScheme, path: `/guides/${shelf}/${id}.md` });
}

/** The text of a guide. */
export async function readGuide(uri: Uri): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(uri));
}

/** Serves the guides that are packed beside the bundle. */
export function registerGuides(extensionUri: Uri): Disposable {
  const shelves = Uri.joinPath(extensionUri, 'dist');
  return workspace.registerFileSystemProvider(guideScheme, new GuideFiles(shelves), {
    isReadonly: true,
    isCaseSensitive: true,
  });
}

class GuideFiles implements FileSystemProvider {
  readonly #root: Uri;
  readonly #contents = new Map<string, Promise<Uint8Array>>();
  readonly #changes = new EventEmitter<FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changes.event;

  constructor(root: Uri) {
    this.#root = root;
  }

  watch(): Disposable {
    return new Disposable(() => {});
  }

  async stat(uri: Uri): Promise<FileStat> {
    const isPage = uri.path.endsWith('.md');
    const size = isPage ? (await this.readFile(uri)).byteLength : 0;
    return { type: isPage ? FileType.File : FileType.Directory, ctime: 0, mtime: 0, size };
  }

  async readFile(uri: Uri): Promise<Uint8Array> {
    if (!/^\/guides\/(?:rules|alternatives)\/[a-z-]+\.md$/u.test(uri.path)) throw FileSystemError.FileNotFound(uri);
    const known = this.#contents.get(uri.path);
    if (known) return known;
    const reading = Promise.resolve(workspace.fs.readFile(Uri.joinPath(this.#root, uri.path)));
    this.#contents.set(uri.path, reading);
    reading.catch(() => this.#contents.delete(uri.path));
    return reading;
  }

  readDirectory(): [string, FileType][] {
    return [];
  }

  createDirectory(uri: Uri): never {
    throw FileSystemError.NoPermissions(uri);
  }

  writeFile(uri: Uri): never {
    throw FileSystemError.NoPermissions(uri);
  }

  delete(uri: Uri): never {
    throw FileSystemError.NoPermissions(uri);
  }

  rename(uri: Uri): never {
    throw FileSystemError.NoPermissions(uri);
  }
}
