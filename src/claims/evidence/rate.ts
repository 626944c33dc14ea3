/** How many of something in which time. */

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
  /** It may count something else: it says how much there is to do only where nothing else does. */
  readonly isLoose: boolean;
  /** The counted thing, in the words of the text. */
  readonly unit: string;
}

/** One that says so much and no more. */
export function plainRate({ start, end }: Span, perDay: number, unit: string): Rate {
  return { start, end, perDay, isPeak: false, isPart: false, isLoose: false, unit };
}
