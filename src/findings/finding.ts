/** A finding: one rule's verdict on one place of a document. */

import type { Mechanism, Need } from '../claims/claim.ts';
import type { Alternative, RuleId, Severity } from '../rules/rule.ts';
import type { Span } from '../text/span.ts';

/** A second place that explains the finding (the volume line, the later prompting step, the plan beside a config). */
export interface Related {
  readonly message: string;
  readonly span: Span;
  /** Set when the place lies in another file; a path as the host gave it. */
  readonly path?: string;
}

export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly message: string;
  /** The id of the rule's message: what was found, whatever severity the user has set. */
  readonly messageId: string;
  readonly span: Span;
  /** The need that the statement names, where the rule is about one. */
  readonly need: Need | undefined;
  readonly mechanism: Mechanism | undefined;
  /** Which guide of an alternative to open. */
  readonly alternative: Alternative | undefined;
  readonly related: readonly Related[];
  /** Claim id in the report, for rules that judge a claim. */
  readonly claim: number | undefined;
  /** Position-free: the rule and the flagged words with their statement, hashed; equal ones are numbered in order. */
  readonly fingerprint: string;
}

/** A finding that a comment or the configuration suppressed. */
export interface SuppressedFinding {
  readonly finding: Finding;
  readonly reason: string | undefined;
}
