/** What the command line wants of a disk. */

export interface FileStat {
  readonly kind: 'file' | 'folder' | 'other';
  readonly size: number;
}

export interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
}

/** A file system with absolute native paths. Calls throw errors that carry a `code`, as Node's do. */
export interface FileSystem {
  read(path: string): Uint8Array;
  /** The bytes from `start` up to `end`, fewer where the file is shorter. */
  readPart(path: string, start: number, end: number): Uint8Array;
  /** Fills `into` with the first bytes of a file; gives how many there were. */
  readInto(path: string, into: Uint8Array): number;
  /** Writes a file, and the folders above it where they are missing. */
  write(path: string, content: string | Uint8Array): void;
  append(path: string, content: string): void;
  /** Follows links. */
  stat(path: string): FileStat;
  list(path: string): readonly Entry[];
  /** The path without any links in it. */
  real(path: string): string;
}
