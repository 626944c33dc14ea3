/**
 * Lints what a first look could not settle. A handful of files is linted at the end on the thread that looks. A thread is started
 * only for more, because it takes as long to start as it takes another to lint several files; or where there are so many files that
 * it can help to look at them.
 */

import type { ResolvedConfig } from '../../config/resolve.ts';
import type { FoundFile } from '../inputs/files.ts';
import type { FileAnswer, FileLinter } from '../lint-files.ts';
import type { RemoteLinter } from './remote-linter.ts';
import { longLook } from './thread-ahead.ts';

/** So many files are worth a thread, and one more. */
const worthAThread = 24;

interface Thread {
  readonly linter: RemoteLinter;
  busy: number;
}

/** A file that waits to be linted here, or for a thread. */
interface Held {
  readonly file: FoundFile;
  resolve(answer: FileAnswer | Promise<FileAnswer>): void;
}

interface PoolOptions {
  /** Starts a thread. */
  start(): RemoteLinter;
  readonly mostThreads: number;
  /** The linter of the thread that looks. */
  here(): Promise<FileLinter>;
  /** The configuration that was found for a file. */
  resolvedFor(file: FoundFile): ResolvedConfig | undefined;
}

export class LinterPool {
  readonly #options: PoolOptions;
  readonly #threads: Thread[] = [];
  readonly #held: Held[] = [];

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  /** Threads that help to look at so many files, started now. */
  helpers(files: number): readonly RemoteLinter[] {
    const wanted = Math.min(this.#options.mostThreads - 1, Math.floor(files / longLook));
    while (this.#threads.length < wanted) this.#start();
    return this.#threads.map((it) => it.linter);
  }

  /** Takes a file; it may not be linted before `settle`. */
  lint(file: FoundFile): Promise<FileAnswer> {
    if (this.#threads.length > 0) return this.#lintOn(this.#next(), file);
    const answer = new Promise<FileAnswer>((resolve) => this.#held.push({ file, resolve }));
    if (this.#held.length >= worthAThread) {
      for (const it of this.#held.splice(0)) it.resolve(this.#lintOn(this.#next(), it.file));
    }
    return answer;
  }

  /** Lints here what is held; gives after each file, so that the process can look up. */
  async *settle(): AsyncGenerator<void> {
    for (const { file, resolve } of this.#held.splice(0)) {
      resolve((await this.#options.here()).file(file));
      yield;
    }
  }

  /** Ends all threads, whatever they are at. */
  end(): void {
    for (const { linter } of this.#threads) linter.end();
  }

  /** The thread that has least to do. */
  #next(): Thread {
    const [first, ...rest] = this.#threads;
    const least = first && rest.reduce((least, it) => (it.busy < least.busy ? it : least), first);
    if (least && (least.busy < worthAThread || this.#threads.length >= this.#options.mostThreads)) return least;
    return this.#start();
  }

  #start(): Thread {
    const thread = { linter: this.#options.start(), busy: 0 };
    this.#threads.push(thread);
    return thread;
  }

  async #lintOn(thread: Thread, file: FoundFile): Promise<FileAnswer> {
    thread.busy++;
    try {
      return await thread.linter.lint(file, this.#options.resolvedFor(file));
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      const message = `It could not be linted, because a thread failed (${words}). Lint it by itself.`;
      return { linted: undefined, errors: [{ path: file.shown, message }] };
    } finally {
      thread.busy--;
    }
  }
}
