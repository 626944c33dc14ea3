/** Paths, folders, patterns and lists on the command line → the files to lint, in a stable order. */

import { join, resolve } from 'node:path';
import type { RunError } from '../../present/formats/outcome.ts';
import { knownFormatOf } from '../../read/formats.ts';
import { compileGlob, isGlob, type PathTest } from '../../text/glob.ts';
import type { FileSystem } from '../file-system.ts';
import { shownPath, withSlashes } from '../paths.ts';
import { readTrouble } from '../trouble.ts';
import { type Walk, walkFolder } from './walk.ts';

export interface FoundFile {
  /** Absolute native path. */
  readonly path: string;
  /** The path that people read: relative to the working directory, with forward slashes. */
  readonly shown: string;
  /** Whether somebody named this very file. */
  readonly isNamed: boolean;
}

export interface Found {
  readonly files: readonly FoundFile[];
  readonly errors: readonly RunError[];
}

export interface Wanted {
  /** Paths and patterns, as people write them; `!pattern` leaves files out. */
  readonly paths: readonly string[];
  /** Names from a list: whatever they look like, they are no patterns. */
  readonly names: readonly string[];
}

/** Finds the files that are wanted. Folders and patterns are walked in the order of names. */
export function findFiles(
  { paths, names }: Wanted,
  { cwd, fileSystem, onFile }: { cwd: string; fileSystem: FileSystem } & Pick<Walk, 'onFile'>,
): Found {
  const files = new Map<string, FoundFile>();
  const errors: RunError[] = [];
  const literal = new Set(names);
  const without = paths.filter((it) => it.startsWith('!')).map((it) => leavingOut(it.slice(1), cwd));
  const add = (path: string, isNamed: boolean) => {
    const shown = shownPath(path, cwd);
    if (!files.has(path) && !without.some((fits) => fits(shown))) files.set(path, { path, shown, isNamed });
  };
  const walk: Walk = {
    fileSystem,
    ...(onFile && { onFile }),
    isCandidate: (name) => knownFormatOf(name) !== undefined,
    onError: ({ path, message }) => errors.push({ path: shownPath(path, cwd), message }),
  };
  for (const given of [...paths.filter((it) => !it.startsWith('!')), ...names]) {
    const path = resolve(cwd, given);
    try {
      if (fileSystem.stat(path).kind !== 'folder') add(path, true);
      else for (const it of walkOnce(path, walk, errors)) add(it, false);
    } catch (error) {
      const matches = isGlob(given) && !literal.has(given) ? matching(given, cwd, walk) : undefined;
      for (const it of matches ?? []) add(it, false);
      if (matches?.length === 0) errors.push({ path: given, message: noMatch });
      if (!matches) errors.push({ path: given, message: readTrouble(error, given) });
    }
  }
  return { files: [...files.values()], errors };
}

/** Whether a path that people read is what they leave out, or lies in a folder that is: they may write it in any way that leads there. */
function leavingOut(pattern: string, cwd: string): PathTest {
  return compileGlob(`${shownPath(resolve(cwd, pattern), cwd)}/**`);
}

const noMatch = 'No file fits this pattern. Check it, and put it in quotes so that the shell leaves it alone.';

function walkOnce(folder: string, walk: Walk, errors: readonly RunError[]): readonly string[] {
  const before = errors.length;
  const found = walkFolder(folder, walk);
  if (found.length === 0 && errors.length === before) {
    const message = 'There is nothing to lint in this folder. Check the path, .gitignore and the endings of the files.';
    walk.onError({ path: folder, message });
  }
  return found;
}

/** The files that fit a pattern; only the folder before its first wildcard is walked. */
function matching(pattern: string, cwd: string, walk: Walk): readonly string[] {
  const parts = withSlashes(pattern).split('/');
  const firstWild = parts.findIndex((it) => isGlob(it));
  const start = resolve(cwd, parts.slice(0, firstWild).join('/') || (pattern.startsWith('/') ? '/' : '.'));
  const fits = compileGlob(parts.slice(firstWild).join('/'));
  try {
    if (walk.fileSystem.stat(start).kind !== 'folder') return [];
  } catch {
    return [];
  }
  return walkFolder(start, walk).filter((it) => fits(withSlashes(it.slice(join(start, 'x').length - 1))));
}

/** The entries of a list of files: NUL-separated where it has a NUL, else one a line. */
export function splitList(list: string): readonly string[] {
  const entries = list.includes('\0') ? list.split('\0') : list.split(/\r?\n/u);
  return entries.filter((it) => it !== '');
}
