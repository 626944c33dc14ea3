/** What the command line takes from the world; tests pass a world of their own. */

export interface FileStat {
  readonly kind: 'file' | 'directory' | 'other';
  readonly size: number;
}

export interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'directory' | 'link' | 'other';
}

/** A file system with absolute native paths. Calls throw errors that carry a `code`, as Node's do. */
export interface FileSystem {
  read(path: string): Uint8Array;
  /** Bytes `[start, end)` of a file that is too large to hold. */
  readPart(path: string, start: number, end: number): Uint8Array;
  write(path: string, content: string | Uint8Array): void;
  /** Follows links. */
  stat(path: string): FileStat;
  list(path: string): readonly Entry[];
  /** The path without any links in it. */
  real(path: string): string;
}

export interface Output {
  readonly isTerminal: boolean;
  readonly columns: number;
  write(text: string): void;
}

export interface Host {
  /** Arguments behind the program's name. */
  readonly argv: readonly string[];
  /** Absolute native path. */
  readonly cwd: string;
  readonly files: FileSystem;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** All of standard input. */
  stdin(): Promise<Uint8Array>;
  /** Today as an ISO date. */
  today(): string;
  /** Milliseconds from any fixed moment, for the progress bar. */
  clock(): number;
}
