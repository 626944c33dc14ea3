/** Recognises sections about future work, by their headings. */

import type { Passage } from '../../read/passage.ts';
import { noted } from '../../text/remembered.ts';
import { futureHeading } from '../lexicon/headings.ts';

/** Whether a passage stands in a section of future work. */
export function isInFutureSection({ headings }: Pick<Passage, 'headings'>): boolean {
  return headings.some(isOfFuture);
}

const isOfFuture = noted((heading) => futureHeading.test(heading));
