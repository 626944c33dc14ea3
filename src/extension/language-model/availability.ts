/** Whether the editor has a language model; asked for the first time when a light bulb opens, and followed from then on. */

import { type Disposable, type LanguageModelChat, lm } from 'vscode';

export class Models implements Disposable {
  #isThere = false;
  #subscription: Disposable | undefined;

  /** The answer known so far; the first call starts looking. */
  get isThere(): boolean {
    if (!this.#subscription && typeof lm?.selectChatModels === 'function') {
      this.#subscription = lm.onDidChangeChatModels(() => void this.#look());
      void this.#look();
    }
    return this.#isThere;
  }

  async choose(): Promise<LanguageModelChat | undefined> {
    const [model] = await lm.selectChatModels();
    return model;
  }

  dispose(): void {
    this.#subscription?.dispose();
  }

  async #look(): Promise<void> {
    this.#isThere = (await this.choose().then(undefined, () => undefined)) !== undefined;
  }
}
