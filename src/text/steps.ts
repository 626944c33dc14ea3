/** Work in steps is a generator that yields between them, so that whoever runs it may pause or stop. */

/** All of the work at once. */
export function drained<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
