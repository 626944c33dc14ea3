/** The configuration files of the workspace: found as the command line finds them, followed as they change. */

import {
  Diagnostic,
  DiagnosticSeverity,
  Disposable,
  EventEmitter,
  FileSystemError,
  languages,
  Range,
  Uri,
  workspace,
} from 'vscode';
import { type Config, emptyConfig, mergeConfigs, restrictToSeverities, toSettings } from '../config/config.ts';
import type { ConfigProblem } from '../config/parse.ts';
import { ConfigResolver, isWanted, type ResolvedConfig } from '../config/resolve.ts';
import type { Settings } from '../settings.ts';
import { inWords } from '../text/wording.ts';
import { userConfig } from './configuration.ts';
import { diagnosticSource } from './convert.ts';
import { followFiles, watch } from './follow-files.ts';
import { ready } from './late.ts';
import { translate } from './names.ts';
import { textOf } from './text-of.ts';

export class ConfigFiles implements Disposable {
  /** One resolver for each file system: paths of two of them have nothing to do with each other. */
  readonly #resolvers = new Map<string, ConfigResolver>();
  readonly #known = new Map<string, ResolvedConfig>();
  /** What stands for those that documents and configurations which are known lie in. */
  readonly #folders = new Set<string>();
  readonly #problems = languages.createDiagnosticCollection('ai-plan-lint-config');
  readonly #changes = new EventEmitter<void>();
  readonly #disposable: Disposable;

  /** Fires when a configuration file changed: everything is to be read again. */
  readonly onDidChange = this.#changes.event;

  constructor() {
    const forget = () => this.forget();
    this.#disposable = Disposable.from(
      watch('**/{.ai-plan-lint.json,.ai-plan-lint.jsonc,.ai-plan-lint.yaml,.ai-plan-lint.yml,package.json}', forget),
      followFiles({ followed: () => this.#folders, changed: forget }),
      workspace.onDidGrantWorkspaceTrust(forget),
      workspace.onDidChangeWorkspaceFolders(forget),
    );
  }

  /** Finds the configuration of a document, so that the others here know it. */
  async ready(document: Uri): Promise<ResolvedConfig> {
    const place = placeOf(document);
    const key = place.toString();
    const known = this.#known.get(key);
    if (known) return known;
    const resolver = this.#resolverFor(place);
    const resolved = await resolver.forFile(place.path);
    // A file changed while it was read.
    if (this.#resolverFor(place) !== resolver) return this.ready(document);
    this.#known.set(key, resolved);
    for (const path of [place.path, ...resolved.sources]) this.#folders.add(placeOf(place.with({ path })).toString());
    this.#show(resolved.problems, place);
    return resolved;
  }

  /** The same from the files as they are now: watchers tell a moment late. */
  reload(document: Uri): Promise<ResolvedConfig> {
    this.#resolvers.clear();
    this.#known.clear();
    return this.ready(document);
  }

  /** What `ready` has found, if it has. */
  found(document: Uri): ResolvedConfig | undefined {
    return this.#known.get(placeOf(document).toString());
  }

  /** The layers of configuration of a document, the user's settings on top. */
  configOf(document: Uri): Config {
    const found = this.found(document)?.config ?? emptyConfig;
    return mergeConfigs(workspace.isTrusted ? found : restrictToSeverities(found), userConfig(document));
  }

  settingsOf(document: Uri): Settings {
    return toSettings(this.configOf(document));
  }

  /** Whether the configuration wants the document to be read. */
  isWanted(document: Uri): boolean {
    return isWanted(this.configOf(document), document.path);
  }

  forget(): void {
    this.#resolvers.clear();
    this.#known.clear();
    this.#folders.clear();
    this.#problems.clear();
    this.#changes.fire();
  }

  dispose(): void {
    this.#disposable.dispose();
    this.#problems.dispose();
    this.#changes.dispose();
  }

  #resolverFor(place: Uri): ConfigResolver {
    const system = `${place.scheme}://${place.authority}`;
    const known = this.#resolvers.get(system);
    if (known) return known;
    const resolver = new ConfigResolver((path) => readText(place.with({ path })));
    this.#resolvers.set(system, resolver);
    return resolver;
  }

  #show(problems: readonly ConfigProblem[], place: Uri): void {
    const byFile = new Map<string, Diagnostic[]>();
    for (const { path, line, column, message } of problems) {
      const range = new Range(line - 1, column - 1, line - 1, column);
      const diagnostic = new Diagnostic(range, inWords(message, translate), DiagnosticSeverity.Error);
      diagnostic.source = diagnosticSource;
      byFile.set(path, [...(byFile.get(path) ?? []), diagnostic]);
    }
    for (const [path, diagnostics] of byFile) this.#problems.set(place.with({ path }), diagnostics);
  }
}

/** Where the configuration of a document is looked for: an unsaved one belongs to the first folder of the workspace. */
function placeOf(document: Uri): Uri {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const plain = document.with({ fragment: '', query: '' });
  if (document.scheme !== 'untitled') return Uri.joinPath(plain, '..', '-');
  return folder ? Uri.joinPath(folder, '-') : plain;
}

async function readText(uri: Uri): Promise<string | undefined> {
  try {
    const text = await textOf(uri);
    if (/\.ya?ml$/iu.test(uri.path)) await ready(['configs']);
    return text;
  } catch (error) {
    // Only a file that is there and may not be read is worth a word; not every scheme has files.
    if (error instanceof FileSystemError && error.code === 'NoPermissions') throw error;
    return undefined;
  }
}
