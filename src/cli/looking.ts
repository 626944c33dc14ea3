/** Has other threads look at a share of many files. */

import { dirname } from 'node:path';
import { formatOfPath } from '../read/formats.ts';
import type { FileConfigs } from './file-configs.ts';
import type { FoundFile } from './files.ts';
import { type FirstLook, plain } from './first-look.ts';
import type { FileAnswer } from './lint-files.ts';
import type { LinterPool } from './linter-pool.ts';
import type { ConfiguredFile, RemoteLinter, RemoteLook } from './remote-linter.ts';

/** So many files are a share; a thread has two of them at most, so that it need not wait for the next. */
const share = 128;
const mostShares = 2;

interface Helper {
  readonly linter: RemoteLinter;
  shares: number;
}

export class Looking {
  readonly #firstLook: FirstLook;
  readonly #pool: LinterPool;
  readonly #configs: FileConfigs;
  readonly #helpers: readonly Helper[];

  constructor(firstLook: FirstLook, pool: LinterPool, configs: FileConfigs, helpers: readonly RemoteLinter[]) {
    this.#firstLook = firstLook;
    this.#pool = pool;
    this.#configs = configs;
    this.#helpers = helpers.map((linter) => ({ linter, shares: 0 }));
  }

  /** Gives the next shares of `files` to threads that have little to do; their answers, one for each file. */
  async elsewhere(files: readonly FoundFile[], from: number): Promise<readonly Promise<FileAnswer>[]> {
    const answers: Promise<FileAnswer>[] = [];
    for (const helper of this.#helpers) {
      while (helper.shares < mostShares && from + answers.length + share <= files.length) {
        const start = from + answers.length;
        const own = files.slice(start, start + share);
        for (const it of this.#give(helper, own, await this.#configured(own))) answers.push(it);
      }
    }
    return answers;
  }

  /** Has a thread take a second look at a file: this one then need not load what that takes. Without threads it is done here. */
  async again(file: FoundFile): Promise<FileAnswer> {
    const [helper] = this.#helpers;
    const resolved = this.#configs.known(file.path)?.resolved;
    const looks = await helper?.linter.look([{ file, resolved }]).catch((): readonly RemoteLook[] => []);
    return this.#answer(file, looks?.[0] ?? 'rare');
  }

  /** Whether there are threads. */
  get hasHelp(): boolean {
    return this.#helpers.length > 0;
  }

  #give(
    helper: Helper,
    files: readonly FoundFile[],
    configured: readonly ConfiguredFile[],
  ): readonly Promise<FileAnswer>[] {
    helper.shares++;
    const looks = helper.linter
      .look(configured)
      .catch((): readonly RemoteLook[] => [])
      .finally(() => helper.shares--);
    return files.map(async (file, index) => this.#answer(file, (await looks)[index] ?? 'rare'));
  }

  async #answer(file: FoundFile, look: RemoteLook): Promise<FileAnswer> {
    switch (look) {
      case 'to-lint':
        return this.#pool.lint(file);
      case 'rare':
        return (await this.#firstLook.answer(file)) ?? this.#pool.lint(file);
      default:
        return { linted: plain(file, formatOfPath(file.shown), { isPlan: look === 'plan' }), errors: [] };
    }
  }

  /** With the configuration of each folder, as it was first read. */
  async #configured(files: readonly FoundFile[]): Promise<readonly ConfiguredFile[]> {
    const configured: ConfiguredFile[] = [];
    let folder = '';
    for (const file of files) {
      const own = dirname(file.path);
      if (own === folder) configured.push({ file });
      else configured.push({ file, resolved: (await this.#configs.forFile(file.path)).resolved });
      folder = own;
    }
    return configured;
  }
}
