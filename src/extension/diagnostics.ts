/** Keeps the editor's warnings in step with each open manuscript: gone at once, shown after a pause, never for an older text. */

import {
  type Diagnostic,
  type Disposable,
  EventEmitter,
  languages,
  type NotebookDocument,
  type NotebookDocumentChangeEvent,
  type TextDocument,
  type TextDocumentChangeEvent,
  workspace,
} from 'vscode';
import type { Finding } from '../findings/finding.ts';
import { type Shown, visibleFindings } from '../present/calm.ts';
import { shiftSpan } from '../text/shift.ts';
import { editorSettings } from './configuration.ts';
import { toDiagnostic } from './convert.ts';
import { spanNearCursor } from './cursor.ts';
import { isReadable } from './languages.ts';
import { keyOf } from './manuscript.ts';
import type { Reading } from './manuscript-linter.ts';
import type { Reports } from './reports.ts';

/**
 * Between a keystroke and the next lint; grows with the time that the engine took for this document last. That may have been
 * the first reading, which takes many times as long as the next, and the editor does its own work between slices anyway.
 */
const shortestDelay = 50;
const longestDelay = 400;

/** What was asked for shows in every mode. */
type Why = 'asked-for' | 'by-itself';

interface Screen {
  shown: readonly Shown[];
  lastEdit: number;
  lintTimer: ReturnType<typeof setTimeout> | undefined;
  revealTimer: ReturnType<typeof setTimeout> | undefined;
  /** The parts that have an entry in the collection. */
  published: Set<TextDocument>;
}

export class LiveDiagnostics implements Disposable {
  readonly #collection = languages.createDiagnosticCollection('ai-plan-lint');
  readonly #reports: Reports;
  readonly #screens = new Map<string, Screen>();
  readonly #publications = new EventEmitter<Reading | undefined>();

  /** Fires whenever the warnings of a manuscript were brought up to date; without a reading where it is no longer read. */
  readonly onDidPublish = this.#publications.event;

  constructor(reports: Reports) {
    this.#reports = reports;
  }

  opened(document: TextDocument): void {
    if (isReadable(document) && editorSettings(document).run !== 'manual') this.#schedule(document, 0);
  }

  changed({ document, contentChanges }: TextDocumentChangeEvent): void {
    if (contentChanges.length === 0 || !isReadable(document)) return;
    const key = keyOf(document);
    this.#reports.overtake(key);
    const screen = this.#screens.get(key);
    if (screen) {
      screen.lastEdit = performance.now();
      const start = this.#reports.last(key)?.manuscript.parts.find((it) => it.document === document)?.start ?? 0;
      for (const { rangeOffset, rangeLength, text } of contentChanges) {
        const edit = {
          span: { start: start + rangeOffset, end: start + rangeOffset + rangeLength },
          newText: text,
        };
        screen.shown = screen.shown.map((it) => ({ ...it, span: shiftSpan(it.span, edit) }));
      }
    }
    if (editorSettings(document).run !== 'onType') return;
    this.#schedule(document, this.#delayFor(document));
  }

  saved(document: TextDocument): void {
    if (editorSettings(document).run === 'onSave') void this.check(document);
  }

  /** Lints now and shows everything, whatever the mode and the cursor. */
  async check(document: TextDocument): Promise<Reading | undefined> {
    await this.#reports.ready(document);
    const screen = this.#screens.get(keyOf(document));
    if (screen) screen.lastEdit = Number.NEGATIVE_INFINITY;
    return this.#publish(document, 'asked-for');
  }

  /** What counts for the document is another now, its text is not: what shows follows, and nothing shows that was never asked for. */
  followed(document: TextDocument): void {
    const isManual = editorSettings(document).run === 'manual';
    const isShown = (this.#screens.get(keyOf(document))?.published.size ?? 0) > 0;
    if (!isManual) this.#schedule(document, this.#delayFor(document));
    else if (isShown) this.#schedule(document, this.#delayFor(document), 'asked-for');
  }

  /** The cursor moved: what was held back near it may show now. */
  cursorMoved(document: TextDocument): void {
    if (this.#screens.get(keyOf(document))?.revealTimer !== undefined) void this.#publish(document, 'by-itself');
  }

  closed(document: TextDocument): void {
    const key = keyOf(document);
    this.#collection.delete(document.uri);
    const screen = this.#screens.get(key);
    screen?.published.delete(document);
    // A cell is gone, the notebook is not: the others are read without it.
    const [other] = screen?.published ?? [];
    if (other) this.opened(other);
    else this.#forget(key);
  }

  /** Cells came, went or changed places; each that is left keeps its text. */
  cellsChanged({ notebook, contentChanges }: NotebookDocumentChangeEvent): void {
    if (contentChanges.length === 0) return;
    const cells = notebook.getCells().map((it) => it.document);
    const readable = cells.find(isReadable);
    if (readable) this.opened(readable);
    else this.#forget(notebook.uri.toString());
  }

  /** Its cells may have been closed after it, when nobody knew any more whose they were. */
  notebookClosed({ uri }: NotebookDocument): void {
    this.#forget(uri.toString());
  }

  #forget(key: string): void {
    const screen = this.#screens.get(key);
    for (const part of screen?.published ?? []) this.#collection.delete(part.uri);
    clearTimeout(screen?.lintTimer);
    clearTimeout(screen?.revealTimer);
    this.#screens.delete(key);
    this.#reports.forget(key);
  }

  /** Settings changed: every open document is read again, or cleared where it is no longer to be read by itself. */
  refresh(): void {
    this.#reports.reset();
    for (const document of workspace.textDocuments) {
      if (editorSettings(document).run !== 'manual') {
        this.opened(document);
        continue;
      }
      const screen = this.#screens.get(keyOf(document));
      clearTimeout(screen?.lintTimer);
      if (screen) screen.lintTimer = undefined;
      this.#clear(document);
    }
  }

  /** Nothing of the manuscript shows any longer, in none of its parts. */
  #clear(document: TextDocument): void {
    this.#collection.delete(document.uri);
    const screen = this.#screens.get(keyOf(document));
    if (!screen) return;
    clearTimeout(screen.revealTimer);
    screen.revealTimer = undefined;
    screen.shown = [];
    for (const part of screen.published) this.#collection.delete(part.uri);
    screen.published = new Set();
    this.#publications.fire(undefined);
  }

  dispose(): void {
    for (const screen of this.#screens.values()) {
      clearTimeout(screen.lintTimer);
      clearTimeout(screen.revealTimer);
    }
    this.#publications.dispose();
    this.#collection.dispose();
  }

  #delayFor(document: TextDocument): number {
    return Math.min(longestDelay, Math.max(shortestDelay, this.#reports.last(keyOf(document))?.took ?? 0));
  }

  /** A throttle, not a debounce: a stale warning goes away while the user is still typing. */
  #schedule(document: TextDocument, delay: number, why: Why = 'by-itself'): void {
    const screen = this.#screen(document);
    if (screen.lintTimer !== undefined) return;
    screen.lintTimer = setTimeout(() => {
      screen.lintTimer = undefined;
      void this.#reports.ready(document).then(() => this.#publish(document, why));
    }, delay);
  }

  /** Shows what is found in the text as it is now. */
  async #publish(document: TextDocument, why: Why): Promise<Reading | undefined> {
    // Another document may have taken its name by now.
    if (document.isClosed) return undefined;
    const reading = await this.#reports.fresh(document);
    if (document.isClosed) return undefined;
    // The user may have switched to reading on request meanwhile, and then everything was cleared.
    if (why === 'by-itself' && editorSettings(document).run === 'manual') return undefined;
    if (reading === 'overtaken') {
      const isPlanned = this.#screens.get(keyOf(document))?.lintTimer !== undefined;
      return isPlanned ? undefined : this.#publish(document, why);
    }
    if (!reading) {
      this.#clear(document);
      return undefined;
    }
    const screen = this.#screen(document);
    clearTimeout(screen.revealTimer);
    screen.revealTimer = undefined;
    const visible = visibleFindings(reading.shown, {
      shown: screen.shown,
      quietFor: performance.now() - screen.lastEdit,
      nearCursor: spanNearCursor(reading.manuscript, editorSettings(document).calmNearCursor),
    });
    if (visible.nextIn !== undefined)
      screen.revealTimer = setTimeout(() => void this.#publish(document, 'by-itself'), visible.nextIn);
    screen.shown = visible.findings.map(({ rule, fingerprint, span }) => ({ rule, fingerprint, span }));
    this.#show(reading, visible.findings, screen);
    this.#publications.fire(reading);
    return reading;
  }

  #show({ manuscript }: Reading, findings: readonly Finding[], screen: Screen): void {
    const places = this.#reports.placesOf(manuscript);
    const byPart = new Map<string, Diagnostic[]>();
    for (const finding of findings) {
      const part = places.here(finding.span).uri.toString();
      byPart.set(part, [...(byPart.get(part) ?? []), toDiagnostic(finding, manuscript.source.path, places)]);
    }
    const parts = new Set(manuscript.parts.map((it) => it.document));
    for (const part of screen.published) if (!parts.has(part)) this.#collection.delete(part.uri);
    for (const { uri } of parts) this.#collection.set(uri, byPart.get(uri.toString()) ?? []);
    screen.published = parts;
  }

  #screen(document: TextDocument): Screen {
    const key = keyOf(document);
    const known = this.#screens.get(key);
    if (known) return known;
    const screen: Screen = {
      shown: [],
      lastEdit: Number.NEGATIVE_INFINITY,
      lintTimer: undefined,
      revealTimer: undefined,
      published: new Set(),
    };
    this.#screens.set(key, screen);
    return screen;
  }
}
