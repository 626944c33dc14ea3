/** Compares two texts line by line. */

export interface Step {
  readonly sign: ' ' | '-' | '+';
  readonly line: string;
  /** Lines of the old and the new text before this step. */
  readonly old: number;
  readonly fresh: number;
}

/** The steps from one list of lines to the other: what they share at both ends, and a shortest way between. */
export function compareLines(old: readonly string[], fresh: readonly string[]): Step[] {
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
