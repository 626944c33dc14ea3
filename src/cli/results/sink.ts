/** Takes linted files one by one and writes as early as it can. */

import type { Outcome, RunError } from '../../present/formats/outcome.ts';
import type { Options } from '../call/options.ts';
import type { Host } from '../host.ts';
import type { Linted } from '../lint-files.ts';
import type { Destination } from './destination.ts';

export interface Sink {
  add(linted: Linted): void;
  /** All files are through; gives what went wrong on the way out. */
  end(errors: readonly RunError[]): readonly RunError[];
}

export interface SinkContext {
  readonly host: Host;
  readonly options: Options;
  readonly tool: Outcome['tool'];
  readonly destination: Destination;
}
