/** The model context protocol server: `ai-plan-lint mcp` speaks over standard input and output. */

import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { disk, localDate } from '../disk.ts';
import { createServer } from './server.ts';

/** Serves one client until it leaves. `home` is the folder that the guides lie in. */
export async function start(home: string): Promise<void> {
  const server = createServer({ files: disk, today: localDate, home, folder: process.cwd() });
  const closed = new Promise<void>((resolve) => {
    server.server.onclose = resolve;
  });
  await server.connect(new StdioServerTransport());
  process.stdin.on('end', () => void server.close());
  await closed;
}
