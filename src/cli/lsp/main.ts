/** The language server: `ai-plan-lint lsp` speaks over standard input and output. */

import {
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { disk, localDate } from '../disk.ts';
import { serveConnection } from './server.ts';

/** Serves one client until it leaves. `home` is the folder that the guides lie in. */
export function start(home: string): Promise<void> {
  const reader = new StreamMessageReader(process.stdin);
  const writer = new StreamMessageWriter(process.stdout);
  const connection = createConnection(ProposedFeatures.all, reader, writer);
  return new Promise((resolve) => {
    connection.onExit(() => resolve());
    serveConnection(connection, { files: disk, today: localDate, home });
    connection.listen();
  });
}
