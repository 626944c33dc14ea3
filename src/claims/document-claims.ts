/** What a whole document says: its claims, its evidence, and whether it is a plan. */

import type { PlatformId } from '../facts/providers.ts';
import type { Span } from '../text/span.ts';
import type { Phrase } from '../text/wording.ts';
import type { Claim } from './claim.ts';
import type { KnownFile, NamedPlan, TrainingJob } from './config/job.ts';
import type { TrainingData } from './data-file/training-data.ts';

/** The details of evidence, for the kinds that have any. */
interface EvidenceDetails {
  readonly volume: {
    /** Calls a day; undefined where a factor of it is not stated. */
    readonly perDay: number | undefined;
  };
  readonly 'dataset-size': {
    readonly examples: number;
    /** Counted where a training is proposed. */
    readonly isOfTraining: boolean;
  };
  readonly 'prompt-baseline': {
    readonly state: Baseline;
    /** Measured for another entry of the list in which the task stands. */
    readonly isOfAnother: boolean;
  };
  readonly 'prompt-skipped': {
    /** The words that pass over the prompt name the training, too. */
    readonly isHere: boolean;
  };
  readonly 'training-cost': { readonly platform: PlatformId | undefined };
}

/** `manner` is a measured quality of writing, which alone can speak for a tune for tone. */
export type Baseline = 'measured' | 'measured-manner' | 'planned';

/** Kinds of evidence without details. */
export type PlainEvidenceKind =
  | 'evaluation'
  | 'retraining'
  | 'deprecation'
  | 'hosting'
  | 'saving'
  | 'provider'
  | 'self-hosted';

export type EvidenceKind = keyof EvidenceDetails | PlainEvidenceKind;

/** Something of one kind stated in the document that supports or weakens a training step. */
export interface EvidenceOf<Kind extends EvidenceKind> {
  readonly kind: Kind;
  readonly span: Span;
  readonly words: string;
  /** Key of the task that it belongs to; undefined where it counts for the whole plan. */
  readonly task: string | undefined;
  readonly detail: DetailOf<Kind>;
}

type DetailOf<Kind extends EvidenceKind> = Kind extends keyof EvidenceDetails ? EvidenceDetails[Kind] : undefined;

export type Evidence = { readonly [Kind in EvidenceKind]: EvidenceOf<Kind> }[EvidenceKind];

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
