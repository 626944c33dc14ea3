/** Passages of a decoded text, moved to their place in the source. */

import type { Passage } from './passage.ts';

/** A passage of a decoded value, moved to its place in the source. */
export function moved(passage: Passage, offsets: readonly number[]): Passage {
  const to = (offset: number) => offsets[offset] ?? offsets.at(-1) ?? 0;
  return {
    ...passage,
    offsets: passage.offsets.map(to),
    span: {
      start: to(passage.span.start),
      end: passage.span.end > passage.span.start ? to(passage.span.end - 1) + 1 : to(passage.span.start),
    },
  };
}
