/** A progress bar on a terminal; silent elsewhere and for runs that are over at once. */

import { onOneLine } from '../../present/formats/one-line.ts';
import type { Host } from '../host.ts';

const showAfter = 400;
const redrawAfter = 80;
const width = 24;

export class Progress {
  readonly #host: Pick<Host, 'stderr' | 'clock'>;
  readonly #total: number;
  readonly #started: number;
  #drawn = Number.NEGATIVE_INFINITY;
  #isShown = false;

  constructor(host: Pick<Host, 'stderr' | 'clock'>, total: number) {
    this.#host = host;
    this.#total = total;
    this.#started = host.clock();
  }

  /** Tells that `done` files are through and that `name` is next. */
  step(done: number, name: string): void {
    const { stderr, clock } = this.#host;
    if (!stderr.isTerminal) return;
    const now = clock();
    if (now - this.#started < showAfter || now - this.#drawn < redrawAfter) return;
    this.#drawn = now;
    this.#isShown = true;
    const filled = Math.round((done / Math.max(1, this.#total)) * width);
    const bar = `${'█'.repeat(filled)}${'░'.repeat(width - filled)}`;
    const line = `${bar} ${done}/${this.#total} ${onOneLine(name)}`;
    stderr.write(`\r\u001b[2K${line.slice(0, Math.max(20, stderr.columns - 1))}`);
  }

  /** Clears the bar. */
  end(): void {
    if (this.#isShown) this.#host.stderr.write('\r\u001b[2K');
  }
}
