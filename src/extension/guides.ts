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
  return pageUri(`${shelf}/${id}`);
}

/** The guide that stands at a place of the shelves. */
export function pageUri(page: string): Uri {
  return Uri.from({ scheme: guideScheme, path: `/guides/${page}.md` });
}

/** The page with the hover cards of another language than English, where there is one. */
export function cardsUri(language: string): Uri | undefined {
  const known = translatedCards.find((it) => language.startsWith(it));
  return known === undefined ? undefined : pageUri(`cards.${known}`);
}

const translatedCards = ['de'];

/** The text of a guide. */
export async function readGuide(uri: Uri): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(uri));
}

/** Serves the guides that are packed beside the bundle. */
export function registerGuides(extensionUri: Uri): Disposable {
  const files = new GuideFiles(Uri.joinPath(extensionUri, 'dist', 'guides.json'));
  return workspace.registerFileSystemProvider(guideScheme, files, { isReadonly: true, isCaseSensitive: true });
}

class GuideFiles implements FileSystemProvider {
  readonly #shelf: Uri;
  #pages: Promise<Readonly<Record<string, string>>> | undefined;
  readonly #changes = new EventEmitter<FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changes.event;

  constructor(shelf: Uri) {
    this.#shelf = shelf;
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
    const { page = '' } = /^\/guides\/(?<page>.+)\.md$/u.exec(uri.path)?.groups ?? {};
    const pages = await this.#read();
    const text = Object.hasOwn(pages, page) ? pages[page] : undefined;
    if (text === undefined) throw FileSystemError.FileNotFound(uri);
    return new TextEncoder().encode(text);
  }

  #read(): Promise<Readonly<Record<string, string>>> {
    this.#pages ??= Promise.resolve(workspace.fs.readFile(this.#shelf)).then((it) =>
      JSON.parse(new TextDecoder().decode(it)),
    );
    this.#pages.catch(() => {
      this.#pages = undefined;
    });
    return this.#pages;
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
