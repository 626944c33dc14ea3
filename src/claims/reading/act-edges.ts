/** The words at the edges of an act, in lower case; empty where there is none. */

import type { ActTagged, Reading } from './reader.ts';

export interface ActEdges {
  /** The word in front of the act. */
  readonly before: string;
  readonly first: string;
  readonly last: string;
  /** The word behind the act. */
  readonly next: string;
}

export function edgesOf({ from, to }: ActTagged, reading: Reading): ActEdges {
  return {
    before: normAt(reading, from - 1),
    first: normAt(reading, from),
    last: normAt(reading, to - 1),
    next: normAt(reading, to),
  };
}

export function normAt({ words }: Reading, index: number): string {
  return words[index]?.norm ?? '';
}
