/** Finds quoted stretches of a text: what stands between paired quotation marks is somebody's words. */

import { matchesOf } from '../../text/matches.ts';
import { noted } from '../../text/remembered.ts';
import type { Span } from '../../text/span.ts';

const pairs =
  /"(?<straight>[^"]{2,400})"|“(?<curly>[^”]{2,400})”|„(?<low>[^“”]{2,400})[“”]|«(?<angle>[^»]{2,400})»|(?<=^|[\s(>])'(?<single>[^']{8,400})'(?=$|[\s.,;:!?)])/gu;

/** Spans of quotations, marks included, in offsets of `text`. */
export function quotationsIn(text: string): readonly Span[] {
  return remember(text);
}

const remember = noted((text): Span[] =>
  /["“„«']/.test(text)
    ? matchesOf(pairs, text).map((found) => ({ start: found.index, end: found.index + found[0].length }))
    : [],
);
