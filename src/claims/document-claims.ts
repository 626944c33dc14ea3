/** What a whole document says: its claims, its evidence, and whether it is a plan. */

import type { Span } from '../text/span.ts';
import type { Phrase } from '../text/wording.ts';
import type { Claim } from './claim.ts';
import type { KnownFile, NamedPlan, TrainingJob } from './config/job.ts';
import type { TrainingData } from './data-file/training-data.ts';

export type EvidenceKind =
  | 'volume'
  | 'prompt-baseline'
  | 'prompt-skipped'
  | 'evaluation'
  | 'retraining'
  | 'deprecation'
  | 'hosting'
  | 'training-cost'
  | 'dataset-size'
  | 'saving'
  | 'provider'
  | 'self-hosted';

/** Something stated in the document that supports or weakens a training step. */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly span: Span;
  readonly words: string;
  /** Key of the task that it belongs to; undefined where it counts for the whole plan. */
  readonly task: string | undefined;
  /** Normalised figure: calls a day for `volume`, examples for `dataset-size`; undefined elsewhere. */
  readonly amount: number | undefined;
  /**
   * Normalised name: model or provider id, ISO date; what a `prompt-baseline` measured, with `-beside` where that was for another
   * entry of the list that the task stands in; undefined elsewhere.
   */
  readonly name: string | undefined;
}

/** One step of a sequence (phase, milestone, dated row, numbered step), in order. */
export interface Step {
  readonly span: Span;
  readonly words: string;
  readonly mechanism: 'training' | 'prompting' | 'retrieval' | 'evaluation' | 'other';
  readonly claim: number | undefined;
}

export interface Sequence {
  readonly span: Span;
  readonly steps: readonly Step[];
}

export interface PlanVerdict {
  readonly isPlan: boolean;
  /** One plain phrase: why it was taken for a plan, or why not. */
  readonly reason: Phrase;
}

export interface DocumentClaims {
  readonly plan: PlanVerdict;
  readonly claims: readonly Claim[];
  readonly evidence: readonly Evidence[];
  readonly sequences: readonly Sequence[];
  /** The known format of a config file. */
  readonly file?: KnownFile;
  /** The fine-tune that a config file starts. */
  readonly job?: TrainingJob;
  /** The plan that a config file names. */
  readonly namedPlan?: NamedPlan;
  /** What a training data file holds. */
  readonly data?: TrainingData;
}
