/** The reviews beside the editor: one panel a document, live while the document is open. */

import {
  commands,
  type Disposable,
  type ExtensionContext,
  type FileRenameEvent,
  l10n,
  Selection,
  type TextDocument,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  type WebviewOptions,
  type WebviewPanel,
  type WebviewPanelSerializer,
  window,
  workspace,
} from 'vscode';
import type { HostMessage } from '../../present/review/messages.ts';
import { openGuide } from '../commands/open-guide.ts';
import { documentAt, openDocumentAt } from '../commands/target.ts';
import { toPlace } from '../convert.ts';
import { isAtOrIn } from '../follow-files.ts';
import { isReadable } from '../languages.ts';
import { allParts, ready } from '../late.ts';
import { keyOf } from '../manuscript.ts';
import type { Reading } from '../manuscript-linter.ts';
import type { Reports } from '../reports.ts';
import { exportReview } from './export.ts';
import { readMessage } from './messages.ts';
import { columnOf, nameOf, titleOf } from './names.ts';
import { bodyOf, pageOf, panelRoot, type TypedInputs } from './page.ts';

export const reviewViewType = 'aiPlanLint.review';

/** While somebody types, the panel follows after this pause. */
const followAfter = 250;

interface Open {
  key: string;
  readonly panel: WebviewPanel;
  uri: Uri;
  /** What the panel shows, or would show if it were visible. */
  reading: Reading;
  timer: ReturnType<typeof setTimeout> | undefined;
  /** It was moved for want of room; whoever moves it back has their reasons. */
  isMoved: boolean;
}

export class ReviewPanels implements Disposable, WebviewPanelSerializer {
  readonly #reports: Reports;
  readonly #context: ExtensionContext;
  readonly #open = new Map<string, Open>();

  constructor(reports: Reports, context: ExtensionContext) {
    this.#reports = reports;
    this.#context = context;
  }

  /** Opens the review of a document, or brings the open one to the front. */
  show(document: TextDocument): void {
    const key = keyOf(document);
    const known = this.#open.get(key);
    const reading = this.#reports.reviewed(document);
    if (known) known.panel.reveal(undefined, true);
    if (known || !reading) return;
    const panel = window.createWebviewPanel(
      reviewViewType,
      titleOf(key),
      { viewColumn: ViewColumn.Beside, preserveFocus: true },
      { ...this.#options, enableFindWidget: true },
    );
    this.#fill(panel, document, reading);
  }

  /** A window that is opened again brings its reviews back; one whose document is gone closes. */
  async deserializeWebviewPanel(panel: WebviewPanel, state: unknown): Promise<void> {
    const document = await this.#documentOf(state);
    const reading = document && (await this.#readingOf(document));
    if (!document || !reading || this.#open.has(keyOf(document))) return panel.dispose();
    panel.webview.options = this.#options;
    this.#fill(panel, document, reading);
  }

  async #documentOf(state: unknown): Promise<TextDocument | undefined> {
    if (typeof state !== 'object' || state === null || !('plan' in state) || typeof state.plan !== 'string')
      return undefined;
    const uri = Uri.parse(state.plan);
    // An unsaved document that is not open would come as a new, empty one.
    if (uri.scheme === 'untitled') return openDocumentAt(uri);
    return documentAt(uri).then(undefined, () => undefined);
  }

  async #readingOf(document: TextDocument): Promise<Reading | undefined> {
    await ready(allParts);
    await this.#reports.ready(document);
    return this.#reports.reviewed(document);
  }

  get #options(): WebviewOptions {
    return { enableScripts: true, localResourceRoots: [panelRoot(this.#context.extensionUri)] };
  }

  #fill(panel: WebviewPanel, document: TextDocument, reading: Reading): void {
    const key = keyOf(document);
    const open: Open = { key, panel, uri: document.uri, reading, timer: undefined, isMoved: false };
    this.#open.set(key, open);
    panel.onDidDispose(() => {
      clearTimeout(open.timer);
      this.#open.delete(open.key);
    });
    panel.webview.onDidReceiveMessage((message: unknown) => this.#receive(open, message));
    this.#draw(open);
  }

  #draw({ key, panel: { webview }, reading, uri: plan }: Open): void {
    webview.html = pageOf(reading, this.#inputs(key), { webview, extensionUri: this.#context.extensionUri, plan });
  }

  /** A document that is saved for the first time becomes another to the editor, and goes empty. */
  closed(document: TextDocument): void {
    const open = document.isUntitled && this.#open.get(document.uri.toString());
    if (!open) return;
    const words = wordsOf(open.reading.manuscript.source.text);
    const heirs = workspace.textDocuments.filter(
      (it) => !it.isUntitled && isReadable(it) && wordsOf(it.getText()) === words,
    );
    // Other files may hold the same words: the one that was saved has the path, or was opened last.
    const heir = heirs.find((it) => it.uri.path === document.uri.path) ?? heirs.at(-1);
    if (heir) void this.#goOn(open, heir);
  }

  /** Files have other names, or the folders that they lie in. */
  async renamed({ files }: FileRenameEvent): Promise<void> {
    for (const { oldUri, newUri } of files) {
      const old = oldUri.toString();
      for (const open of [...this.#open.values()]) {
        if (!isAtOrIn(open.uri.toString(), old)) continue;
        await this.#goOn(open, await documentAt(Uri.parse(newUri.toString() + open.key.slice(old.length))));
      }
    }
  }

  /** The review goes on with its document under another name. */
  async #goOn(open: Open, document: TextDocument): Promise<void> {
    const { uri } = document;
    const key = uri.toString();
    if (this.#open.has(key)) return;
    const inputs = this.#inputs(open.key);
    this.#open.delete(open.key);
    this.#open.set(key, Object.assign(open, { key, uri }));
    open.panel.title = titleOf(key);
    await this.#context.workspaceState.update(inputsKey(key), inputs);
    open.reading = (await this.#readingOf(document)) ?? open.reading;
    if (this.#open.get(key) === open) this.#draw(open);
  }

  /** The document's text changed. */
  changed(document: TextDocument): void {
    const open = this.#open.get(keyOf(document));
    if (!open || open.timer !== undefined) return;
    open.timer = setTimeout(() => {
      open.timer = undefined;
      this.#update(open);
    }, followAfter);
  }

  /** Settings changed: the reviews follow when it is known what holds now. */
  async refresh(): Promise<void> {
    for (const open of [...this.#open.values()]) {
      const document = openDocumentAt(open.uri);
      if (document) await this.#reports.ready(document);
      if (this.#open.get(open.key) === open) this.#update(open);
    }
  }

  dispose(): void {
    for (const { panel } of [...this.#open.values()]) panel.dispose();
  }

  /** A closed document keeps its last review on screen. */
  #update(open: Open): void {
    const document = openDocumentAt(open.uri);
    open.reading = (document && this.#reports.reviewed(document)) ?? open.reading;
    const message: HostMessage = { type: 'update', body: bodyOf(open.reading, this.#inputs(open.key)) };
    void open.panel.webview.postMessage(message);
  }

  async #receive(open: Open, raw: unknown): Promise<void> {
    const message = readMessage(raw);
    switch (message?.type) {
      case 'ready':
        return this.#update(open);
      case 'cut':
        return makeRoom(open);
      case 'reveal':
        return this.#reveal(open, message.offset, message.end);
      case 'guide':
        return openGuide(message.id.split('/')[0], message.id.split('/')[1]);
      case 'export':
        await exportReview({
          reading: open.reading,
          plan: Uri.parse(open.key),
          inputs: this.#inputs(open.key),
          format: message.format,
        });
        return;
      case 'inputs':
        await this.#context.workspaceState.update(inputsKey(open.key), message.inputs);
    }
  }

  async #reveal(open: Open, start: number, end: number): Promise<void> {
    const isThere = await documentAt(open.uri).then(
      () => true,
      () => false,
    );
    if (!isThere) {
      void window.showInformationMessage(l10n.t('{0} is no longer there.', nameOf(open.key)));
      return;
    }
    const { manuscript } = open.reading;
    const length = manuscript.source.text.length;
    const span = { start: Math.min(start, length), end: Math.min(Math.max(start, end), length) };
    const { uri, range } = toPlace(manuscript, span);
    const editor = await window.showTextDocument(uri, { viewColumn: columnOf(uri) });
    editor.selection = new Selection(range.start, range.end);
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  }

  #inputs(key: string): TypedInputs {
    return this.#context.workspaceState.get<TypedInputs>(inputsKey(key)) ?? {};
  }
}

/** Where two columns do not fit beside each other, the review takes the place of its plan; a tab leads back. */
async function makeRoom(open: Open): Promise<void> {
  if (open.isMoved || window.tabGroups.all.length < 2) return;
  open.isMoved = true;
  open.panel.reveal(columnOf(open.uri));
  // What moves comes as a preview, which the next file would replace.
  await commands.executeCommand('workbench.action.keepEditor');
}

/** Saving may trim lines, and end the last one. */
function wordsOf(text: string): string {
  return text.replace(/\s+/gu, '');
}

function inputsKey(key: string): string {
  return `breakEven:${key}`;
}
