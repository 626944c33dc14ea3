/** Asks git which lines changed since a ref. */

import { resolve } from 'node:path';
import { type ChangedLines, everyLine, type LineRun, parseDiff } from '../../findings/changed-lines.ts';
import type { GitAnswer, Host } from '../host.ts';

/** Changed lines by absolute native path, or what went wrong with its remedy. */
export type Changes = { readonly byPath: ReadonlyMap<string, readonly LineRun[]> } | { readonly trouble: string };

/**
 * The lines that the work tree has changed since its history left that of `ref`, files that git does not track yet
 * included. A change that others made to `ref` meanwhile is none of ours.
 */
export function changesSince(ref: string, { git, cwd }: Pick<Host, 'git' | 'cwd'>): Changes {
  const top = git(['rev-parse', '--show-toplevel'], cwd);
  if (top.status === undefined)
    return { trouble: 'git could not be started. Install it, or leave --changed-since out.' };
  if (top.status !== 0)
    return { trouble: 'This is not a git repository. Run it inside one, or leave --changed-since out.' };
  const root = top.stdout.replace(/\r?\n$/u, '');
  const isKnown =
    !ref.startsWith('-') && git(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`], cwd).status === 0;
  // Before the first commit everything is new.
  const isFirst = !isKnown && (ref === 'HEAD' || git(['rev-list', '--all', '--max-count=1'], cwd).stdout === '');
  if (!isKnown && !isFirst) {
    return {
      trouble: `git has no commit ${ref}. Check its name; in CI, fetch it first (a shallow clone may lack it).`,
    };
  }
  const diff = isFirst ? { status: 0, stdout: '', stderr: '' } : diffFrom(ref, { git, cwd: root });
  const files = ['--others', ...(isFirst ? ['--cached'] : [])];
  const fresh = git(['ls-files', ...files, '--exclude-standard', '-z'], root);
  if (diff.status !== 0 || fresh.status !== 0) {
    return { trouble: `git failed: ${(diff.stderr || fresh.stderr).trim()}` };
  }
  return { byPath: placed(root, parseDiff(diff.stdout), fresh.stdout.split('\0')) };
}

function diffFrom(ref: string, { git, cwd }: Pick<Host, 'git' | 'cwd'>): GitAnswer {
  const base = git(['merge-base', ref, 'HEAD'], cwd);
  const since = base.status === 0 ? base.stdout.trim() : ref;
  const options = [
    '--unified=0',
    '--no-color',
    '--no-ext-diff',
    '--no-textconv',
    // A file that only moved has changed no line.
    '--find-renames',
    '--src-prefix=a/',
    '--dst-prefix=b/',
  ];
  return git(['-c', 'core.quotePath=false', 'diff', ...options, since, '--'], cwd);
}

function placed(
  root: string,
  changed: ChangedLines,
  fresh: readonly string[],
): ReadonlyMap<string, readonly LineRun[]> {
  const whole = fresh.filter((it) => it !== '').map((it) => [it, everyLine] as const);
  return new Map([...changed, ...whole].map(([path, runs]) => [resolve(root, path), runs]));
}
