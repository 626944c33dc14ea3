/** Which findings to show while somebody types: gone ones vanish at once, new ones wait for a pause. */

import type { Finding } from '../findings/finding.ts';
import type { RuleId } from '../rules/rule.ts';
import { overlaps, type Span } from '../text/span.ts';

/** What is on screen: enough to know a finding again after an edit. */
export interface Shown {
  readonly rule: RuleId;
  readonly fingerprint: string;
  readonly span: Span;
}

export interface Moment {
  /** What is on screen, moved along with the edits since. */
  readonly shown: readonly Shown[];
  /** Milliseconds since the last edit; infinite where nobody typed. */
  readonly quietFor: number;
  /** The line or paragraph that the cursor is in; undefined where the user wants no such calm. */
  readonly nearCursor: Span | undefined;
}

/** New findings show after this pause. */
export const revealAfter = 500;
/** New findings near the cursor show after this pause, or as soon as the cursor leaves. */
export const revealNearCursorAfter = 3000;

export interface Visible {
  readonly findings: readonly Finding[];
  /** Milliseconds until the next finding that is held back becomes due; undefined when none is. */
  readonly nextIn: number | undefined;
}

/** Decides for each finding of the current report whether it shows now. */
export function visibleFindings(findings: readonly Finding[], moment: Moment): Visible {
  const visible: Finding[] = [];
  let nextIn: number | undefined;
  for (const finding of findings) {
    const wait = isKnown(finding, moment.shown) ? 0 : dueIn(finding, moment);
    if (wait <= 0) visible.push(finding);
    else nextIn = Math.min(nextIn ?? wait, wait);
  }
  return { findings: visible, nextIn };
}

function isKnown(finding: Finding, shown: readonly Shown[]): boolean {
  return shown.some(
    (it) => it.rule === finding.rule && (it.fingerprint === finding.fingerprint || overlaps(it.span, finding.span)),
  );
}

function dueIn(finding: Finding, { quietFor, nearCursor }: Moment): number {
  const isNear =
    nearCursor !== undefined && finding.span.start <= nearCursor.end && nearCursor.start <= finding.span.end;
  return (isNear ? revealNearCursorAfter : revealAfter) - quietFor;
}
