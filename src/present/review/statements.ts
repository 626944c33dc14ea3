/** Joins each claim of a report with its findings: the statements that the wish table and the plan map show. */

import type { Claim } from '../../claims/claim.ts';
import { isLive } from '../../claims/live.ts';
import type { Report, Source } from '../../engine.ts';
import type { Finding } from '../../findings/finding.ts';
import type { RuleId } from '../../rules/rule.ts';
import { wishTable } from '../../rules/wish-table.ts';
import { LineIndex } from '../../text/line-index.ts';
import { contains, type Span } from '../../text/span.ts';
import { quoteOf } from './quote.ts';
import type { Quote, ReviewFinding, Statement, StatementState } from './shape.ts';

/** What all parts of a review read: the report, its statements, and how to quote the document. */
export interface Reviewed {
  readonly report: Report;
  readonly text: string;
  readonly today: string;
  readonly statements: readonly Statement[];
  readonly findings: readonly ReviewFinding[];
  quote(point: Span, statement?: Span): Quote;
  /** Findings of these rules. */
  found(...rules: readonly RuleId[]): readonly ReviewFinding[];
}

/** Rules that say that another tool is right. */
export const wrongToolRules: ReadonlySet<RuleId> = new Set<RuleId>([
  ...Object.values(wishTable).flatMap((it) => Object.values(it.mismatch)),
  'retrieval-called-training',
]);

/** Reads a report for review. */
export function reviewed(report: Report, source: Source, today: string): Reviewed {
  const lines = new LineIndex(source.text);
  const quote = (point: Span, statement?: Span) => quoteOf(source.text, lines, point, statement);
  const claims = report.document.claims;
  const shown = new Map(report.findings.map((it) => [it, toReviewFinding(it, claims, quote)]));
  return {
    report,
    text: source.text,
    today,
    statements: claims.filter((it) => isShown(it, report)).flatMap((it) => statementsOf(it, shown, quote)),
    findings: [...shown.values()],
    quote,
    found: (...rules) => [...shown.values()].filter((it) => rules.includes(it.rule)),
  };
}

/** A restatement is shown only where it carries a finding of its own. */
function isShown(claim: Claim, { findings }: Report): boolean {
  return !claim.restates || findings.some((it) => it.claim === claim.id && wrongToolRules.has(it.rule));
}

function toReviewFinding(finding: Finding, claims: readonly Claim[], quote: Reviewed['quote']): ReviewFinding {
  const { rule, severity, message, messageId, alternative, fingerprint, span } = finding;
  const claim = claims.find((it) => it.id === finding.claim);
  const statement = claim && contains(claim.statement, span) ? claim.statement : span;
  return { rule, severity, message, messageId, alternative, fingerprint, quote: quote(span, statement) };
}

function statementsOf(
  claim: Claim,
  shown: ReadonlyMap<Finding, ReviewFinding>,
  quote: Reviewed['quote'],
): readonly Statement[] {
  const own = [...shown.keys()].filter((it) => it.claim === claim.id && wrongToolRules.has(it.rule));
  return claim.needs.map((need) => {
    const finding = own.find((it) => it.need === need.value) ?? own.find((it) => it.need === undefined);
    return {
      quote: quote(claim.act.span, claim.statement),
      mechanism: claim.act.value === 'mislabelled' ? 'retrieval' : claim.mechanism,
      need: need.value,
      stance: claim.stance.value,
      state: stateOf(claim, finding),
      finding: finding && shown.get(finding),
    };
  });
}

function stateOf({ stance }: Claim, finding: Finding | undefined): StatementState {
  if (finding) return finding.severity === 'information' ? 'hint' : 'wrong';
  return isLive(stance) ? 'fine' : 'aside';
}
