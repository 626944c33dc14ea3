/** A linter on another thread, as the run sees it. */

import type { ResolvedConfig } from '../config/resolve.ts';
import type { FoundFile } from './files.ts';
import type { FileAnswer } from './lint-files.ts';

/** Something that lints elsewhere. */
export interface RemoteLinter {
  /** Under the configuration that was found for the file; without one it is looked for. */
  lint(file: FoundFile, resolved?: ResolvedConfig): Promise<FileAnswer>;
  end(): void;
}
