/**
 * The review of all plans in the workspace. Open documents belong to the live diagnostics; this shows the others, takes a
 * document back when it is closed, and follows files that change, move or go.
 */

import {
  type CancellationToken,
  CancellationTokenSource,
  Disposable,
  EventEmitter,
  FileType,
  languages,
  type Progress,
  type TextDocument,
  Uri,
  workspace,
} from 'vscode';
import { openDocumentAt } from '../commands/target.ts';
import { followFiles, isAtOrIn } from '../follow-files.ts';
import { isReadable } from '../languages.ts';
import type { Log } from '../log.ts';
import type { FileServices, Reading } from '../manuscript-linter.ts';
import type { Reports } from '../reports.ts';
import { type PlanFile, planFileOfReading, readPlanFile } from './plan-file.ts';
import { isTextPath, readableFiles } from './walk.ts';

/** The tree follows after this pause, so that a fast review does not redraw it for each file. */
const tellAfter = 100;

export class WorkspaceReview implements Disposable {
  readonly #reports: Reports;
  readonly #services: FileServices;
  readonly #log: Log;
  readonly #plans = new Map<string, PlanFile>();
  readonly #collection = languages.createDiagnosticCollection('ai-plan-lint-workspace');
  readonly #changes = new EventEmitter<void>();
  /** What happened last to each file, so that a slow read never overwrites what came after it. */
  readonly #turns = new Map<string, number>();
  #lastTurn = 0;
  /** All files that were plans at some time since the review was started. */
  readonly #followed = new Set<string>();
  /** Counts the times that everything had to be read again: only the last one goes on. */
  #passes = 0;
  /** Counts reviews: one that was cleared stops. */
  #runs = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #watcher: Disposable | undefined;

  /** Fires, not more often than ten times a second, when plans came, changed or went. */
  readonly onDidChange = this.#changes.event;

  constructor(reports: Reports, services: FileServices, log: Log) {
    this.#reports = reports;
    this.#services = services;
    this.#log = log;
  }

  /** The plans found so far, in the order of their paths. */
  get plans(): readonly PlanFile[] {
    return [...this.#plans.values()].sort((a, b) => (a.uri.path < b.uri.path ? -1 : 1));
  }

  get isOn(): boolean {
    return this.#watcher !== undefined;
  }

  /** Reads every folder of the workspace; what was found stays when it is cancelled. */
  async run(progress: Progress<{ message: string }>, token: CancellationToken): Promise<number> {
    this.clear();
    this.#watch();
    const run = this.#runs;
    let files = 0;
    for (const folder of workspace.workspaceFolders ?? []) {
      for await (const uri of readableFiles(folder.uri, token, this.#log)) {
        if (token.isCancellationRequested || run !== this.#runs) return files;
        await this.refresh(uri);
        files++;
        progress.report({ message: `${workspace.asRelativePath(uri)} (${files})` });
      }
    }
    return files;
  }

  /** What files are judged by is another now: those that were read are read again. */
  async reread(): Promise<void> {
    const pass = ++this.#passes;
    for (const key of [...this.#turns.keys()]) {
      if (pass !== this.#passes) return;
      await this.refresh(Uri.parse(key));
    }
  }

  clear(): void {
    this.#passes++;
    this.#runs++;
    this.#watcher?.dispose();
    this.#watcher = undefined;
    this.#plans.clear();
    this.#turns.clear();
    this.#followed.clear();
    this.#collection.clear();
    this.#tell();
  }

  /** Reads one file again, from its document where it is open. */
  async refresh(uri: Uri): Promise<void> {
    const turn = this.#nextTurn(uri);
    const isOvertaken = () => this.#turns.get(uri.toString()) !== turn;
    const document = openDocumentAt(uri);
    if (document && isReadable(document)) {
      await this.#reports.ready(document);
      const reading = await this.#reports.fresh(document);
      if (isOvertaken()) return;
      if (document.isClosed || reading === 'overtaken') return this.refresh(uri);
      this.#collection.delete(uri);
      this.#keep(uri, reading && this.#planFileOf(uri, reading));
      return;
    }
    try {
      const plan = await readPlanFile(uri, this.#services);
      if (isOvertaken()) return;
      // It may have been opened while it was read: then its document has the word.
      const opened = openDocumentAt(uri);
      this.#keep(uri, plan);
      this.#collection.set(uri, opened && isReadable(opened) ? [] : (plan?.diagnostics ?? []));
    } catch (error) {
      if (isOvertaken()) return;
      this.#log.info(`${uri.path} is left out: ${String(error)}`);
      this.forget(uri);
    }
  }

  /** A file or folder is gone. */
  forget(uri: Uri): void {
    const path = uri.toString();
    this.#nextTurn(uri);
    for (const key of this.#turns.keys()) if (key.startsWith(`${path}/`)) this.#nextTurn(Uri.parse(key));
    for (const [key, plan] of this.#plans) {
      if (!isAtOrIn(key, path)) continue;
      this.#plans.delete(key);
      this.#collection.delete(plan.uri);
      this.#tell();
    }
  }

  /** What counts for a file is another now. */
  followed(uri: Uri): void {
    if (this.#turns.has(uri.toString())) void this.refresh(uri);
  }

  /** A document was opened: from now on its own diagnostics show, unless the editor calls it something that is not read. */
  opened(document: TextDocument): void {
    if (isReadable(document)) this.#collection.delete(document.uri);
    else this.followed(document.uri);
  }

  closed({ uri }: TextDocument): void {
    this.followed(uri);
  }

  /** The live diagnostics of an open document were brought up to date. */
  published(reading: Reading): void {
    const [part] = reading.manuscript.parts;
    if (!this.isOn || !part || part.document.uri.toString() !== reading.manuscript.key) return;
    if (!workspace.getWorkspaceFolder(part.document.uri)) return;
    this.#nextTurn(part.document.uri);
    this.#keep(part.document.uri, this.#planFileOf(part.document.uri, reading));
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#watcher?.dispose();
    this.#collection.dispose();
    this.#changes.dispose();
  }

  /** A file, or all files of a folder, that came under a new name. */
  async #refreshAll(uri: Uri): Promise<void> {
    const never = new CancellationTokenSource().token;
    const run = this.#runs;
    const type = await workspace.fs.stat(uri).then(
      (it) => it.type,
      () => undefined,
    );
    // It may have gone on, or the review may have been cleared.
    if (type === undefined || run !== this.#runs) return;
    if (type !== FileType.Directory) return isTextPath(uri.path) ? this.refresh(uri) : undefined;
    for await (const file of readableFiles(uri, never, this.#log)) {
      if (run !== this.#runs) return;
      await this.refresh(file);
    }
  }

  #planFileOf(uri: Uri, reading: Reading): PlanFile | undefined {
    return planFileOfReading(uri, reading, this.#reports.placesOf(reading.manuscript));
  }

  #nextTurn(uri: Uri): number {
    this.#turns.set(uri.toString(), ++this.#lastTurn);
    return this.#lastTurn;
  }

  #keep(uri: Uri, plan: PlanFile | undefined): void {
    const had = this.#plans.delete(uri.toString());
    if (plan) {
      this.#plans.set(uri.toString(), plan);
      this.#followed.add(uri.toString());
    }
    if (had || plan) this.#tell();
  }

  /** Only what is or was a plan is read again: a change elsewhere costs nothing. */
  #watch(): void {
    this.#watcher = Disposable.from(
      followFiles({
        followed: () => this.#followed,
        changed: (keys) => keys.forEach((it) => void this.refresh(Uri.parse(it))),
        gone: (uri) => this.forget(uri),
      }),
      workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri, newUri } of files) {
          this.forget(oldUri);
          void this.#refreshAll(newUri);
        }
      }),
      workspace.onDidDeleteFiles(({ files }) => {
        for (const uri of files) this.forget(uri);
      }),
    );
  }

  #tell(): void {
    if (this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#changes.fire();
    }, tellAfter);
  }
}
