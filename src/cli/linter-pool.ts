/** Linters on threads, started one by one as work piles up: a repository with a handful of plans needs a single one. */

import type { ResolvedConfig } from '../config/resolve.ts';
import type { FoundFile } from './files.ts';
import type { FileAnswer } from './lint-files.ts';
import type { RemoteLinter } from './remote-linter.ts';

/** A thread takes as long to start as it takes another to lint a few files. */
const worthAThread = 8;

interface Thread {
  readonly linter: RemoteLinter;
  busy: number;
}

export class LinterPool {
  readonly #start: () => RemoteLinter;
  readonly #most: number;
  readonly #threads: Thread[] = [];

  constructor(start: () => RemoteLinter, most: number) {
    this.#start = start;
    this.#most = most;
  }

  /** Lints a file on the thread that has least to do, under the configuration that was found for it. */
  async lint(file: FoundFile, resolved: ResolvedConfig | undefined): Promise<FileAnswer> {
    const thread = this.#next();
    thread.busy++;
    try {
      return await thread.linter.lint(file, resolved);
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      const message = `It could not be linted, because a thread failed (${words}). Lint it by itself.`;
      return { linted: undefined, errors: [{ path: file.shown, message }] };
    } finally {
      thread.busy--;
    }
  }

  /** Ends all threads, whatever they are at. */
  end(): void {
    for (const { linter } of this.#threads) linter.end();
  }

  #next(): Thread {
    const [first, ...rest] = this.#threads;
    const least = first && rest.reduce((least, it) => (it.busy < least.busy ? it : least), first);
    if (least && (least.busy < worthAThread || this.#threads.length >= this.#most)) return least;
    const thread = { linter: this.#start(), busy: 0 };
    this.#threads.push(thread);
    return thread;
  }
}
