/** Rounds weights to a few levels: small ones exactly, larger ones within 7 %, which packs well and changes no decision. */

/** How many times each level is the one before, where that makes more than a step. */
const growth = 1.1;
/** Enough for a weight of 350, far above any that is learned. */
const most = 80;

/** Steps by level; the first is no strength at all. */
const steps: readonly number[] = levels();

function levels(): number[] {
  const all = [0];
  while (all.length < most) {
    const last = all.at(-1) ?? 0;
    all.push(Math.max(last + 1, Math.round(last * growth)));
  }
  return all;
}

/** The steps of a level. */
export function stepsOf(level: number): number {
  return steps[level] ?? 0;
}

/** The level nearest to a number of steps. */
export function levelOf(wanted: number): number {
  const above = steps.findIndex((it) => it >= wanted);
  if (above === -1) return most - 1;
  const [below = 0, next = 0] = [steps[above - 1], steps[above]];
  return wanted - below < next - wanted ? above - 1 : above;
}
