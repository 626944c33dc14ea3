/** Applies safe fixes to a text until none is left. */

import { fixesFor, type LintOptions, lint, type Report, type Source } from '../engine.ts';
import { safeEdits } from '../remedies/safe-edits.ts';
import { applyEdits } from '../text/span.ts';
import { inScope, movedScope, type Scope, wholeFile } from './scope.ts';

export interface FixedText {
  readonly text: string;
  readonly report: Report;
  /** How many places were changed. */
  readonly count: number;
  /** What of the new text counts. */
  readonly scope: Scope;
}

/** A fix can uncover another; more rounds than this mean that two undo each other. */
const mostRounds = 10;

/** The text after all safe fixes of what counts in it, with the report of it. */
export function fixText(source: Source, options: LintOptions, counting: Scope = wholeFile): FixedText {
  let [current, scope] = [source, counting];
  let report = lint(current, options);
  let count = 0;
  for (let round = 0; round < mostRounds; round++) {
    const { fresh } = inScope(report.findings, current.text, scope);
    const edits = safeEdits(fresh.map((it) => fixesFor(current, report, it)));
    const text = applyEdits(current.text, edits);
    if (text === current.text) break;
    scope = movedScope(scope, current.text, text);
    current = { ...current, text };
    report = lint(current, options);
    count += edits.length;
  }
  return { text: current.text, report, count, scope };
}
