/** A linter on another thread, as the run sees it. */

import type { FoundFile } from './files.ts';
import type { FileAnswer } from './lint-files.ts';

/** Something that lints files elsewhere. */
export interface RemoteLinter {
  lint(files: readonly FoundFile[]): Promise<readonly FileAnswer[]>;
  end(): void;
}
