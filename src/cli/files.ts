/** Paths and folders on the command line → the files to lint, in a stable order. */

import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { RunError } from '../present/formats/outcome.ts';
import { knownFormatOf } from '../read/formats.ts';
import { decode } from './decode.ts';
import type { FileSystem, Host } from './host.ts';

export interface FoundFile {
  /** Absolute native path. */
  readonly path: string;
  /** The path that people read: relative to the working directory, with forward slashes. */
  readonly shown: string;
}

export interface Found {
  readonly files: readonly FoundFile[];
  readonly errors: readonly RunError[];
}

const neverEntered: ReadonlySet<string> = new Set(['.git', '.hg', '.svn', 'node_modules']);

/** Finds the files that `paths` name; folders are walked in the order of names. */
export function findFiles(paths: readonly string[], cwd: string, fileSystem: FileSystem): Found {
  const files = new Map<string, FoundFile>();
  const errors: RunError[] = [];
  const add = (path: string) => files.set(path, { path, shown: shownPath(path, cwd) });
  const walk = (folder: string): void => {
    const entries = [...fileSystem.list(folder)].sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const { name, kind } of entries) {
      const path = join(folder, name);
      if (kind === 'directory' && !neverEntered.has(name)) walk(path);
      else if (kind === 'file' && knownFormatOf(name)) add(path);
    }
  };
  for (const given of paths) {
    const path = resolve(cwd, given);
    try {
      if (fileSystem.stat(path).kind === 'directory') walk(path);
      else add(path);
    } catch (error) {
      errors.push({ path: given, message: readProblem(error) });
    }
  }
  return { files: [...files.values()], errors };
}

/** Reads what a linted file names (the plan of a config); undefined where there is no such file. */
export function neighbours({ cwd, files }: Pick<Host, 'cwd' | 'files'>): (path: string) => string | undefined {
  return (path) => {
    try {
      const native = resolve(cwd, path);
      const { kind, size } = files.stat(native);
      return kind === 'file' && size <= largestNeighbour ? decode(files.read(native)).text : undefined;
    } catch {
      return undefined;
    }
  };
}

const largestNeighbour = 8_000_000;

/** A path as people read it. */
export function shownPath(path: string, cwd: string): string {
  const inside = relative(cwd, path);
  const shown = inside === '' || inside.startsWith('..') || isAbsolute(inside) ? path : inside;
  return sep === '/' ? shown : shown.replaceAll(sep, '/');
}

/** What went wrong on reading, and what to do about it. */
export function readProblem(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known: Readonly<Record<string, string>> = {
    ENOENT: 'There is no such file or folder. Check the spelling of the path.',
    EACCES: 'It may not be read. Give this user permission to read it, or leave it out.',
    EPERM: 'It may not be read. Give this user permission to read it, or leave it out.',
    EISDIR: 'It is a folder. Name the files in it or the folder itself.',
    ELOOP: 'Its links lead in a circle. Remove the link or leave it out.',
  };
  return known[code] ?? `It could not be read (${error instanceof Error ? error.message : String(error)}).`;
}
