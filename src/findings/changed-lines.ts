/** Which lines a change touched: read from `git diff --unified=0`, or found by comparing two texts. */

import { compareLines } from '../text/line-diff.ts';
import { LineIndex } from '../text/line-index.ts';
import type { Finding } from './finding.ts';

/** First and last line of a run, both 1-based and inclusive. */
export interface LineRun {
  readonly first: number;
  readonly last: number;
}

/** Changed lines by path, as git prints it: relative to the root of the repository. */
export type ChangedLines = ReadonlyMap<string, readonly LineRun[]>;

/** A whole file counts as changed: it is new. */
export const everyLine: readonly LineRun[] = [{ first: 1, last: Number.POSITIVE_INFINITY }];

/** Reads a diff without context lines. Deleted files have no lines; a removal between two lines touches neither. */
export function parseDiff(diff: string): ChangedLines {
  const changed = new Map<string, LineRun[]>();
  let runs: LineRun[] | undefined;
  let isInHeader = false;
  for (const line of diff.split('\n')) {
    // Lines inside a hunk begin with a sign, so none of them can look like the start of a file or a hunk.
    if (line.startsWith('diff --git ')) isInHeader = true;
    const header = isInHeader ? /^\+\+\+ (?<path>.+?)\t?$/u.exec(line)?.groups?.path : undefined;
    if (header !== undefined) {
      runs = header === '/dev/null' ? undefined : [];
      if (runs) changed.set(unquote(header).replace(/^b\//u, ''), runs);
    }
    const hunk = /^@@ -\d+(?:,\d+)? \+(?<first>\d+)(?:,(?<count>\d+))? @@/u.exec(line)?.groups;
    if (!hunk) continue;
    isInHeader = false;
    const first = Number(hunk.first);
    const count = Number(hunk.count ?? 1);
    if (count > 0) runs?.push({ first, last: first + count - 1 });
  }
  return changed;
}

/**
 * The lines of `after` that `before` does not have, and those that were among the changed lines of `before` already. A removal
 * between two lines touches neither.
 */
export function changedLinesOf(before: string, after: string, changed: readonly LineRun[] = []): LineRun[] {
  const runs: { first: number; last: number }[] = [];
  for (const { sign, old, fresh } of compareLines(linesIn(before), linesIn(after))) {
    if (sign === '-' || (sign === ' ' && !touches(changed, old + 1, old + 1))) continue;
    const line = fresh + 1;
    const open = runs.at(-1);
    if (open?.last === line - 1) open.last = line;
    else runs.push({ first: line, last: line });
  }
  return runs;
}

/** Whether a finding stands on some lines of a text, or on one of them at least. */
export function onLines(runs: readonly LineRun[], text: string): (finding: Finding) => boolean {
  const lines = new LineIndex(text);
  return ({ span }) => touches(runs, lines.lineAt(span.start), lines.lineAt(Math.max(span.start, span.end - 1)));
}

/** Without their line breaks: a change of line endings changes no line. */
function linesIn(text: string): string[] {
  return text.split(/\r\n?|\n/u);
}

/** Whether any line from `first` to `last` is among the changed ones. */
function touches(runs: readonly LineRun[], first: number, last: number): boolean {
  return runs.some((it) => it.first <= last && first <= it.last);
}

const escapes: Readonly<Record<string, number>> = { n: 10, t: 9, r: 13, a: 7, b: 8, f: 12, v: 11, '"': 34, '\\': 92 };

/** A path as git quotes it: in C style, bytes of UTF-8 in octal. */
function unquote(path: string): string {
  if (!path.startsWith('"') || !path.endsWith('"')) return path;
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  for (const { groups } of path.slice(1, -1).matchAll(/\\(?<octal>[0-7]{3})|\\(?<letter>.)|(?<plain>[^\\]+)/gsu)) {
    if (groups?.octal !== undefined) bytes.push(Number.parseInt(groups.octal, 8));
    else if (groups?.letter !== undefined) bytes.push(escapes[groups.letter] ?? groups.letter.charCodeAt(0));
    else bytes.push(...encoder.encode(groups?.plain ?? ''));
  }
  return new TextDecoder().decode(new Uint8Array(bytes));
}
