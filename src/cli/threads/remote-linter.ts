/** A linter on another thread, as the run sees it. */

import type { ResolvedConfig } from '../../config/resolve.ts';
import type { FoundFile } from '../inputs/files.ts';
import type { FileAnswer } from '../lint-files.ts';

/** What a first look at a file on another thread has shown; what is rare is looked at once more by those who ask. */
export type RemoteLook = 'no-plan' | 'plan' | 'to-lint' | 'rare';

/** Something that lints elsewhere. */
export interface RemoteLinter {
  /** Under the configuration that was found for the file; without one it is looked for. */
  lint(file: FoundFile, resolved?: ResolvedConfig): Promise<FileAnswer>;
  /** Looks at files, of which the first of each folder comes with the configuration that was found for it. */
  look(files: readonly ConfiguredFile[]): Promise<readonly RemoteLook[]>;
  end(): void;
}

export interface ConfiguredFile {
  readonly file: FoundFile;
  readonly resolved?: ResolvedConfig | undefined;
}
