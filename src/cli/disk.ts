/** The real world of the command line: disk, standard streams, clock, git. */

import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type { WriteStream } from 'node:tty';
import type { Entry, FileSystem, GitAnswer, Host, Output } from './host.ts';

/** The file system of this machine. */
export const disk: FileSystem = {
  read: (path) => readFileSync(path),
  readPart,
  write(path, content) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  },
  append: (path, content) => appendFileSync(path, content),
  stat(path) {
    const stat = statSync(path);
    return { kind: stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : 'other', size: stat.size };
  },
  list: (path) => readdirSync(path, { withFileTypes: true }).map((it) => ({ name: it.name, kind: kindOf(it) })),
  real: (path) => realpathSync(path),
};

/** The host of a process; `home` is the folder that the bundle lies in. */
export function processHost(argv: readonly string[], home: string, serve: Host['serve']): Host {
  return {
    argv,
    cwd: process.cwd(),
    files: disk,
    stdout: toOutput(process.stdout),
    stderr: toOutput(process.stderr),
    environment: process.env,
    stdin: readStandardInput,
    today: localDate,
    clock: () => performance.now(),
    git,
    guide: (path) => readFileSync(`${home}/guides/${path}`, 'utf8'),
    serve,
  };
}

function readPart(path: string, start: number, end: number): Uint8Array {
  const bytes = new Uint8Array(end - start);
  const file = openSync(path, 'r');
  try {
    return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, start));
  } finally {
    closeSync(file);
  }
}

type Kind = { isFile(): boolean; isDirectory(): boolean; isSymbolicLink(): boolean };

function kindOf(entry: Kind): Entry['kind'] {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'other';
}

function toOutput(stream: WriteStream): Output {
  return {
    isTerminal: stream.isTTY === true,
    columns: stream.columns ?? 80,
    write: (text) => void stream.write(text),
  };
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Today where the user is. */
export function localDate(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((it) => String(it).padStart(2, '0')).join('-');
}

function git(args: readonly string[], folder: string): GitAnswer {
  const { status, stdout, stderr, error } = spawnSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  return error
    ? { status: undefined, stdout: '', stderr: error.message }
    : { status: status ?? undefined, stdout, stderr };
}
