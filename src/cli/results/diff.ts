/** What a fix changes, as a unified diff. */

import { compareLines, type Step } from '../../text/line-diff.ts';

const context = 3;

/** The difference between two texts of a file, for `git apply` and `patch`; empty where there is none. */
export function renderDiff(path: string, before: string, after: string): string {
  if (before === after) return '';
  const steps = compareLines(linesOf(before), linesOf(after));
  const hunks = hunksOf(steps).map(renderHunk);
  return `--- ${named('a', path)}\n+++ ${named('b', path)}\n${hunks.join('')}`;
}

/** As git names a file: from the root of the disk without its slash, odd names in quotes, and an end behind one with spaces. */
function named(side: 'a' | 'b', path: string): string {
  const name = `${side}${path.startsWith('/') ? '' : '/'}${path}`;
  if (/["\\\n\r\t]/u.test(name)) return JSON.stringify(name);
  return name.includes(' ') ? `${name}\t` : name;
}

/** Changes with their context; what lies close together is one hunk. */
function hunksOf(steps: readonly Step[]): Step[][] {
  const hunks: Step[][] = [];
  let end = -1;
  steps.forEach((step, index) => {
    if (step.sign === ' ') return;
    const from = Math.max(index - context, end);
    const to = Math.min(index + context + 1, steps.length);
    const open = hunks.at(-1);
    if (open && index - context <= end) for (const it of steps.slice(end, to)) open.push(it);
    else hunks.push(steps.slice(Math.max(0, from), to));
    end = Math.max(end, to);
  });
  return hunks;
}

function renderHunk(steps: readonly Step[]): string {
  const first = steps[0];
  const count = (without: Step['sign']) => steps.filter((it) => it.sign !== without).length;
  const place = (line: number, lines: number) => `${lines === 0 ? line : line + 1},${lines}`;
  const header = `@@ -${place(first?.old ?? 0, count('+'))} +${place(first?.fresh ?? 0, count('-'))} @@\n`;
  return header + steps.map(({ sign, line }) => sign + line).join('');
}

/** Lines with their ends; a missing end at the end of the text is told of as `git` does. */
function linesOf(text: string): string[] {
  const lines = text.match(/[^\n]*\n|[^\n]+$/gu) ?? [];
  return lines.map((it) => (it.endsWith('\n') ? it : `${it}\n\\ No newline at end of file\n`));
}
