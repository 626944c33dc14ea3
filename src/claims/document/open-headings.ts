/** Headings that are open: those under which something stands. */

import type { Passage } from '../../read/passage.ts';
import { rememberedOf } from '../../text/remembered.ts';
import type { Statement } from '../reading/statements.ts';

/** A heading under which something stands, with those above it. */
export interface OpenHeading {
  readonly level: number;
  readonly segment: string;
  readonly above: OpenHeading | undefined;
  /** The segments down to this one, each with a slash behind it. */
  readonly path: string;
  /** The outermost segment. */
  readonly top: string;
  /** The path with the levels of the headings: the same for equal headings only. */
  readonly key: string;
}

/** A heading as it stands in its section. */
interface SectionHeading {
  readonly level: number;
  /** That of its passage in the section. */
  readonly number: number;
  readonly name: string;
}

/** The headings that are open behind one more; `number` tells it from others of the same words in the document. */
export function opened(open: OpenHeading | undefined, { level, name }: SectionHeading, number: number): OpenHeading {
  let above = open;
  while (above && above.level >= level) above = above.above;
  const segment = `h${number}:${name}`;
  return {
    level,
    segment,
    above,
    path: `${above?.path ?? ''}${segment}/`,
    top: above?.top ?? segment,
    key: `${above?.key ?? ''}${level}${segment}/`,
  };
}

/** The passages of a section, numbered from 1: `numbers` has for each statement the number of its passage. */
export const shapeOf = rememberedOf((statements: readonly Statement[]) => {
  const numbers: number[] = [];
  const headings: SectionHeading[] = [];
  let count = 0;
  let last: Passage | undefined;
  for (const { passage } of statements) {
    if (passage !== last) {
      count++;
      if (passage.kind === 'heading')
        headings.push({ level: passage.level, number: count, name: passage.text.replaceAll('/', '|') });
      last = passage;
    }
    numbers.push(count);
  }
  return { numbers, headings };
});
