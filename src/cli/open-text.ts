/** Lints texts that editors and assistants hold: with the configuration of their path and the files beside them. */

import { resolve } from 'node:path';
import { toSettings } from '../config/config.ts';
import { ConfigResolver, isWanted, type ReadText } from '../config/resolve.ts';
import { lint, type Report, type Source } from '../engine.ts';
import { decode } from './decode.ts';
import type { FileSystem } from './file-system.ts';
import { withSlashes } from './paths.ts';
import { codeOf } from './trouble.ts';

/** A plan that a config names is smaller. */
const largestNeighbour = 8_000_000;

export interface OpenText {
  readonly source: Source;
  readonly report: Report;
}

export interface Question {
  /** Absolute native path. */
  readonly path: string;
  readonly text: string;
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
  async lint({ path, text, today, assumePlan = false }: Question): Promise<OpenText | undefined> {
    const slashed = withSlashes(path);
    const { config } = await this.#resolver.forFile(slashed);
    if (!isWanted(config, slashed)) return undefined;
    const source: Source = { path: slashed, text };
    const readNeighbour = neighbourReader('/', this.#fileSystem);
    return { source, report: lint(source, { settings: toSettings(config), today, assumePlan, readNeighbour }) };
  }

  /** Configurations have changed. */
  forget(): void {
    this.#resolver.forget();
  }
}

/** Reads configurations; undefined where there is none. */
export function configReader(fileSystem: FileSystem): ReadText {
  return (path) => {
    try {
      return fileSystem.stat(path).kind === 'file' ? decode(fileSystem.read(path)).text : undefined;
    } catch (error) {
      if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined;
      throw error;
    }
  };
}

/** Reads what a linted file names or lies beside: plain files of a sane size only, whatever a document asks for. */
export function neighbourReader(folder: string, fileSystem: FileSystem): (path: string) => string | undefined {
  return (path) => {
    try {
      const native = resolve(folder, path);
      const { kind, size } = fileSystem.stat(native);
      if (path.endsWith('/')) return kind === 'folder' ? namesIn(native, fileSystem) : undefined;
      return kind === 'file' && size <= largestNeighbour ? decode(fileSystem.read(native)).text : undefined;
    } catch {
      return undefined;
    }
  };
}

function namesIn(folder: string, fileSystem: FileSystem): string {
  const entries = fileSystem.list(folder).filter((it) => it.kind === 'file');
  return entries
    .map((it) => it.name)
    .sort()
    .join('\n');
}
