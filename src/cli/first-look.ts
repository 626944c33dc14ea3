/** Judges ordinary files by a look at their bytes: most files of a repository hold nothing of ours, and must cost no more than reading. */

import { formatOfPath } from '../read/formats.ts';
import { isOrdinary, isOrdinaryInBytes } from '../read/ordinary.ts';
import type { Format } from '../read/passage.ts';
import type { Settings } from '../settings.ts';
import { decode, isUtf8 } from './decode.ts';
import type { FileConfig, FileConfigs } from './file-configs.ts';
import type { FileSystem } from './file-system.ts';
import type { FoundFile } from './files.ts';
import type { FileAnswer, LintPlan } from './lint-files.ts';

/** Larger files are rare, and read by those who lint them. */
const largest = 1_000_000;
/** So many documents show what those of a run are mostly like. */
const enough = 16;

/** What a file is in which nothing is found; undefined where it has to be linted. */
export type Look = { readonly isPlan: boolean } | undefined;

const noPlan: Look = { isPlan: false };

export class FirstLook {
  readonly #fileSystem: FileSystem;
  readonly #plan: LintPlan;
  readonly #configs: FileConfigs;
  /** One for all files: what is read is looked at and forgotten. */
  readonly #bytes = new Uint8Array(largest);
  #secondLook: typeof import('./second-look.ts') | undefined;
  /** Documents that were looked at for a second time, and in how many of them nothing is found. */
  #seconds = 0;
  #settled = 0;

  constructor(fileSystem: FileSystem, plan: LintPlan, configs: FileConfigs) {
    this.#fileSystem = fileSystem;
    this.#plan = plan;
    this.#configs = configs;
  }

  /** The answer for a file that holds nothing of ours or is not wanted; undefined where it has to be linted, or cannot be read. */
  answer(found: FoundFile): FileAnswer | undefined | Promise<FileAnswer | undefined> {
    const config = this.#configs.known(found.path);
    return config
      ? this.#answerUnder(config, found)
      : this.#configs.forFile(found.path).then((it) => this.#answerUnder(it, found));
  }

  #answerUnder(
    { settings, errors, isWanted }: FileConfig,
    found: FoundFile,
  ): FileAnswer | undefined | Promise<FileAnswer | undefined> {
    if (!isWanted(found.path)) return { linted: undefined, errors };
    // Files that somebody wants reviewed are read as plans, whatever they look like.
    if (this.#plan.review && found.isNamed) return undefined;
    const format = formatOfPath(found.shown);
    const look = this.#lookAt(found, format, settings);
    const answer = (look: Look) => (look ? { linted: plain(found, format, look), errors } : undefined);
    return look instanceof Promise ? look.then(answer) : answer(look);
  }

  #lookAt(found: FoundFile, format: Format, { vocabulary }: Settings): Look | Promise<Look> {
    const bytes = this.#read(found);
    if (!bytes) return undefined;
    if (isOrdinaryInBytes(bytes, format, vocabulary) && isUtf8(bytes)) return noPlan;
    const { text } = decode(bytes);
    if (isOrdinary(text, format, vocabulary)) return noPlan;
    return format === 'markdown' && this.#isWorthwhile() ? this.#lookAgain(found.shown, text, vocabulary) : undefined;
  }

  /** Where most documents hold claims, a second look at each of them only costs time. */
  #isWorthwhile(): boolean {
    return this.#seconds < enough || this.#settled * 2 > this.#seconds;
  }

  async #lookAgain(path: string, text: string, vocabulary: Settings['vocabulary']): Promise<Look> {
    this.#secondLook ??= await import('./second-look.ts');
    const look = await this.#secondLook.withoutFindings(path, text, vocabulary);
    this.#seconds++;
    // A plan has a review, whatever is found in it.
    if (look?.isPlan && this.#plan.review) return undefined;
    if (look) this.#settled++;
    return look;
  }

  /** All bytes of a plain file; undefined where there is trouble, which is told when the file is linted. */
  #read({ path, isNamed }: FoundFile): Uint8Array | undefined {
    try {
      // A walk finds plain files only; what somebody names may be a pipe, and reading it would wait.
      if (isNamed && this.#fileSystem.stat(path).kind !== 'file') return undefined;
      const count = this.#fileSystem.readInto(path, this.#bytes);
      return count < largest ? this.#bytes.subarray(0, count) : undefined;
    } catch {
      return undefined;
    }
  }
}

/** A file in which nothing is found. */
export function plain({ path, shown }: FoundFile, format: Format, { isPlan }: NonNullable<Look>): FileAnswer['linted'] {
  const outcome = { path: shown, format, plan: isPlan, findings: [], suppressed: [] };
  return { path, outcome, findings: [], diff: '', fixes: 0, review: undefined };
}
