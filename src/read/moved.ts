/** Passages of a decoded text, moved to their place in the source. */

import { OffsetRuns } from '../text/offsets.ts';
import { documentStart, type Passage } from './passage.ts';

/** A passage of a decoded value, moved to its place in the source. */
export function moved(passage: Passage, offsets: readonly number[]): Passage {
  const { start } = passage.origin;
  const to = (offset: number) => offsets[start + offset] ?? offsets.at(-1) ?? 0;
  return {
    ...passage,
    origin: documentStart,
    offsets: OffsetRuns.of([...passage.offsets].map(to)),
    span: {
      start: to(passage.span.start),
      end: passage.span.end > passage.span.start ? to(passage.span.end - 1) + 1 : to(passage.span.start),
    },
  };
}
