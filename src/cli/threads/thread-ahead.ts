/** A thread that is started while files are still being found, for the run that will want one. */

import type { Host } from '../host.ts';
import type { LintPlan } from '../lint-files.ts';
import type { RemoteLinter } from './remote-linter.ts';

/** Looking at so many files takes several times as long as it takes a thread to start. */
export const longLook = 4000;

type RunHost = Pick<Host, 'files' | 'startLinter' | 'threads'>;

export class ThreadAhead {
  readonly #host: RunHost;
  readonly #plan: LintPlan;
  #started: RemoteLinter | undefined;

  constructor(host: RunHost, plan: LintPlan) {
    this.#host = host;
    this.#plan = plan;
  }

  /** There are so many files already that a thread is wanted. */
  start(): void {
    if (this.#host.threads > 1) this.#started ??= this.#host.startLinter?.(this.#plan);
  }

  /** The host for the run, whose first thread is that one. */
  get host(): RunHost {
    const { files, threads, startLinter } = this.#host;
    return { files, threads, ...(startLinter && { startLinter: (plan) => this.#take() ?? startLinter(plan) }) };
  }

  /** Ends it where nobody wanted it after all. */
  end(): void {
    this.#take()?.end();
  }

  #take(): RemoteLinter | undefined {
    const started = this.#started;
    this.#started = undefined;
    return started;
  }
}
