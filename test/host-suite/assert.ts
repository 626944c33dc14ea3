/** Assertions for suites that also run in a web worker, where `node:assert` does not exist. */

export function ok(value: unknown, message: string): asserts value {
  if (!value) throw new Error(message);
}

/** Compares by content, as JSON would show it. */
export function same<T>(actual: T, expected: T, what = 'value'): void {
  const [is, wanted] = [actual, expected].map((it) => JSON.stringify(it, null, 2));
  if (is !== wanted) throw new Error(`${what} is ${is}, expected ${wanted}`);
}

export function matches(actual: string, pattern: RegExp, what = 'text'): void {
  if (!pattern.test(actual)) throw new Error(`${what} is ${JSON.stringify(actual)}, expected to match ${pattern}`);
}
