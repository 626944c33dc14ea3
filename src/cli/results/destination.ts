/** Where a result goes: standard output or a file. */

import { resolve } from 'node:path';
import type { RunError } from '../../present/formats/outcome.ts';
import type { Draft } from '../file-system.ts';
import type { Host } from '../host.ts';
import { writeTrouble } from '../trouble.ts';

export class Destination {
  readonly #host: Pick<Host, 'stdout' | 'files' | 'cwd'>;
  readonly #path: string | undefined;
  #draft: Draft | undefined;
  #trouble: RunError | undefined;

  /** `path` names a file; without it everything goes to standard output. */
  constructor(host: Pick<Host, 'stdout' | 'files' | 'cwd'>, path: string | undefined) {
    this.#host = host;
    this.#path = path;
  }

  get isStandardOutput(): boolean {
    return this.#path === undefined;
  }

  /** What kept the result from being written. */
  get trouble(): RunError | undefined {
    return this.#trouble;
  }

  /** Adds to the result. A file that was there before is replaced when the result is whole. */
  write(text: string): void {
    const { stdout, files, cwd } = this.#host;
    const path = this.#path;
    if (path === undefined) stdout.write(text);
    else if (!this.#trouble) {
      this.#try(() => {
        this.#draft ??= files.draft(resolve(cwd, path));
        this.#draft.add(text);
      });
    }
  }

  /** The result is whole, or as whole as it will be. */
  finish(): void {
    if (!this.#trouble) this.#try(() => this.#draft?.keep());
    if (this.#trouble) this.#try(() => this.#draft?.drop());
  }

  /** Writes files into the folder that the destination names. */
  writeFolder(pages: ReadonlyMap<string, string>): void {
    const { files, cwd } = this.#host;
    for (const [name, content] of pages) {
      this.#try(() => files.write(resolve(cwd, this.#path ?? '.', name), content));
    }
  }

  /** Whether the destination is a folder already. */
  get isFolder(): boolean {
    try {
      return this.#path !== undefined && this.#host.files.stat(resolve(this.#host.cwd, this.#path)).kind === 'folder';
    } catch {
      return false;
    }
  }

  #try(write: () => void): void {
    try {
      write();
    } catch (error) {
      this.#trouble ??= { path: this.#path ?? '', message: `The result is lost. ${writeTrouble(error)}` };
    }
  }
}
