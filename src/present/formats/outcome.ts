/** What a run has to tell, in the shape that every output format renders: the public contract of `--format json`. */

import type { Mechanism, Need } from '../../claims/claim.ts';
import type { TrainingData } from '../../claims/data-file/training-data.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Format } from '../../read/passage.ts';
import { type Fix, plainEdits } from '../../remedies/fix.ts';
import type { Alternative, RuleId, Severity } from '../../rules/rule.ts';
import { LineIndex, type Position } from '../../text/line-index.ts';
import type { Span } from '../../text/span.ts';
import { type OutcomeData, toOutcomeData } from './data.ts';
import type { Explanation } from './explanation.ts';

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export interface OutcomeFix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
}

export interface OutcomeFinding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly message: string;
  readonly need: Need | null;
  readonly mechanism: Mechanism | null;
  readonly alternative: Alternative | null;
  readonly range: Range;
  readonly fixes: readonly OutcomeFix[];
  readonly related: readonly { readonly message: string; readonly path: string; readonly range: Range | null }[];
  readonly fingerprint: string;
  /** How the statement was read; only where somebody asked. */
  readonly explanation?: Explanation;
}

export interface OutcomeSuppressed {
  readonly finding: OutcomeFinding;
  /** A comment in the text, or the baseline of accepted findings. */
  readonly by: 'comment' | 'baseline';
  readonly reason: string | undefined;
}

/** One document, judged. */
export interface FileOutcome {
  readonly path: string;
  readonly format: Format;
  readonly plan: boolean;
  readonly findings: readonly OutcomeFinding[];
  readonly suppressed: readonly OutcomeSuppressed[];
  /** Only for files of training data. */
  readonly data?: OutcomeData;
}

/** Trouble that did not stop the run: what could not be read or understood, and what to do about it. */
export interface RunError {
  readonly path: string;
  readonly message: string;
}

export interface Summary {
  readonly files: number;
  readonly plans: number;
  readonly errors: number;
  readonly warnings: number;
  readonly information: number;
}

/** A whole run. */
export interface Outcome {
  readonly tool: { readonly name: string; readonly version: string };
  readonly files: readonly FileOutcome[];
  readonly errors: readonly RunError[];
}

/** What is needed of an engine report; reports of `lint` fit. */
export interface Judged {
  readonly path: string;
  readonly format: Format;
  readonly document: { readonly plan: { readonly isPlan: boolean }; readonly data?: TrainingData };
  readonly findings: readonly Finding[];
  readonly suppressed: readonly {
    readonly finding: Finding;
    readonly reason: string | undefined;
    /** A comment unless said otherwise. */
    readonly by?: OutcomeSuppressed['by'];
  }[];
}

export interface OutcomeOptions {
  readonly fixesFor: (finding: Finding) => readonly Fix[];
  /** The text of another file that a finding points into. */
  readonly textOf: (path: string) => string | undefined;
  /** How a finding came about, where that is wanted. */
  readonly explain?: (finding: Finding) => Explanation;
}

/** Turns an engine report into its outcome: offsets become lines and columns, and the text is no longer needed. */
export function toFileOutcome(
  text: string,
  report: Judged,
  { fixesFor, textOf, explain }: OutcomeOptions,
): FileOutcome {
  const index = new LineIndex(text);
  const indexOf = (path: string | undefined) => {
    if (path === undefined) return index;
    const other = textOf(path);
    return other === undefined ? undefined : new LineIndex(other);
  };
  const rendered = (finding: Finding, fixes: readonly Fix[]) => ({
    ...toOutcomeFinding(index, finding, fixes),
    related: finding.related.map(({ message, path, span }) => {
      const lines = indexOf(path);
      return { message, path: path ?? report.path, range: lines ? toRange(lines, span) : null };
    }),
    ...(explain && { explanation: explain(finding) }),
  });
  return {
    path: report.path,
    format: report.format,
    plan: report.document.plan.isPlan,
    findings: report.findings.map((it) => rendered(it, fixesFor(it))),
    suppressed: report.suppressed.map((it) => ({
      finding: rendered(it.finding, []),
      by: it.by ?? 'comment',
      reason: it.reason,
    })),
    ...(report.document.data && { data: toOutcomeData(report.document.data, index) }),
  };
}

/** Counts files, plans and findings by severity. */
export function summarise(files: readonly FileOutcome[]): Summary {
  const count = { error: 0, warning: 0, information: 0 } satisfies Record<Severity, number>;
  let plans = 0;
  for (const { plan, findings } of files) {
    if (plan) plans++;
    for (const { severity } of findings) count[severity]++;
  }
  return {
    files: files.length,
    plans,
    errors: count.error,
    warnings: count.warning,
    information: count.information,
  };
}

function toOutcomeFinding(index: LineIndex, finding: Finding, fixes: readonly Fix[]): Omit<OutcomeFinding, 'related'> {
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    need: finding.need ?? null,
    mechanism: finding.mechanism ?? null,
    alternative: finding.alternative ?? null,
    range: toRange(index, finding.span),
    fixes: fixes.map((fix) => toOutcomeFix(index, fix)),
    fingerprint: finding.fingerprint,
  };
}

function toOutcomeFix(index: LineIndex, fix: Fix): OutcomeFix {
  return {
    title: fix.title,
    safe: fix.safe,
    edits: plainEdits(fix).map(({ span, newText }) => ({ range: toRange(index, span), newText })),
  };
}

function toRange(index: LineIndex, span: Span): Range {
  return { start: index.positionAt(span.start), end: index.positionAt(span.end) };
}
