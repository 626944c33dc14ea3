/** What engine and configurations read of a disk. */

import { resolve } from 'node:path';
import type { ReadText } from '../config/resolve.ts';
import { decode } from '../text/decode.ts';
import type { FileSystem } from './file-system.ts';
import { codeOf } from './trouble.ts';

/** A plan that a config names is smaller. */
const largestNeighbour = 8_000_000;

/** Reads configurations; undefined where there is none. */
export function configReader(fileSystem: FileSystem): ReadText {
  return (path) => {
    try {
      return fileSystem.find(path)?.kind === 'file' ? decode(fileSystem.read(path)).text : undefined;
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  };
}

function isMissing(error: unknown): boolean {
  return codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR';
}

/** Reads what a linted file names or lies beside: plain files of a sane size only, whatever a document asks for. */
export function neighbourReader(folder: string, fileSystem: FileSystem): (path: string) => string | undefined {
  return (path) => {
    try {
      const native = resolve(folder, path);
      const { kind, size } = fileSystem.stat(native);
      if (path.endsWith('/')) return kind === 'folder' ? namesIn(native, fileSystem) : undefined;
      return kind === 'file' && size <= largestNeighbour ? decode(fileSystem.read(native)).text : undefined;
    } catch (error) {
      return path.endsWith('/') && isMissing(error) ? '' : undefined;
    }
  };
}

function namesIn(folder: string, fileSystem: FileSystem): string {
  const entries = fileSystem.list(folder).filter((it) => it.kind === 'file');
  return entries
    .map((it) => it.name)
    .sort()
    .join('\n');
}
