/** What holds for each file of a run: its nearest configuration, and over it what the command line says. */

import { dirname } from 'node:path';
import { type Config, emptyConfig, mergeConfigs, toSettings } from '../config/config.ts';
import { ConfigResolver, isWanted, type ReadText, type ResolvedConfig } from '../config/resolve.ts';
import type { RunError } from '../present/formats/outcome.ts';
import type { Settings } from '../settings.ts';
import { inWords } from '../text/wording.ts';
import type { FileSystem } from './file-system.ts';
import { shownPath, withSlashes } from './paths.ts';
import { configReader } from './readers.ts';

/** Where configurations are looked for. Plain data. */
export interface ConfigPlan {
  readonly cwd: string;
  /** What the command line itself sets, over every file. */
  readonly config: Config;
  /** `nearest` looks upward from each file, `none` looks nowhere; else the path of one configuration. */
  readonly configFrom: 'nearest' | 'none' | { readonly path: string };
}

export interface FileConfig {
  /** What it is worked out from. Plain data. */
  readonly resolved: ResolvedConfig;
  readonly settings: Settings;
  /** What is wrong with the configuration. */
  readonly errors: readonly RunError[];
  /** Whether it wants the file at an absolute native path to be read. */
  isWanted(path: string): boolean;
}

export class FileConfigs {
  readonly #plan: ConfigPlan;
  readonly #resolver: ConfigResolver;
  /** The one that the call names. */
  #named: Promise<ResolvedConfig> | undefined;
  readonly #byFolder = new Map<string, FileConfig>();
  readonly #bySource = new Map<ResolvedConfig, FileConfig>();

  constructor(fileSystem: FileSystem, plan: ConfigPlan) {
    this.#plan = plan;
    this.#resolver = new ConfigResolver(readOnce(configReader(fileSystem)));
  }

  /** What holds for the file at an absolute native path. */
  async forFile(path: string): Promise<FileConfig> {
    const known = this.known(path);
    if (known) return known;
    return this.hold(path, await this.resolved(path));
  }

  /** From now on this holds for the files of a folder, whatever its files say by now. */
  hold(path: string, resolved: ResolvedConfig): FileConfig {
    // Folders under one configuration share what is worked out from it.
    const held = this.#bySource.get(resolved) ?? this.#held(resolved);
    this.#bySource.set(resolved, held);
    this.#byFolder.set(dirname(path), held);
    return held;
  }

  /** The same where a file of its folder has been asked for before. */
  known(path: string): FileConfig | undefined {
    return this.#byFolder.get(dirname(path));
  }

  /** What holds for the file before the command line has its say. */
  async resolved(path: string): Promise<ResolvedConfig> {
    const { configFrom } = this.#plan;
    if (configFrom === 'none') return nowhere;
    if (configFrom === 'nearest') return this.#resolver.forFile(withSlashes(path));
    this.#named ??= this.#fromFile(withSlashes(configFrom.path));
    return this.#named;
  }

  async #fromFile(path: string): Promise<ResolvedConfig> {
    const found = await this.#resolver.fromFile(path);
    if (found) return found;
    const message = path.endsWith('/package.json')
      ? 'It has no key "aiPlanLint". Add one, or name another file.'
      : 'There is no such configuration file. Check the spelling of the path.';
    return { ...nowhere, problems: [{ path, line: 1, column: 1, message }] };
  }

  #held(resolved: ResolvedConfig): FileConfig {
    const { cwd } = this.#plan;
    const config = mergeConfigs(resolved.config, this.#plan.config);
    const settings = toSettings(config);
    return {
      resolved,
      // Paths in settings are those that people read, like that of the file.
      settings: settings.plan === undefined ? settings : { ...settings, plan: shownPath(settings.plan, cwd) },
      errors: configTroubles(resolved, cwd),
      isWanted: (path) => isWanted(config, withSlashes(path)),
    };
  }
}

/** A file that several configurations extend is the same for all of them, even if it changes while the run goes on. */
function readOnce(read: ReadText): ReadText {
  const texts = new Map<string, Promise<string | undefined> | string>();
  return (path) => {
    const known = texts.get(path);
    if (known !== undefined) return known;
    const text = read(path);
    // Most files named package.json are none of ours, and nobody extends them.
    if (text !== undefined && !path.endsWith('/package.json')) texts.set(path, text);
    return text;
  };
}

const nowhere: ResolvedConfig = { config: emptyConfig, sources: [], problems: [] };

/** What is wrong with a configuration, in the words of a run. */
export function configTroubles({ problems }: ResolvedConfig, cwd: string): RunError[] {
  return problems.map(({ path, line, column, message }) => ({
    path: shownPath(path, cwd),
    message: `line ${line}, column ${column}: ${inWords(message)}`,
  }));
}
