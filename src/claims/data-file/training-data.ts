/** What a training data file says about itself: how many examples carry facts, how many show a behaviour, what is wrong with it. */

import type { Span } from '../../text/span.ts';
import type { FactKind } from './fact-kinds.ts';
import type { DataShape } from './shapes.ts';

export interface TrainingData {
  readonly shape: DataShape;
  /** Counted, or estimated where the file was sampled. */
  readonly count: number;
  readonly isSampled: boolean;
  /** By its name it is kept for measuring, and nothing is trained on it. */
  readonly isHeldOut: boolean;
  /** Examples that were looked at, by what their answers carry. */
  readonly read: number;
  readonly facts: number;
  readonly behaviour: number;
  readonly unclear: number;
  /** Kinds of facts with their number of examples, most frequent first. */
  readonly kinds: readonly { readonly kind: FactKind; readonly count: number }[];
  /** What the file as a whole teaches. */
  readonly verdict: 'facts' | 'behaviour' | 'mixed';
  /** The first answer with a fact, or the first record: findings about the whole file stand here. */
  readonly span: Span;
  /** Up to three examples whose answers carry facts. */
  readonly examples: readonly { readonly words: string; readonly span: Span }[];
  readonly remarks: readonly DataRemark[];
}

/** Something wrong with the records, whatever they teach. */
export interface DataRemark {
  readonly kind: 'duplicate' | 'contradiction' | 'empty-answer' | 'broken' | 'few-examples' | 'no-held-out';
  readonly count: number;
  /** The first place; absent where the file as a whole is meant. */
  readonly span: Span | undefined;
}
