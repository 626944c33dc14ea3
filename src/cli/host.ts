/** What the command line takes from the world; tests pass a world of their own. */

import type { FileSystem } from './file-system.ts';
import type { LintPlan } from './lint-files.ts';
import type { RemoteLinter } from './threads/remote-linter.ts';

export interface Output {
  readonly isTerminal: boolean;
  readonly columns: number;
  write(text: string): void;
}

/** What git answers; undefined status where there is no git. */
export interface GitAnswer {
  readonly status: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
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
  git(args: readonly string[], folder: string): GitAnswer;
  /** The text of a guide by its path in the guides folder, for example `rules/tone-by-training.md`. */
  guide(path: string): string;
  /** Listens for the wish to end the run (Ctrl+C); what it gives tells whether there was one. */
  listenForEnd(): () => boolean;
  /** How many linters may run at once. */
  readonly threads: number;
  /** Starts a linter on a thread of its own; absent where there are no threads. */
  readonly startLinter?: (plan: LintPlan) => RemoteLinter;
  /** Serves a protocol over standard input and output until the client leaves. */
  serve(protocol: 'lsp' | 'mcp'): Promise<void>;
}
