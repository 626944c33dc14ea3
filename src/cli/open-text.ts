/** Lints texts that editors and assistants hold: with the configuration of their path and the files beside them. */

import { toSettings } from '../config/config.ts';
import { ConfigResolver, isWanted, type ResolvedConfig } from '../config/resolve.ts';
import { lint, type Report, type Source } from '../engine.ts';
import type { Format } from '../read/passage.ts';
import type { FileSystem } from './file-system.ts';
import { withSlashes } from './paths.ts';
import { configReader, neighbourReader } from './readers.ts';

export interface OpenText {
  readonly source: Source;
  readonly report: Report;
}

export interface Question {
  /** Absolute native path. */
  readonly path: string;
  readonly text: string;
  /** Where it is another than that of the path. */
  readonly format?: Format | undefined;
  /** Nothing lies beside a text that is in no file, and no pattern leaves it out. */
  readonly isInFile?: boolean;
  readonly today: string;
  readonly assumePlan?: boolean;
}

export class OpenTexts {
  readonly #fileSystem: FileSystem;
  readonly #resolver: ConfigResolver;

  constructor(fileSystem: FileSystem) {
    this.#fileSystem = fileSystem;
    this.#resolver = new ConfigResolver(configReader(fileSystem));
  }

  /** Lints a text; undefined where the configuration leaves its file out. */
  async lint({
    path,
    text,
    format,
    isInFile = true,
    today,
    assumePlan = false,
  }: Question): Promise<OpenText | undefined> {
    const slashed = withSlashes(path);
    const { config } = await this.configOf(path);
    if (isInFile && !isWanted(config, slashed)) return undefined;
    const source: Source = { path: slashed, text, ...(format && { format }) };
    const beside = isInFile ? { readNeighbour: neighbourReader('/', this.#fileSystem) } : {};
    return { source, report: lint(source, { settings: toSettings(config), today, assumePlan, ...beside }) };
  }

  /** The configuration that holds for a file, with what is wrong with it. */
  configOf(path: string): Promise<ResolvedConfig> {
    return this.#resolver.forFile(withSlashes(path));
  }

  /** Configurations have changed. */
  forget(): void {
    this.#resolver.forget();
  }
}
