/** Long work of which only the newest counts: it runs in slices between which the editor does its own, and stops when it is overtaken. */

/** So long the editor waits at most, in milliseconds; a step that is under way is finished first. */
const slice = 8;

export class NewestRuns {
  readonly #newest = new Map<string, object>();

  /** Runs `steps` as the newest work for `key`; gives nothing where other work for it was started or it was stopped meanwhile. */
  async run<Result>(key: string, steps: Generator<void, Result>): Promise<Result | undefined> {
    const own = {};
    this.#newest.set(key, own);
    for (;;) {
      const end = performance.now() + slice;
      do {
        const { done, value } = steps.next();
        if (!done) continue;
        this.#newest.delete(key);
        return value;
      } while (performance.now() < end);
      await pause();
      if (this.#newest.get(key) !== own) return undefined;
    }
  }

  /** What runs for `key` gives nothing any more. */
  stop(key: string): void {
    this.#newest.delete(key);
  }

  stopAll(): void {
    this.#newest.clear();
  }
}

/** Hosts of every kind have timers; they let keystrokes and requests through. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
