/** The review beside the editor: one panel a document, live while the document is open. */

import {
  type Disposable,
  l10n,
  Selection,
  type TextDocument,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import { toPlace } from '../convert.ts';
import { keyOf } from '../manuscript.ts';
import type { Reading, Reports } from '../reports.ts';
import { pageOf } from './page.ts';

export const reviewViewType = 'aiPlanLint.review';

/** While somebody types, the panel follows after this pause. */
const followAfter = 250;

interface Open {
  readonly panel: WebviewPanel;
  document: TextDocument;
  timer: ReturnType<typeof setTimeout> | undefined;
}

export class ReviewPanels implements Disposable {
  readonly #reports: Reports;
  readonly #open = new Map<string, Open>();

  constructor(reports: Reports) {
    this.#reports = reports;
  }

  /** Opens the review of a document, or brings the open one to the front. */
  show(document: TextDocument): void {
    const key = keyOf(document);
    const known = this.#open.get(key);
    if (known) {
      known.panel.reveal(undefined, true);
      return;
    }
    const panel = window.createWebviewPanel(
      reviewViewType,
      l10n.t('Review: {0}', nameOf(document)),
      { viewColumn: ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, enableFindWidget: true, localResourceRoots: [] },
    );
    const open: Open = { panel, document, timer: undefined };
    this.#open.set(key, open);
    panel.onDidDispose(() => {
      clearTimeout(open.timer);
      this.#open.delete(key);
    });
    panel.webview.onDidReceiveMessage((message: unknown) => this.#receive(open, message));
    this.#render(open);
  }

  /** The document's text or its settings changed. */
  changed(document: TextDocument): void {
    const open = this.#open.get(keyOf(document));
    if (!open || open.timer !== undefined) return;
    open.timer = setTimeout(() => {
      open.timer = undefined;
      this.#render(open);
    }, followAfter);
  }

  refresh(): void {
    for (const open of this.#open.values()) this.#render(open);
  }

  dispose(): void {
    for (const { panel } of [...this.#open.values()]) panel.dispose();
  }

  /** A closed document keeps its last review on screen. */
  #render(open: Open): void {
    const reading = this.#reading(open);
    if (reading) open.panel.webview.html = pageOf(reading);
  }

  #reading(open: Open): Reading | undefined {
    const uri = open.document.uri.toString();
    const document = workspace.textDocuments.find((it) => it.uri.toString() === uri);
    if (!document) return undefined;
    open.document = document;
    return this.#reports.reviewed(document);
  }

  async #receive(open: Open, message: unknown): Promise<void> {
    if (!isReveal(message)) return;
    const document = await workspace.openTextDocument(open.document.uri);
    open.document = document;
    const reading = this.#reports.reviewed(document);
    if (!reading) return;
    const offset = Math.min(Math.max(0, message.offset), reading.manuscript.source.text.length);
    const place = toPlace(reading.manuscript, { start: offset, end: offset });
    const editor = await window.showTextDocument(place.document, { viewColumn: columnOf(place.document) });
    editor.selection = new Selection(place.range.start, place.range.start);
    editor.revealRange(place.range, TextEditorRevealType.InCenterIfOutsideViewport);
  }
}

interface Reveal {
  readonly type: 'reveal';
  readonly offset: number;
}

function isReveal(message: unknown): message is Reveal {
  const it = message as Partial<Reveal> | null;
  return (
    typeof it === 'object' && it?.type === 'reveal' && typeof it.offset === 'number' && Number.isInteger(it.offset)
  );
}

function columnOf(document: TextDocument): ViewColumn {
  const editor = window.visibleTextEditors.find((it) => it.document === document);
  return editor?.viewColumn ?? ViewColumn.One;
}

function nameOf(document: TextDocument): string {
  return Uri.parse(keyOf(document)).path.split('/').at(-1) ?? '';
}
