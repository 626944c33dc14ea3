/** A rate: how many of something a day. */

import type { Span } from '../../text/span.ts';

export interface Rate {
  /** Offsets of the words, from the number to the period. */
  readonly start: number;
  readonly end: number;
  /** Undefined where a factor of it stands elsewhere ("thirty a day each"). */
  readonly perDay: number | undefined;
  readonly isPeak: boolean;
  /** "600 of those": a part of what was counted before. */
  readonly isPart: boolean;
  /** It may count something else than calls, and serves only where no other rate is stated. */
  readonly isLoose: boolean;
  /** The words for what is counted. */
  readonly unit: string;
}

/** A rate without anything special. */
export function plainRate({ start, end }: Span, perDay: number, unit: string): Rate {
  return { start, end, perDay, isPeak: false, isPart: false, isLoose: false, unit };
}
