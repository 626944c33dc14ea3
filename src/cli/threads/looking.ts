/** Has other threads look at a share of many files. */

import { dirname } from 'node:path';
import { formatOfPath } from '../../read/formats.ts';
import type { FileConfigs } from '../file-configs.ts';
import type { FoundFile } from '../inputs/files.ts';
import { type FirstLook, plain } from '../inputs/first-look.ts';
import type { FileAnswer } from '../lint-files.ts';
import type { LinterPool } from './linter-pool.ts';
import type { ConfiguredFile, RemoteLinter, RemoteLook } from './remote-linter.ts';

/** So many files are a share; a thread has two of them at most, so that it need not wait for the next. */
const share = 128;
const mostShares = 2;

interface Helper {
  readonly linter: RemoteLinter;
  shares: number;
}

/** Files that another thread looks at, and what it answers for each: at once, or once the file is linted. */
export interface Share {
  readonly count: number;
  readonly answers: Promise<readonly (FileAnswer | Promise<FileAnswer>)[]>;
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

  /** Gives the next shares of `files` to threads that have little to do. */
  async elsewhere(files: readonly FoundFile[], from: number): Promise<readonly Share[]> {
    const shares: Share[] = [];
    let next = from;
    for (const helper of this.#helpers) {
      for (; helper.shares < mostShares && next + share <= files.length; next += share) {
        const own = files.slice(next, next + share);
        shares.push({ count: share, answers: this.#give(helper, own, await this.#configured(own)) });
      }
    }
    return shares;
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

  async #give(
    helper: Helper,
    files: readonly FoundFile[],
    configured: readonly ConfiguredFile[],
  ): Promise<readonly (FileAnswer | Promise<FileAnswer>)[]> {
    helper.shares++;
    const looks = await helper.linter.look(configured).catch((): readonly RemoteLook[] => []);
    helper.shares--;
    return files.map((file, index) => this.#answer(file, looks[index] ?? 'rare'));
  }

  #answer(file: FoundFile, look: RemoteLook): FileAnswer | Promise<FileAnswer> {
    switch (look) {
      case 'to-lint':
        return this.#pool.lint(file);
      case 'rare':
        return this.#answerHere(file);
      default:
        return { linted: plain(file, formatOfPath(file.shown), { isPlan: look === 'plan' }), errors: [] };
    }
  }

  async #answerHere(file: FoundFile): Promise<FileAnswer> {
    return (await this.#firstLook.answer(file)) ?? this.#pool.lint(file);
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
