/** Applies safe fixes to a text until none is left. */

import { fixesFor, type LintOptions, lint, type Report, type Source } from '../engine.ts';
import type { Fix } from '../remedies/fix.ts';
import { applyEdits, type Edit, overlaps } from '../text/span.ts';

export interface FixedText {
  readonly text: string;
  readonly report: Report;
  /** How many fixes were applied. */
  readonly count: number;
}

/** A fix can uncover another; more rounds than this mean that two undo each other. */
const mostRounds = 10;

/** The text after all safe fixes, with the report of it. The first safe fix of a finding counts. */
export function fixText(source: Source, options: LintOptions): FixedText {
  let current = source;
  let report = lint(current, options);
  let count = 0;
  for (let round = 0; round < mostRounds; round++) {
    const fixes = compatible(report.findings.flatMap((it) => fixesFor(current, report, it).find(isBulk) ?? []));
    if (fixes.length === 0) break;
    const text = applyEdits(
      current.text,
      fixes.flatMap((it) => it.edits),
    );
    if (text === current.text) break;
    current = { ...current, text };
    report = lint(current, options);
    count += fixes.length;
  }
  return { text: current.text, report, count };
}

/** Snippets wait for a person to fill them in. */
function isBulk(fix: Fix): boolean {
  return fix.safe && !fix.snippet && fix.edits.length > 0;
}

/** Fixes that do not touch each other, first come first served. */
function compatible(fixes: readonly Fix[]): readonly Fix[] {
  const taken: Edit[] = [];
  return fixes.filter((fix) => {
    const collides = fix.edits.some((edit) => taken.some((it) => meets(edit, it)));
    if (!collides) taken.push(...fix.edits);
    return !collides;
  });
}

function meets(a: Edit, b: Edit): boolean {
  return overlaps(a.span, b.span) || a.span.start === b.span.start || a.span.end === b.span.end;
}
