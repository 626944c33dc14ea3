/** Reads each statement in the company of the others: a document proposes or it tells, and its statements bear each other out. */

/** Weights for the figures of `companyOf`, the constant first. */
export type Company = readonly number[];

const half = 0.5;
/** Keeps the logarithm finite. */
const least = 1e-6;

/** What all statements of a document amount to. */
export interface Odds {
  readonly all: readonly number[];
  readonly sum: number;
  /** The three largest, in falling order. */
  readonly largest: readonly number[];
  readonly aboveHalf: number;
}

export function oddsOf(all: readonly number[]): Odds {
  return {
    all,
    sum: all.reduce((sum, it) => sum + it, 0),
    largest: all.toSorted((a, b) => b - a).slice(0, 3),
    aboveHalf: all.filter((it) => it > half).length,
  };
}

/** What the other statements say about one: a constant, its own logit, then their mean, largest, second largest, count and share above one half. */
export function companyOf({ all, sum, largest, aboveHalf }: Odds, index: number): readonly number[] {
  const own = all[index] ?? 0;
  const count = Math.max(1, all.length - 1);
  const at = largest.indexOf(own);
  const others = at === -1 ? largest : largest.toSpliced(at, 1);
  return [
    1,
    Math.log((own + least) / (1 - own + least)),
    (sum - own) / count,
    others[0] ?? 0,
    others[1] ?? 0,
    count / 10,
    (aboveHalf - (own > half ? 1 : 0)) / count,
  ];
}

/** The odds of one statement after a look at the others of its document. */
export function inCompany(company: Company, odds: Odds, index: number): number {
  const score = companyOf(odds, index).reduce((sum, it, at) => sum + it * (company[at] ?? 0), 0);
  return 1 / (1 + Math.exp(-score));
}
