/** The one log of the extension: an output channel whose level the user sets. */

import { type LogOutputChannel, window } from 'vscode';

export type Log = Pick<LogOutputChannel, 'trace' | 'info' | 'warn' | 'error' | 'show' | 'dispose'>;

/** Opens the channel "AI Plan Lint". */
export function createLog(): Log {
  return window.createOutputChannel('AI Plan Lint', { log: true });
}
