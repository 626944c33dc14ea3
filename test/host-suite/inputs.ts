/** Answering the questions that commands ask. */

import { commands } from 'vscode';
import { waitFor } from './wait.ts';

/** Presses Enter in the input that a command has opened, until the command is done. */
export async function acceptInput(running: PromiseLike<unknown>): Promise<void> {
  let isDone = false;
  void running.then(() => {
    isDone = true;
  });
  await waitFor('the command to finish', async () => {
    if (!isDone) await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return isDone;
  });
}
