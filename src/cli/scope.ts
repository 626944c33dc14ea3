/** What of a file counts for teams with old findings: lines that changed, and what no baseline has accepted. */

import { type BaselineEntry, type SplitByBaseline, splitByBaseline } from '../findings/baseline.ts';
import { changedLinesOf, type LineRun, onLines } from '../findings/changed-lines.ts';
import type { Finding } from '../findings/finding.ts';

export interface Scope {
  /** Undefined where all lines count. */
  readonly changed: readonly LineRun[] | undefined;
  readonly accepted: readonly BaselineEntry[];
}

/** Nothing of the file is old. */
export const wholeFile: Scope = { changed: undefined, accepted: [] };

/** Whether a finding of a text stands where something counts. */
export function isInLines(text: string, { changed }: Scope): (finding: Finding) => boolean {
  return changed ? onLines(changed, text) : () => true;
}

/** Parts the findings that stand where something counts into those that are new and those that are accepted. */
export function inScope(findings: readonly Finding[], text: string, scope: Scope): SplitByBaseline {
  return splitByBaseline(findings.filter(isInLines(text, scope)), scope.accepted);
}

/** The scope in a text that was rewritten: its lines lie elsewhere, and what was rewritten is new. */
export function movedScope(scope: Scope, before: string, after: string): Scope {
  return scope.changed ? { ...scope, changed: changedLinesOf(before, after, scope.changed) } : scope;
}
