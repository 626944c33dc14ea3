/** The `workspace:` file system of the web host: a copy in memory of the folder that the static server lists. */

const vscode = require('vscode');

exports.activate = async (/** @type {import('vscode').ExtensionContext} */ context) => {
  const files = new Files();
  const options = { isCaseSensitive: true };
  context.subscriptions.push(vscode.workspace.registerFileSystemProvider('workspace', files, options));
  files.load(context.extensionUri.with({ path: '/workspace.json' }));
};

/** @typedef {import('vscode').Uri} Uri */
/** @typedef {import('vscode').FileSystemProvider} FileSystemProvider */
/** A file has bytes, a folder has none. @typedef {{bytes?: Uint8Array, ctime: number, mtime: number}} Entry */

/** @implements {FileSystemProvider} */
class Files {
  constructor() {
    /** By path. @type {Map<string, Entry>} */
    this.entries = new Map();
    this.loaded = Promise.resolve();
    /** @type {import('vscode').EventEmitter<import('vscode').FileChangeEvent[]>} */
    this.changes = new vscode.EventEmitter();
    this.onDidChangeFile = this.changes.event;
  }

  /** @param {Uri} list */
  load(list) {
    this.loaded = (async () => {
      const response = await fetch(list.toString(true));
      for (const { path, text } of await response.json()) {
        this.makeFolders(parentOf(path));
        this.put(path, new TextEncoder().encode(text));
      }
    })();
  }

  watch() {
    return new vscode.Disposable(() => {});
  }

  /** @param {Uri} uri */
  async stat(uri) {
    const { bytes, ctime, mtime } = await this.find(uri);
    return { type: bytes ? vscode.FileType.File : vscode.FileType.Directory, ctime, mtime, size: bytes?.length ?? 0 };
  }

  /**
   * @param {Uri} uri
   * @returns {Promise<[string, import('vscode').FileType][]>}
   */
  async readDirectory(uri) {
    await this.find(uri);
    return [...this.entries]
      .filter(([path]) => path !== uri.path && parentOf(path) === uri.path)
      .map(([path, { bytes }]) => [
        path.slice(path.lastIndexOf('/') + 1),
        bytes ? vscode.FileType.File : vscode.FileType.Directory,
      ]);
  }

  /** @param {Uri} uri */
  async createDirectory(uri) {
    await this.loaded;
    this.makeFolders(uri.path);
    this.tell(vscode.FileChangeType.Created, uri);
  }

  /** @param {Uri} uri */
  async readFile(uri) {
    const { bytes } = await this.find(uri);
    if (!bytes) throw vscode.FileSystemError.FileIsADirectory(uri);
    return bytes;
  }

  /**
   * @param {Uri} uri
   * @param {Uint8Array} bytes
   * @param {{create: boolean, overwrite: boolean}} options
   */
  async writeFile(uri, bytes, { create, overwrite }) {
    await this.loaded;
    const known = this.entries.has(uri.path);
    if (!known && !create) throw vscode.FileSystemError.FileNotFound(uri);
    if (known && create && !overwrite) throw vscode.FileSystemError.FileExists(uri);
    this.makeFolders(parentOf(uri.path));
    this.put(uri.path, bytes);
    this.tell(known ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created, uri);
  }

  /** @param {Uri} uri */
  async delete(uri) {
    await this.find(uri);
    for (const path of [...this.entries.keys()]) {
      if (path === uri.path || path.startsWith(`${uri.path}/`)) this.entries.delete(path);
    }
    this.tell(vscode.FileChangeType.Deleted, uri);
  }

  /**
   * @param {Uri} from
   * @param {Uri} to
   * @param {{overwrite: boolean}} options
   */
  async rename(from, to, options) {
    await this.writeFile(to, await this.readFile(from), { create: true, overwrite: options.overwrite });
    await this.delete(from);
  }

  /** @param {Uri} uri */
  async find(uri) {
    await this.loaded;
    const entry = this.entries.get(uri.path);
    if (!entry) throw vscode.FileSystemError.FileNotFound(uri);
    return entry;
  }

  /**
   * @param {string} path
   * @param {Uint8Array} bytes
   */
  put(path, bytes) {
    const now = Date.now();
    this.entries.set(path, { bytes, ctime: this.entries.get(path)?.ctime ?? now, mtime: now });
  }

  /** @param {string} path */
  makeFolders(path) {
    if (this.entries.has(path)) return;
    if (path !== '/') this.makeFolders(parentOf(path));
    this.entries.set(path, { ctime: Date.now(), mtime: Date.now() });
  }

  /**
   * @param {import('vscode').FileChangeType} type
   * @param {Uri} uri
   */
  tell(type, uri) {
    this.changes.fire([{ type, uri }]);
  }
}

/** @param {string} path */
function parentOf(path) {
  return path.slice(0, path.lastIndexOf('/')) || '/';
}
