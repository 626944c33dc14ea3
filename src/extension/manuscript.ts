/** The text that is judged as one: a document, or all Markdown cells of a notebook together. */

import { type NotebookDocument, type TextDocument, type Uri, workspace } from 'vscode';
import type { Source } from '../engine.ts';
import { formatOf, isReadable } from './languages.ts';

export interface Part {
  readonly document: TextDocument;
  /** Offset at which the part starts in the manuscript's text. */
  readonly start: number;
}

export interface Manuscript {
  /** The document's URI, or the notebook's. */
  readonly key: string;
  /** Changes whenever one of the parts does. */
  readonly version: string;
  readonly parts: readonly Part[];
  readonly source: Source;
}

/** Between two cells: a paragraph of one never runs into the next. */
const cellBreak = '\n\n';

/** The manuscript that `document` is or belongs to; undefined where nothing is to be read. */
export function manuscriptOf(document: TextDocument): Manuscript | undefined {
  if (document.isClosed || !isReadable(document)) return undefined;
  const notebook = notebookOf(document);
  if (notebook) return notebookManuscript(notebook);
  const format = formatOf(document);
  return {
    key: document.uri.toString(),
    version: versionOf([document]),
    parts: [{ document, start: 0 }],
    source: { path: document.uri.path, text: document.getText(), ...(format && { format }) },
  };
}

/** Whether a manuscript is the text as it is now. */
export function isStill({ parts, version }: Manuscript): boolean {
  const documents = parts.map((it) => it.document);
  return documents.every((it) => !it.isClosed) && versionOf(documents) === version;
}

function versionOf(documents: readonly TextDocument[]): string {
  return documents.map((it) => `${it.uri.fragment}@${it.version}`).join(' ');
}

/** The key of the manuscript that `document` is part of, also when it has just been closed. */
export function keyOf(document: TextDocument): string {
  return placeOf(document).toString();
}

/** Where the manuscript lies: a cell has no place of its own, so that configurations are looked for beside its notebook. */
export function placeOf(document: TextDocument): Uri {
  return notebookOf(document)?.uri ?? document.uri;
}

function notebookOf(document: TextDocument): NotebookDocument | undefined {
  if (document.uri.scheme !== 'vscode-notebook-cell') return undefined;
  return workspace.notebookDocuments.find((it) => it.getCells().some((cell) => cell.document === document));
}

function notebookManuscript(notebook: NotebookDocument): Manuscript | undefined {
  const documents = notebook
    .getCells()
    .flatMap(({ document }) => (document.languageId === 'markdown' ? [document] : []));
  if (documents.length === 0) return undefined;
  const parts: Part[] = [];
  let text = '';
  for (const document of documents) {
    parts.push({ document, start: text.length });
    text += document.getText() + cellBreak;
  }
  return {
    key: notebook.uri.toString(),
    version: versionOf(documents),
    parts,
    source: { path: notebook.uri.path, text, format: 'markdown' },
  };
}
