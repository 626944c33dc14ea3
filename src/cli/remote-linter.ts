/** A linter on another thread, as the run sees it. */

import type { FoundFile } from './files.ts';
import type { FileAnswer } from './lint-files.ts';

/** Something that lints elsewhere. */
export interface RemoteLinter {
  lint(file: FoundFile): Promise<FileAnswer>;
  end(): void;
}
