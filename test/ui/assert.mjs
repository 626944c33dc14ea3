/** Assertions of the scenarios. */

/** @param {unknown} value @param {string} what */
export function ok(value, what) {
  if (!value) throw new Error(`Expected ${what}`);
}

/** @param {unknown} actual @param {unknown} expected @param {string} what */
export function equal(actual, expected, what) {
  const [got, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (got !== wanted) throw new Error(`${what}: expected ${wanted}, got ${got}`);
}
