/** A need with the place that names it. */

import type { Span } from '../../text/span.ts';
import type { Need } from '../claim.ts';
import type { Statement } from '../reading/statements.ts';

/** `start` and `end` are offsets in the passage's text. */
export interface FoundNeed extends Span {
  readonly value: Need;
  /** Where the words stand; absent where the material alone implies the need. */
  readonly in: Statement | undefined;
  /** Named by a word that leaves no doubt. */
  readonly isFirm?: boolean;
  /** Named only by a heading or by sentences before. */
  readonly isFar?: boolean;
}

/** At least one, the main one first. */
export type Needs = readonly [FoundNeed, ...FoundNeed[]];
