/** Judges ordinary files by a look at their bytes: most files of a repository hold nothing of ours, and must cost no more than reading. */

import { formatOfPath } from '../../read/formats.ts';
import { isOrdinary, isOrdinaryInBytes } from '../../read/ordinary.ts';
import type { Format } from '../../read/passage.ts';
import { decode, isUtf8 } from '../../text/decode.ts';
import type { FileConfig, FileConfigs } from '../file-configs.ts';
import type { FileSystem } from '../file-system.ts';
import type { FileAnswer, LintPlan } from '../lint-files.ts';
import type { FoundFile } from './files.ts';

/** Larger files are rare, and read by those who lint them. */
const largest = 1_000_000;
/** So many documents show what those of a run are mostly like. */
const enough = 16;

type Glance = FileAnswer | 'again' | undefined;

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
    const glanced = this.glance(found);
    if (glanced instanceof Promise) return glanced.then((it) => (it === 'again' ? this.#again(found) : it));
    return glanced === 'again' ? this.#again(found) : glanced;
  }

  /** The same from its bytes alone; `again` where a second look may settle it, which takes more to load than all that looks at bytes. */
  glance(found: FoundFile): Glance | Promise<Glance> {
    const config = this.#configs.known(found.path);
    return config
      ? this.#glanceUnder(config, found)
      : this.#configs.forFile(found.path).then((it) => this.#glanceUnder(it, found));
  }

  #glanceUnder({ settings: { vocabulary }, errors, isWanted }: FileConfig, found: FoundFile): Glance {
    if (!isWanted(found.path)) return { linted: undefined, errors };
    // Files that somebody wants reviewed are read as plans, whatever they look like.
    if (this.#plan.review && found.isNamed) return undefined;
    const bytes = this.#read(found);
    if (!bytes) return undefined;
    const format = formatOfPath(found.shown);
    const isPlain = isOrdinaryInBytes(bytes, format, vocabulary) && isUtf8(bytes);
    if (isPlain || isOrdinary(decode(bytes).text, format, vocabulary)) {
      return { linted: plain(found, format, { isPlan: false }), errors };
    }
    return format === 'markdown' && this.#isWorthwhile() ? 'again' : undefined;
  }

  /** Where most documents hold claims, a second look at each of them only costs time. */
  #isWorthwhile(): boolean {
    return this.#seconds < enough || this.#settled * 2 > this.#seconds;
  }

  async #again(found: FoundFile): Promise<FileAnswer | undefined> {
    this.#secondLook ??= await import('./second-look.ts');
    const { settings, errors } = await this.#configs.forFile(found.path);
    const bytes = this.#read(found);
    if (!bytes) return undefined;
    const look = await this.#secondLook.withoutFindings(found.shown, decode(bytes).text, settings.vocabulary);
    this.#seconds++;
    // A plan has a review, whatever is found in it.
    if (!look || (look.isPlan && this.#plan.review)) return undefined;
    this.#settled++;
    return { linted: plain(found, 'markdown', look), errors };
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
export function plain(
  { path, shown }: FoundFile,
  format: Format,
  { isPlan }: { readonly isPlan: boolean },
): FileAnswer['linted'] {
  const outcome = { path: shown, format, plan: isPlan, findings: [], suppressed: [] };
  return { path, outcome, findings: [], diff: '', fixes: 0, review: undefined };
}
