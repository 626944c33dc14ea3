/** Finds the one range in which two texts differ. */

export interface ChangedRange {
  readonly start: number;
  /** End of what was replaced, in the old text. */
  readonly oldEnd: number;
  /** End of what stands there now. */
  readonly newEnd: number;
}

/** The one range that turns `before` into `after`; empty in both where they are the same. */
export function changedRange(before: string, after: string): ChangedRange {
  const most = Math.min(before.length, after.length);
  const start = sharedLength(most, (from, to) => before.slice(from, to) === after.slice(from, to));
  const [fromEnd, other] = [before.length, after.length];
  const shared = sharedLength(
    most - start,
    (from, to) => before.slice(fromEnd - to, fromEnd - from) === after.slice(other - to, other - from),
  );
  return { start, oldEnd: before.length - shared, newEnd: after.length - shared };
}

/** Comparing whole stretches is many times faster than comparing characters. */
const stretch = 262_144;

function sharedLength(most: number, isSame: (from: number, to: number) => boolean): number {
  let length = 0;
  for (let step = stretch; step >= 1; step = Math.floor(step / 8))
    while (length + step <= most && isSame(length, length + step)) length += step;
  return length;
}
