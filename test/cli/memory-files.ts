/** A file system in memory, with the troubles that disks have: links, circles, files that may not be read. */

import { posix } from 'node:path';
import type { Draft, Entry, FileSystem } from '../../src/cli/file-system.ts';
import { codeOf } from '../../src/cli/trouble.ts';

/** Text, bytes, a link to a path, or something that may not be read. */
export type Node = string | Uint8Array | { readonly link: string } | 'forbidden-file' | 'forbidden-folder' | 'pipe';

const encoder = new TextEncoder();

export class MemoryFiles implements FileSystem {
  readonly #nodes = new Map<string, Node>();

  /** Paths are absolute; the folders above them are there too. */
  constructor(nodes: Readonly<Record<string, Node>>) {
    for (const [path, node] of Object.entries(nodes)) this.#nodes.set(path, node);
  }

  /** The text of a file as it is now. */
  text(path: string): string | undefined {
    const node = this.#nodes.get(path);
    return node === undefined ? undefined : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytesOf(node));
  }

  read(path: string): Uint8Array {
    const real = this.real(path);
    const node = this.#nodes.get(real);
    if (node === 'forbidden-file') throw trouble('EACCES', path);
    if (node === undefined) throw trouble('EISDIR', path);
    if (node === 'pipe') throw new Error('This would wait for ever.');
    return bytesOf(node);
  }

  readPart(path: string, start: number, end: number): Uint8Array {
    return this.read(path).subarray(start, end);
  }

  readInto(path: string, into: Uint8Array): number {
    const bytes = this.readPart(path, 0, into.length);
    into.set(bytes);
    return bytes.length;
  }

  write(path: string, content: string | Uint8Array): void {
    if (this.#nodes.get(path) === 'forbidden-file') throw trouble('EACCES', path);
    if (this.#isFolder(path)) throw trouble('EISDIR', path);
    this.#nodes.set(path, content);
  }

  draft(path: string): Draft {
    let text = '';
    return {
      add: (content) => {
        text += typeof content === 'string' ? content : new TextDecoder().decode(content);
      },
      keep: () => this.write(path, text),
      drop: () => {},
    };
  }

  append(path: string, content: string): void {
    this.write(path, (this.text(path) ?? '') + content);
  }

  stat(path: string): ReturnType<FileSystem['stat']> {
    const real = this.real(path);
    const node = this.#nodes.get(real);
    if (node === undefined || node === 'forbidden-folder') return { kind: 'folder', size: 0 };
    return node === 'pipe' ? { kind: 'other', size: 0 } : { kind: 'file', size: bytesOf(node).length };
  }

  find(path: string): ReturnType<FileSystem['find']> {
    try {
      return this.stat(path);
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return undefined;
      throw error;
    }
  }

  list(path: string): readonly Entry[] {
    const folder = this.real(path);
    if (this.#nodes.get(folder) === 'forbidden-folder') throw trouble('EACCES', path);
    const prefix = folder === '/' ? '/' : `${folder}/`;
    const names = [...this.#nodes.keys()]
      .filter((it) => it.startsWith(prefix))
      .map((it) => it.slice(prefix.length).split('/')[0] ?? '');
    return [...new Set(names)].reverse().map((name) => ({ name, kind: this.#kindOf(prefix + name) }));
  }

  real(path: string): string {
    let at = posix.normalize(path).replace(/(?<=.)\/$/u, '');
    for (let steps = 0; steps < 20; steps++) {
      const link = this.#linkIn(at);
      if (!link) {
        if (!this.#nodes.has(at) && !this.#isFolder(at)) throw trouble('ENOENT', path);
        return at;
      }
      at = link;
    }
    throw trouble('ELOOP', path);
  }

  /** The path with its first link followed; undefined where it has none. */
  #linkIn(path: string): string | undefined {
    const parts = path.split('/');
    for (let count = 2; count <= parts.length; count++) {
      const head = parts.slice(0, count).join('/');
      const node = this.#nodes.get(head);
      if (typeof node === 'object' && 'link' in node) {
        return posix.join(posix.resolve(posix.dirname(head), node.link), ...parts.slice(count));
      }
    }
    return undefined;
  }

  #isFolder(path: string): boolean {
    return path === '/' || [...this.#nodes.keys()].some((it) => it.startsWith(`${path}/`));
  }

  #kindOf(path: string): Entry['kind'] {
    const node = this.#nodes.get(path);
    if (node === undefined || node === 'forbidden-folder') return 'folder';
    if (node === 'pipe') return 'other';
    return typeof node === 'object' && 'link' in node ? 'link' : 'file';
  }
}

function bytesOf(node: Node): Uint8Array {
  if (typeof node === 'string') return encoder.encode(node);
  return node instanceof Uint8Array ? node : new Uint8Array();
}

function trouble(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code });
}
