/** What is wrong with configurations, in the words of the language server protocol. */

import { type Connection, type Diagnostic, DiagnosticSeverity, MessageType } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type ConfigProblem, parseConfig } from '../../config/parse.ts';
import { configNames, type ResolvedConfig } from '../../config/resolve.ts';
import { inWords } from '../../text/wording.ts';

/** In a configuration that is open, as it is written by now. */
export function configDiagnostics(path: string, document: TextDocument): Diagnostic[] {
  if (!configNames.some((it) => path.endsWith(`/${it}`))) return [];
  const problems = parseConfig(path, document.getText())?.problems ?? [];
  return problems.map(({ line, column, message }) => ({
    source: 'ai-plan-lint',
    severity: DiagnosticSeverity.Error,
    message: inWords(message),
    range: { start: { line: line - 1, character: column - 1 }, end: { line, character: 0 } },
  }));
}

/** Tells of a broken configuration once, and again when it is broken anew. */
export class ConfigTroubles {
  readonly #connection: Connection;
  readonly #told = new Map<string, ReadonlySet<string>>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  tell({ problems, sources }: ResolvedConfig): void {
    for (const path of new Set([...sources, ...problems.map((it) => it.path)])) {
      const known = this.#told.get(path);
      const messages = new Set(problems.filter((it) => it.path === path).map(wordsOf));
      this.#told.set(path, messages);
      for (const message of messages) {
        const params = { type: MessageType.Warning, message };
        if (!known?.has(message)) void this.#connection.sendNotification('window/showMessage', params);
      }
    }
  }
}

function wordsOf({ path, line, column, message }: ConfigProblem): string {
  return `${path}: line ${line}, column ${column}: ${inWords(message)}`;
}
