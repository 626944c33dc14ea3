/** Prose and what is known of its place → a passage that does not know what stands around its block. */

import type { Span } from '../../text/span.ts';
import type { CellPlace, Passage, PassageKind } from '../passage.ts';
import type { Prose } from './inline.ts';

/** A passage without its surroundings, which the block cannot know: its place, headings above, lead-in, number of the table. */
export type LocalPassage = Omit<Passage, 'headings' | 'origin'>;

export interface Surroundings {
  readonly depth: number;
  readonly leadIn: string;
  readonly quoted: boolean;
}

export interface About extends Surroundings {
  readonly kind: PassageKind;
  readonly level?: number;
  readonly ordinal?: number | undefined;
  readonly task?: 'open' | 'done' | undefined;
  readonly cell?: CellPlace;
}

export function toPassage(prose: Prose, span: Span, about: About): LocalPassage {
  return {
    text: prose.text,
    offsets: prose.offsetsTo(span.end),
    kind: about.kind,
    span,
    level: about.level ?? 0,
    depth: about.depth,
    leadIn: about.leadIn,
    ordinal: about.ordinal,
    task: about.task,
    cell: about.cell,
    keys: [],
    quiet: prose.quiet,
    quoted: about.quoted,
  };
}
