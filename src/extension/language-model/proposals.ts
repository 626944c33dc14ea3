/** Proposed texts, shown beside the document until the user has decided. */

import { type Disposable, type TextDocumentContentProvider, Uri, workspace } from 'vscode';

const scheme = 'ai-plan-lint-proposal';

export class Proposals implements TextDocumentContentProvider, Disposable {
  readonly #texts = new Map<string, string>();
  readonly #registration = workspace.registerTextDocumentContentProvider(scheme, this);
  #count = 0;

  /** Keeps a text; its address ends like the document's, so that it is coloured like it. */
  add(document: Uri, text: string): Uri {
    this.#count++;
    const uri = Uri.from({ scheme, path: document.path, query: String(this.#count) });
    this.#texts.set(uri.toString(), text);
    return uri;
  }

  remove(uri: Uri): void {
    this.#texts.delete(uri.toString());
  }

  provideTextDocumentContent(uri: Uri): string {
    return this.#texts.get(uri.toString()) ?? '';
  }

  dispose(): void {
    this.#registration.dispose();
  }
}
