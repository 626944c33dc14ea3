/** Words of a statement that name a need. */

import type { Span } from '../../text/span.ts';
import type { CueNeed } from '../lexicon/needs.ts';
import type { Reader, Reading } from '../reading/reader.ts';
import type { Statement } from '../reading/statements.ts';

/** `from` and `to` count words, `start` and `end` are offsets in the passage's text. */
export interface Cue extends Span {
  readonly need: CueNeed;
  readonly strength: 'strong' | 'weak';
  readonly from: number;
  readonly to: number;
  readonly in: Statement;
}

export function cuesOf(reading: Reading): Cue[] {
  return reading.needs.map((it) => {
    const [strength, need] = it.tag.split(':') as ['strong' | 'weak', CueNeed];
    return { need, strength, from: it.from, to: it.to, start: it.start, end: it.end, in: reading.statement };
  });
}

/** Of these, the ones that name a need by themselves. */
export function strongCues(statement: Statement | undefined, reader: Reader): Cue[] {
  const reading = statement && reader.read(statement);
  return reading && reading.needs.length > 0 ? cuesOf(reading).filter((it) => it.strength === 'strong') : [];
}
