/** Paths of files for the services that run checks: from the root of the checkout, which they name in the environment. */

import { resolve } from 'node:path';
import type { FileOutcome, OutcomeFinding } from '../../present/formats/outcome.ts';
import type { FormatName } from '../call/option-table.ts';
import { shownPath } from '../paths.ts';
import type { SinkContext } from './sink.ts';

/** Formats of services that look for files from the root of the checkout, wherever the run starts. */
const fromRoot: ReadonlySet<FormatName> = new Set(['sarif', 'github', 'gitlab', 'azure']);

/** Files under the paths that such a service knows them by. */
export function fromCheckout(files: readonly FileOutcome[], { host, options }: SinkContext): readonly FileOutcome[] {
  if (!fromRoot.has(options.format)) return files;
  // Asked once: a look at the environment takes longer than all that is done to a file here.
  const { GITHUB_WORKSPACE, CI_PROJECT_DIR, BUILD_SOURCESDIRECTORY } = host.environment;
  const root = GITHUB_WORKSPACE || CI_PROJECT_DIR || BUILD_SOURCESDIRECTORY;
  if (!root) return files;
  const placed = <Thing extends { readonly path: string }>(it: Thing): Thing => ({
    ...it,
    path: shownPath(resolve(host.cwd, it.path), resolve(root)),
  });
  const moved = (it: OutcomeFinding): OutcomeFinding => ({ ...it, related: it.related.map(placed) });
  return files.map((file) => ({
    ...placed(file),
    findings: file.findings.map(moved),
    suppressed: file.suppressed.map((it) => ({ ...it, finding: moved(it.finding) })),
  }));
}
