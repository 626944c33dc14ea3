/**
 * The parts of the extension that wait in files of their own: they are loaded when a document or a command first needs them.
 * Extension hosts in a browser cannot `require` files, so that every host loads parts by reading them.
 */

import { Uri, workspace } from 'vscode';

/** `engine` lints with `model`, its weights and the widest lexicons; `markdown` parses, `configs` reads YAML, TOML, JSON, notebooks and jobs, `more` makes fixes and draws reviews. */
export type Part = 'engine' | 'model' | 'markdown' | 'configs' | 'more';

export const allParts: readonly Part[] = ['engine', 'model', 'markdown', 'configs', 'more'];

type Modules = Readonly<Record<string, Readonly<Record<string, (...args: unknown[]) => unknown>>>>;

const loaded = new Map<Part, Modules>();
const loading = new Map<Part, Promise<void>>();
let home: Uri | undefined;

/** Says where the extension lies; nothing is loaded yet. */
export function lateFrom(extensionUri: Uri): void {
  home = Uri.joinPath(extensionUri, 'dist');
}

/** Loads what is not loaded yet. Rejects where a file of the extension is missing or broken. */
export async function ready(parts: readonly Part[]): Promise<void> {
  await Promise.all(parts.map((it) => loading.get(it) ?? start(it)));
}

export function isReady(parts: readonly Part[]): boolean {
  return parts.every((it) => loaded.has(it));
}

/** The bytes of a file that travels beside the bundle. */
async function readCompanion(name: string): Promise<Uint8Array> {
  if (!home) throw new Error('The extension has not been started.');
  return workspace.fs.readFile(Uri.joinPath(home, name));
}

/** The modules of a loaded part. Bundling puts calls of this in the place of calls into a part. */
export function late(part: Part): Modules {
  const modules = loaded.get(part);
  if (!modules) throw new Error(`The part "${part}" is used before it is loaded.`);
  return modules;
}

function start(part: Part): Promise<void> {
  const promise = load(part);
  loading.set(part, promise);
  // A failure is told to who waits for it; the next one who asks tries again.
  promise.catch(() => loading.delete(part));
  return promise;
}

/** These borrow modules of the engine (see `late-parts.mjs`). */
const borrowers: ReadonlySet<Part> = new Set(['configs', 'more']);

async function load(part: Part): Promise<void> {
  if (borrowers.has(part)) await ready(['engine']);
  const name = `${part}.cjs`;
  const source = new TextDecoder().decode(await readCompanion(name));
  const module: { exports: Modules } = { exports: {} };
  const run = new Function('module', 'exports', 'require', `${source}\n//# sourceURL=ai-plan-lint/${name}`);
  run(module, module.exports, () => ({ late }));
  loaded.set(part, module.exports);
}
