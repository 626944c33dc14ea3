/** Finds the configuration of a file: the nearest one upward, with what it extends. The same for every host. */

import { pathBeside } from '../read/paths.ts';
import { PathRules } from '../text/path-rules.ts';
import { phrase, type Wording } from '../text/wording.ts';
import { type Config, emptyConfig, mergeConfigs, type PathPattern } from './config.ts';
import type { ConfigProblem, ParsedConfig } from './parse.ts';

/** Gives the text of a file by its absolute path with forward slashes, or undefined where there is no such file. */
export type ReadText = (path: string) => Promise<string | undefined> | string | undefined;

export interface ResolvedConfig {
  readonly config: Config;
  /** The files it comes from: the nearest one, then what it extends. */
  readonly sources: readonly string[];
  readonly problems: readonly ConfigProblem[];
}

/** Names of configuration files; in one folder the first that is there counts. */
export const configNames = [
  '.ai-plan-lint.json',
  '.ai-plan-lint.jsonc',
  '.ai-plan-lint.yaml',
  '.ai-plan-lint.yml',
  'package.json',
] as const;

/** A longer chain of `extends` is taken for a mistake. */
const longestChain = 16;

/** Resolves configurations and remembers them until they are forgotten. */
export class ConfigResolver {
  readonly #read: ReadText;
  readonly #byFolder = new Map<string, Promise<ResolvedConfig>>();

  constructor(read: ReadText) {
    this.#read = read;
  }

  /** The configuration that holds for the file at `path`; an empty one where nobody wrote one. */
  forFile(path: string): Promise<ResolvedConfig> {
    return this.#forFolder(folderOf(path));
  }

  /** The configuration that one file states, whatever lies nearer to the documents; undefined where it states none. */
  fromFile(path: string): Promise<ResolvedConfig | undefined> {
    return this.#load(path, []);
  }

  /** To be called when files have changed. */
  forget(): void {
    this.#byFolder.clear();
  }

  #forFolder(folder: string): Promise<ResolvedConfig> {
    const found = this.#byFolder.get(folder) ?? this.#nearest(folder);
    this.#byFolder.set(folder, found);
    return found;
  }

  async #nearest(folder: string): Promise<ResolvedConfig> {
    for (const name of configNames) {
      const found = await this.#load(`${folder}/${name}`, []);
      if (found) return { ...found, problems: [...found.problems, ...(await this.#rivals(folder, name))] };
    }
    const above = folderOf(folder);
    if (folder === '' || above === folder) return { config: emptyConfig, sources: [], problems: [] };
    return this.#forFolder(above);
  }

  /** Configurations beside the one that counts: their authors would wonder why they do nothing. */
  async #rivals(folder: string, chosen: string): Promise<readonly ConfigProblem[]> {
    const problems: ConfigProblem[] = [];
    for (const name of configNames.filter((it) => it !== chosen)) {
      const path = `${folder}/${name}`;
      const text = await this.#textOf(path);
      if (typeof text !== 'string' || !(await parsed(path, text))) continue;
      const message = phrase('This file is ignored, because {file} is beside it. Merge the two.', { file: chosen });
      problems.push({ path, line: 1, column: 1, message });
    }
    return problems;
  }

  async #load(path: string, chain: readonly string[]): Promise<ResolvedConfig | undefined> {
    const text = await this.#textOf(path);
    if (text instanceof Error) {
      const message = phrase('This file could not be read ({error}). The defaults apply instead.', {
        error: text.message,
      });
      return { config: emptyConfig, sources: [path], problems: [{ path, line: 1, column: 1, message }] };
    }
    const found = text === undefined ? undefined : await parsed(path, text);
    if (!found) return undefined;
    const { config, problems } = found;
    if (found.extends === undefined) return { config, sources: [path], problems };
    const base = await this.#extended(path, found.extends, [...chain, path]);
    return {
      config: mergeConfigs(base.config, config),
      sources: [path, ...base.sources],
      problems: [...problems, ...base.problems],
    };
  }

  async #extended(
    path: string,
    { named, line, column }: NonNullable<ParsedConfig['extends']>,
    chain: readonly string[],
  ): Promise<ResolvedConfig> {
    const target = pathBeside(path, named);
    const failed = (message: Wording): ResolvedConfig => ({
      config: emptyConfig,
      sources: [],
      problems: [{ path, line, column, message }],
    });
    if (chain.includes(target))
      return failed(
        phrase('"extends" goes in a circle: {files}. Take one of them out.', { files: [...chain, target].join(' → ') }),
      );
    if (chain.length > longestChain)
      return failed(phrase('"extends" leads through too many files. Merge some of them.'));
    const found = await this.#load(target, chain);
    return (
      found ??
      failed(
        phrase('"extends" names {file}, but there is no such configuration. Correct the path, or remove it.', {
          file: named,
        }),
      )
    );
  }

  async #textOf(path: string): Promise<string | Error | undefined> {
    try {
      return await this.#read(path);
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  }
}

/** A configuration file as it is understood. Parsers are loaded for the first one: most folders have none. */
async function parsed(path: string, text: string): Promise<ParsedConfig | undefined> {
  if (path.endsWith('/package.json') && !text.includes('aiPlanLint')) return undefined;
  return (await import('./parse.ts')).parseConfig(path, text);
}

/** Whether a configuration wants the file at `path` (absolute, with forward slashes) to be read. */
export function isWanted({ include, exclude }: Config, path: string): boolean {
  return (include === undefined || fitsAny(include, path)) && !fitsAny(exclude, path);
}

function fitsAny(patterns: readonly PathPattern[], path: string): boolean {
  const folders = new Set(patterns.map((it) => it.folder));
  return [...folders].some((folder) => {
    if (!path.startsWith(`${folder}/`)) return false;
    return rulesFor(patterns, folder).covers(path.slice(folder.length + 1));
  });
}

const compiled = new WeakMap<readonly PathPattern[], Map<string, PathRules>>();

/** Patterns are compiled once for each list; the list itself is the key, so that nothing has to be forgotten. */
function rulesFor(patterns: readonly PathPattern[], folder: string): PathRules {
  const byFolder = compiled.get(patterns) ?? new Map<string, PathRules>();
  compiled.set(patterns, byFolder);
  const known = byFolder.get(folder);
  if (known) return known;
  const rules = new PathRules(patterns.filter((it) => it.folder === folder).map((it) => it.pattern));
  byFolder.set(folder, rules);
  return rules;
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
