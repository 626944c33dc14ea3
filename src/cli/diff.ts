/** What a fix changes, as a unified diff. */

const context = 3;

/** The difference between two texts; empty where there is none. */
export function renderDiff(path: string, before: string, after: string): string {
  if (before === after) return '';
  const steps = compare(linesOf(before), linesOf(after));
  const hunks = hunksOf(steps).map(renderHunk);
  return `--- a/${path}\n+++ b/${path}\n${hunks.join('')}`;
}

interface Step {
  readonly sign: ' ' | '-' | '+';
  readonly line: string;
  /** Lines of the old and the new text before this step. */
  readonly old: number;
  readonly fresh: number;
}

/** The steps from one list of lines to the other: what they share at both ends, and a shortest way between. */
function compare(old: readonly string[], fresh: readonly string[]): Step[] {
  let head = 0;
  while (head < old.length && head < fresh.length && old[head] === fresh[head]) head++;
  let tail = 0;
  while (tail < old.length - head && tail < fresh.length - head && old.at(-1 - tail) === fresh.at(-1 - tail)) tail++;
  const signs = [
    ...old.slice(0, head).map((line) => ({ sign: ' ' as const, line })),
    ...shortestWay(old.slice(head, old.length - tail), fresh.slice(head, fresh.length - tail)),
    ...old.slice(old.length - tail).map((line) => ({ sign: ' ' as const, line })),
  ];
  let [oldLine, freshLine] = [0, 0];
  return signs.map(({ sign, line }) => {
    const step = { sign, line, old: oldLine, fresh: freshLine };
    if (sign !== '+') oldLine++;
    if (sign !== '-') freshLine++;
    return step;
  });
}

type Sign = Pick<Step, 'sign' | 'line'>;

/** Longest common subsequence by table; texts that differ in too many lines are shown as replaced altogether. */
function shortestWay(old: readonly string[], fresh: readonly string[]): Sign[] {
  const removed = old.map((line) => ({ sign: '-' as const, line }));
  const added = fresh.map((line) => ({ sign: '+' as const, line }));
  if (old.length * fresh.length > 4_000_000) return [...removed, ...added];
  const width = fresh.length + 1;
  const common = new Uint32Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = fresh.length - 1; j >= 0; j--) {
      const both = (common[(i + 1) * width + j + 1] ?? 0) + 1;
      common[i * width + j] =
        old[i] === fresh[j] ? both : Math.max(common[(i + 1) * width + j] ?? 0, common[i * width + j + 1] ?? 0);
    }
  }
  const way: Sign[] = [];
  let [i, j] = [0, 0];
  while (i < old.length && j < fresh.length) {
    if (old[i] === fresh[j]) {
      way.push({ sign: ' ', line: old[i] ?? '' });
      i++;
      j++;
    } else if ((common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0))
      way.push(...removed.slice(i, ++i));
    else way.push(...added.slice(j, ++j));
  }
  return [...way, ...removed.slice(i), ...added.slice(j)];
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
