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
/** So many documents show whether those of a run are mostly plans. */
const enough = 16;

export class FirstLook {
  readonly #fileSystem: FileSystem;
  readonly #plan: LintPlan;
  readonly #configs: FileConfigs;
  /** One for all files: what is read is looked at and forgotten. */
  readonly #bytes = new Uint8Array(largest);
  #secondLook: typeof import('./second-look.ts') | undefined;
  /** Documents that were looked at for a second time, and how many of them are no plans. */
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
    const isPlain = this.#isPlain(found, format, settings);
    const answer = (isPlain: boolean) => (isPlain ? { linted: plain(found, format), errors } : undefined);
    return isPlain instanceof Promise ? isPlain.then(answer) : answer(isPlain);
  }

  /** Whether there is nothing to find: no word of ours, or no plan. */
  #isPlain(found: FoundFile, format: Format, { vocabulary }: Settings): boolean | Promise<boolean> {
    const bytes = this.#read(found);
    if (!bytes) return false;
    if (isOrdinaryInBytes(bytes, format, vocabulary) && isUtf8(bytes)) return true;
    const { text } = decode(bytes);
    if (isOrdinary(text, format, vocabulary)) return true;
    return format === 'markdown' && this.#isWorthwhile() ? this.#isNoPlan(found.shown, text) : false;
  }

  /** Among many plans, a second look at each of them only costs time. */
  #isWorthwhile(): boolean {
    return this.#seconds < enough || this.#settled * 2 > this.#seconds;
  }

  async #isNoPlan(path: string, text: string): Promise<boolean> {
    this.#secondLook ??= await import('./second-look.ts');
    const isNoPlan = this.#secondLook.isNoPlan(path, text);
    this.#seconds++;
    if (isNoPlan) this.#settled++;
    return isNoPlan;
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

function plain({ path, shown }: FoundFile, format: Format): FileAnswer['linted'] {
  const outcome = { path: shown, format, plan: false, findings: [], suppressed: [] };
  return { path, outcome, findings: [], diff: '', fixes: 0, review: undefined };
}
