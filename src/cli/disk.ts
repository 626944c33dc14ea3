/** The real world of the command line: disk, standard streams, clock, git. */

import { spawnSync } from 'node:child_process';
import {
  accessSync,
  appendFileSync,
  closeSync,
  constants,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import type { WriteStream } from 'node:tty';
import type { Entry, FileSystem } from './file-system.ts';
import type { GitAnswer, Host, Output } from './host.ts';

/** The file system of this machine. */
export const disk: FileSystem = {
  read: (path) => readFileSync(path),
  readPart,
  readInto,
  write(path, content) {
    mkdirSync(dirname(path), { recursive: true });
    replaceFile(path, content);
  },
  append: (path, content) => appendFileSync(path, content),
  stat(path) {
    const stat = statSync(path);
    return { kind: stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : 'other', size: stat.size };
  },
  list: (path) => readdirSync(path, { withFileTypes: true }).map((it) => ({ name: it.name, kind: kindOf(it) })),
  real: (path) => realpathSync(path),
};

/** Writes beside the file and takes its place when all is written: where the disk is full, the old file survives. */
function replaceFile(path: string, content: string | Uint8Array): void {
  const old = statSync(path, { throwIfNoEntry: false });
  const isPlain = old === undefined || old.isFile();
  // Pipes and devices are written to, and a link stays one.
  const place = old && isPlain ? realpathSync(path) : path;
  const draft = `${place}.${process.pid}.tmp`;
  if (!isPlain || !isWritable(dirname(place))) {
    writeFileSync(place, content);
    return;
  }
  try {
    writeFileSync(draft, content, { flag: 'wx', ...(old && { mode: old.mode }) });
    renameSync(draft, place);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** What the entry program knows and this module does not. */
type Program = Pick<Host, 'startLinter' | 'serve'> & {
  /** The folder that the bundle and the guides lie in. */
  readonly home: string;
};

/** A second interruption ends the process, as everywhere. */
function listenForEnd(): () => boolean {
  let isWanted = false;
  process.once('SIGINT', () => {
    isWanted = true;
  });
  return () => isWanted;
}

/** The host of a process. */
export function processHost(argv: readonly string[], { home, startLinter, serve }: Program): Host {
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
    listenForEnd,
    git,
    guide: (path) => readFileSync(`${home}/guides/${path}`, 'utf8'),
    threads: Math.min(availableParallelism(), mostThreads),
    ...(startLinter && { startLinter }),
    serve,
  };
}

/** Each thread holds a document and an engine of its own. */
const mostThreads = 8;

function readPart(path: string, start: number, end: number): Uint8Array {
  const bytes = new Uint8Array(end - start);
  const file = openSync(path, 'r');
  try {
    return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, start));
  } finally {
    closeSync(file);
  }
}

function readInto(path: string, into: Uint8Array): number {
  const file = openSync(path, 'r');
  try {
    return readSync(file, into, 0, into.length, 0);
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
