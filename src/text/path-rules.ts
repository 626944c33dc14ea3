/** Applies lists of path patterns as `.gitignore` does: for ignore files, and for `include` and `exclude`. */

import { withoutEnd } from './ends.ts';
import { compileGlob, type PathTest } from './glob.ts';

interface PathRule {
  readonly fits: PathTest;
  readonly isNegated: boolean;
  readonly isForFolders: boolean;
}

type PathKind = 'file' | 'folder';

/** The rules of one list; paths are relative to the folder that the list belongs to. */
export class PathRules {
  readonly #rules: readonly PathRule[];

  constructor(patterns: readonly string[]) {
    this.#rules = patterns.flatMap((it) => toRule(it) ?? []);
  }

  get isEmpty(): boolean {
    return this.#rules.length === 0;
  }

  /** What the last rule that fits this very path says; undefined where none does. */
  verdict(path: string, kind: PathKind): 'in' | 'out' | undefined {
    const rule = this.#rules.findLast((it) => (kind === 'folder' || !it.isForFolders) && it.fits(path));
    return rule && (rule.isNegated ? 'out' : 'in');
  }

  /** Whether a file or one of the folders above it is in the list. */
  covers(path: string): boolean {
    const names = path.split('/');
    return names.some((_, index) => {
      const isFile = index === names.length - 1;
      return this.verdict(names.slice(0, index + 1).join('/'), isFile ? 'file' : 'folder') === 'in';
    });
  }
}

/** The lines of an ignore file that are patterns. */
export function patternsOf(ignoreFile: string): readonly string[] {
  return ignoreFile.split(/\r?\n/u).filter((it) => it.trim() !== '' && !it.startsWith('#'));
}

function toRule(line: string): PathRule | undefined {
  const isNegated = line.startsWith('!');
  const pattern = trimEnd(isNegated ? line.slice(1) : line);
  const isForFolders = pattern.endsWith('/');
  const path = isForFolders ? pattern.slice(0, -1) : pattern;
  if (path === '') return undefined;
  // A slash at the start or in the middle ties the pattern to the list's folder; else it fits at any depth.
  const tied = path.includes('/') ? path : `**/${path}`;
  // "x/**" speaks of what is in x, not of x itself.
  return { fits: compileGlob(tied.replace(/\/\*\*$/u, '/**/*')), isNegated, isForFolders };
}

/** White space at the end does not count unless a backslash stands before it. */
function trimEnd(line: string): string {
  const kept = withoutEnd(line, ' \t');
  return line.slice(0, kept.endsWith('\\') ? kept.length + 1 : kept.length);
}
