/** The contract of a rule: metadata, a check that yields signals, and the words for each signal. */

import type { Claim, Mechanism, Need } from '../claims/claim.ts';
import type { DocumentClaims } from '../claims/document-claims.ts';
import type { ProviderTable } from '../facts/providers.ts';
import type { Span } from '../text/span.ts';
import type { Places, Wording } from '../text/wording.ts';

export type Family = 'wrong-tool' | 'order' | 'economics' | 'upkeep' | 'providers' | 'data' | 'hygiene';

/** Guides of alternatives; each is a page `guides/alternatives/<id>.md`. */
export const alternatives = [
  'retrieval',
  'long-context-prompt',
  'system-prompt-with-examples',
  'structured-outputs',
  'sop-in-prompt',
  'agent-design',
  'distilling-a-proven-behaviour',
  'stronger-base-model',
  'ask-to-fix-what',
] as const;

export type Alternative = (typeof alternatives)[number];

export type RuleId =
  | 'knowledge-by-training'
  | 'stale-snapshot'
  | 'hallucination-by-training'
  | 'format-by-training'
  | 'tone-by-training'
  | 'procedure-by-training'
  | 'decision-by-training'
  | 'capability-by-training'
  | 'unstated-purpose'
  | 'behavior-by-retrieval'
  | 'retrieval-called-training'
  | 'training-before-prompting'
  | 'no-prompt-baseline'
  | 'volume-below-bar'
  | 'volume-unstated'
  | 'dataset-too-small'
  | 'hosting-fee-missing'
  | 'no-eval-plan'
  | 'no-retraining-plan'
  | 'no-deprecation-plan'
  | 'provider-winding-down'
  | 'model-not-tunable'
  | 'base-model-retiring'
  | 'facts-in-training-data'
  | 'training-config-without-plan'
  | 'config-plan-mismatch'
  | 'unused-suppression'
  | 'unknown-rule'
  | 'suppression-without-reason';

export type Severity = 'error' | 'warning' | 'information';
/** A rule that is off gives no findings. */
export type RuleSeverity = Severity | 'off';

/** What a rule found, in plain facts. `M` are the ids of the rule's messages. */
export interface Signal<M extends string = string> {
  readonly message: M;
  readonly span: Span;
  readonly claim?: Claim;
  readonly need?: Need;
  /** Overrides the rule's alternative where the need decides. */
  readonly alternative?: Alternative;
  /** What stands in the places of the message. */
  readonly facts?: Places;
  /** `path` is set where the place lies in another file. */
  readonly related?: readonly { readonly message: Wording; readonly span: Span; readonly path?: string }[];
  /** Overrides the rule's severity where one rule has grades, unless the user has set one. */
  readonly severity?: Severity;
}

export interface RuleContext {
  readonly document: DocumentClaims;
  /** ISO date that stands for today. */
  readonly today: string;
  readonly thresholds: Thresholds;
  /** Provider facts as the user's settings change them. */
  readonly providers: ProviderTable;
  /** What there is to say about the suppression comments; known once all other rules have spoken. */
  readonly suppressions: readonly SuppressionNote[];
  /** Names of all rules. */
  readonly ruleIds: readonly string[];
}

/** Something about one suppression comment, or about one of the names in it. */
export interface SuppressionNote {
  readonly kind: 'unused' | 'unopened' | 'unknown' | 'misspelt' | 'without-reason';
  readonly span: Span;
  /** The name that the note is about; undefined where it is about the whole comment. */
  readonly name: string | undefined;
}

/** Bars that decide between a warning, a hint and silence; sources in `facts/bars.ts`. */
export interface Thresholds {
  readonly volumeWarnBelowPerDay: number;
  readonly volumeInformBelowPerDay: number;
  readonly formatVolumePerMonth: number;
  readonly minimumExamples: number;
}

export interface Rule<M extends string = string> {
  readonly id: RuleId;
  readonly family: Family;
  /** Severity unless settings say otherwise; a tentative statement is one lower. */
  readonly severity: RuleSeverity;
  readonly title: string;
  readonly alternative: Alternative | undefined;
  readonly mechanism: Mechanism | undefined;
  /** Sentences with `{places}` for the facts of a signal. */
  readonly messages: Readonly<Record<M, string>>;
  check(context: RuleContext): Iterable<Signal<M>>;
}

/** Gives a rule its exact type. */
export function defineRule<M extends string>(rule: Rule<M>): Rule<M> {
  return rule;
}
