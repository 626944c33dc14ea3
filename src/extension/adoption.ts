/** For teams with old findings: what a baseline has accepted, and what lies outside of the changed lines, does not show. */

import { type Disposable, EventEmitter, RelativePattern, Uri, workspace } from 'vscode';
import { type BaselineEntry, parseBaseline, splitByBaseline } from '../findings/baseline.ts';
import { changedLinesOf, onLines } from '../findings/changed-lines.ts';
import type { Finding } from '../findings/finding.ts';
import { watch } from './follow-files.ts';
import { findGit, textBefore } from './git.ts';
import type { Log } from './log.ts';
import { textOf } from './text-of.ts';

export class Adoption implements Disposable {
  readonly #log: Log;
  /** Accepted findings by the URI of their file, for each baseline by its own URI. */
  readonly #baselines = new Map<string, ReadonlyMap<string, readonly BaselineEntry[]>>();
  /** What a file was, by its URI and the ref. */
  readonly #before = new Map<string, string>();
  /** What was read since something last changed. The rest counts until it is read again, so that nothing hidden shows meanwhile. */
  readonly #current = new Set<string>();
  /** What is being read, so that everybody waits for it. */
  readonly #underWay = new Map<string, Promise<void>>();
  /** Counts the times that what was read came to count no more. */
  #turns = 0;
  readonly #changes = new EventEmitter<void>();
  readonly #followed = new Set<unknown>();
  #following: Disposable[] = [];

  /** Fires when a baseline or the history changed: what shows is to be found anew. */
  readonly onDidChange = this.#changes.event;

  constructor(log: Log) {
    this.#log = log;
  }

  /** Reads what the settings of a file name; costs nothing where they name nothing. */
  async ready(uri: Uri): Promise<void> {
    const { baseline, changedSince } = settingsOf(uri);
    const turn = this.#turns;
    if (baseline && !this.#current.has(baseline.toString())) {
      await this.#once(baseline.toString(), () => this.#readBaseline(baseline, turn));
    }
    if (changedSince && !this.#current.has(keyOf(uri, changedSince))) {
      await this.#once(keyOf(uri, changedSince), () => this.#readBefore(uri, changedSince, turn));
    }
    // It became another while it was read.
    if (turn !== this.#turns) await this.ready(uri);
  }

  /** The findings that show. */
  shown(uri: Uri, text: string, findings: readonly Finding[]): readonly Finding[] {
    const { baseline, changedSince } = settingsOf(uri);
    const entries = baseline && this.#baselines.get(baseline.toString())?.get(uri.toString());
    const fresh = entries ? splitByBaseline(findings, entries).fresh : findings;
    const before = changedSince === '' ? undefined : this.#before.get(keyOf(uri, changedSince));
    return before === undefined || fresh.length === 0
      ? fresh
      : fresh.filter(onLines(changedLinesOf(before, text), text));
  }

  dispose(): void {
    for (const it of this.#following) it.dispose();
    this.#changes.dispose();
  }

  async #once(key: string, read: () => Promise<void>): Promise<void> {
    const reading = this.#underWay.get(key) ?? read();
    this.#underWay.set(key, reading);
    await reading;
    if (this.#underWay.get(key) === reading) this.#underWay.delete(key);
  }

  async #readBaseline(baseline: Uri, turn: number): Promise<void> {
    this.#follow(baseline.toString(), () => watch(patternFor(baseline), () => this.#forget()));
    const accepted = await this.#acceptedBy(baseline);
    if (turn === this.#turns) this.#keep(this.#baselines, baseline.toString(), accepted);
  }

  async #acceptedBy(baseline: Uri): Promise<ReadonlyMap<string, readonly BaselineEntry[]>> {
    try {
      const read = parseBaseline(await textOf(baseline));
      for (const it of read.problems) this.#log.warn(`The baseline ${baseline.path}: ${it}`);
      const placed = [...read.baseline].map(
        ([path, entries]) => [Uri.joinPath(baseline, '..', path).toString(), entries] as const,
      );
      return new Map(placed);
    } catch (error) {
      this.#log.warn(
        `The baseline ${baseline.path} is not used: ${error instanceof Error ? error.message : String(error)}`,
      );
      return new Map();
    }
  }

  async #readBefore(uri: Uri, ref: string, turn: number): Promise<void> {
    const text = await this.#textBefore(uri, ref);
    if (turn !== this.#turns) return;
    if (text === undefined) this.#before.delete(keyOf(uri, ref));
    else this.#keep(this.#before, keyOf(uri, ref), text);
  }

  #keep<Value>(known: Map<string, Value>, key: string, value: Value): void {
    known.set(key, value);
    this.#current.add(key);
  }

  /** Undefined where git cannot tell. */
  async #textBefore(uri: Uri, ref: string): Promise<string | undefined> {
    const git = await findGit();
    if (git) this.#follow(git, () => git.onDidOpenRepository(() => this.#forget()));
    const repository = git?.getRepository(uri);
    if (!repository) {
      this.#log.warn(`Changed lines are not known: ${uri.path} lies in no git repository that the editor knows.`);
      return undefined;
    }
    this.#follow(repository, () => repository.state.onDidChange(() => this.#forget()));
    try {
      return await textBefore(repository, ref, uri);
    } catch (error) {
      this.#log.warn(`git has no commit ${ref}: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  }

  #follow(what: unknown, start: () => Disposable): void {
    if (this.#followed.has(what)) return;
    this.#followed.add(what);
    this.#following = [...this.#following, start()];
  }

  #forget(): void {
    this.#turns++;
    this.#underWay.clear();
    this.#current.clear();
    this.#changes.fire();
  }
}

/** Paths of some machines have signs that mean something else in a pattern. */
function patternFor(file: Uri): RelativePattern {
  return new RelativePattern(Uri.joinPath(file, '..'), file.path.slice(file.path.lastIndexOf('/') + 1));
}

function settingsOf(uri: Uri): { readonly baseline: Uri | undefined; readonly changedSince: string } {
  const configuration = workspace.getConfiguration('aiPlanLint', uri);
  const path = configuration.get<unknown>('baseline');
  const ref = configuration.get<unknown>('changedSince');
  const folder = workspace.getWorkspaceFolder(uri)?.uri;
  return {
    baseline: typeof path === 'string' && path !== '' && folder ? Uri.joinPath(folder, path) : undefined,
    changedSince: typeof ref === 'string' && !ref.startsWith('-') ? ref : '',
  };
}

function keyOf(uri: Uri, ref: string): string {
  return `${ref} ${uri.toString()}`;
}
