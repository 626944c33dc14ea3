/** Loads what lints a file when the first one needs it: most files of a repository, and some runs, need nothing of it. */

import { FileConfigs } from '../file-configs.ts';
import type { FileSystem } from '../file-system.ts';
import type { FileLinter, LintPlan } from '../lint-files.ts';

/** The linter of a run, always the same one. */
export function loadLinter(
  fileSystem: FileSystem,
  plan: LintPlan,
  configs = new FileConfigs(fileSystem, plan),
): () => Promise<FileLinter> {
  let loaded: Promise<FileLinter> | undefined;
  return () => {
    loaded ??= import('../lint-files.ts').then(({ FileLinter }) => new FileLinter(fileSystem, plan, configs));
    return loaded;
  };
}
