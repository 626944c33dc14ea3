/** The real world of the command line: disk, standard streams, clock, git. */

import {
  accessSync,
  appendFileSync,
  closeSync,
  constants,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
} from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import type { WriteStream } from 'node:tty';
import { dayOf } from '../text/dates.ts';
import type { Draft, Entry, FileStat, FileSystem } from './file-system.ts';
import type { GitAnswer, Host, Output } from './host.ts';

/** The file system of this machine. */
export const disk: FileSystem = {
  read: (path) => readFileSync(path),
  readPart,
  readInto,
  write(path, content) {
    const draft = startDraft(path);
    try {
      draft.add(content);
      draft.keep();
    } catch (error) {
      draft.drop();
      throw error;
    }
  },
  draft: startDraft,
  append: (path, content) => appendFileSync(path, content),
  stat: (path) => toFileStat(statSync(path)),
  find(path) {
    const stat = statSync(path, { throwIfNoEntry: false });
    return stat && toFileStat(stat);
  },
  list: (path) => readdirSync(path, { withFileTypes: true }).map((it) => ({ name: it.name, kind: kindOf(it) })),
  real: (path) => realpathSync(path),
};

function toFileStat(stat: Stats): FileStat {
  return { kind: stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : 'other', size: stat.size };
}

/** Written beside the file, it takes its place when all is there: where the disk is full, the old file survives. */
function startDraft(path: string): Draft {
  makeFolder(dirname(path));
  const old = statSync(path, { throwIfNoEntry: false });
  const isPlain = old === undefined || old.isFile();
  // Pipes and devices are written to, and a link stays one.
  const place = old && isPlain ? realpathSync(path) : path;
  const isBeside = isPlain && isWritable(dirname(place));
  const written = isBeside ? `${place}.${process.pid}.tmp` : place;
  const file = openSync(written, isBeside ? 'wx' : 'w', old?.mode);
  let isOpen = true;
  const close = () => {
    if (isOpen) closeSync(file);
    isOpen = false;
  };
  return {
    add: (content) => appendFileSync(file, content),
    keep() {
      close();
      if (isBeside) renameSync(written, place);
    },
    drop() {
      close();
      if (isBeside) rmSync(written, { force: true });
    },
  };
}

/** Node's own way to make the folders above it as well never ends where one that is there takes none, as in `/proc`. */
function makeFolder(path: string): void {
  const above = dirname(path);
  if (above === path || existsSync(path)) return;
  makeFolder(above);
  try {
    mkdirSync(path);
  } catch (error) {
    // Another run may have made it meanwhile.
    if (!existsSync(path)) throw error;
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

type StandardStream = WriteStream & { readonly fd: number };

function toOutput(stream: StandardStream): Output {
  return {
    isTerminal: stream.isTTY === true,
    columns: stream.columns ?? 80,
    write: isFile(stream) ? (text) => writeWhole(stream, text) : (text) => void stream.write(text),
  };
}

function isFile({ fd }: StandardStream): boolean {
  try {
    return fstatSync(fd).isFile();
  } catch {
    return false;
  }
}

/** Node's own stream takes a write that a full disk cut short for a whole one. */
function writeWhole(stream: StandardStream, text: string): void {
  try {
    appendFileSync(stream.fd, text);
  } catch (error) {
    stream.emit('error', error);
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Today where the user is. */
export function localDate(): string {
  return dayOf(new Date());
}

function git(args: readonly string[], folder: string): GitAnswer {
  // Few runs ask for it, and loading it takes longer than all else that is loaded of Node.
  const { spawnSync } = process.getBuiltinModule('node:child_process');
  const { status, stdout, stderr, error } = spawnSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  return error
    ? { status: undefined, stdout: '', stderr: error.message }
    : { status: status ?? undefined, stdout, stderr };
}
