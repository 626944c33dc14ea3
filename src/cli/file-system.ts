/** What the command line wants of a disk. */

export interface FileStat {
  readonly kind: 'file' | 'folder' | 'other';
  readonly size: number;
}

export interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
}

/** A file that is being written. */
export interface Draft {
  add(content: string | Uint8Array): void;
  /** All is written: it takes the place of the old file. */
  keep(): void;
  /** It failed: the old file stays. */
  drop(): void;
}

/** A file system with absolute native paths. Calls throw errors that carry a `code`, as Node's do. */
export interface FileSystem {
  read(path: string): Uint8Array;
  /** The bytes from `start` up to `end`, fewer where the file is shorter. */
  readPart(path: string, start: number, end: number): Uint8Array;
  /** Fills `into` with the first bytes of a file; gives how many there were. */
  readInto(path: string, into: Uint8Array): number;
  /** Writes a file, and the folders above it where they are missing. The old one survives where the new one cannot be written whole. */
  write(path: string, content: string | Uint8Array): void;
  /** Begins a file that is written bit by bit; until it is kept, the old one stands. */
  draft(path: string): Draft;
  append(path: string, content: string): void;
  /** Follows links. */
  stat(path: string): FileStat;
  /** The same; undefined where nothing is there, which is no error: configurations are asked for in many folders that have none. */
  find(path: string): FileStat | undefined;
  list(path: string): readonly Entry[];
  /** The path without any links in it. */
  real(path: string): string;
}
