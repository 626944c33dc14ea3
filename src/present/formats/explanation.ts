/** How a finding came about, for programs and for people at a terminal: the words that filled each slot, and the odds. */

import type { Judgement } from '../../claims/judgement/reasons.ts';
import { inWords } from '../../text/wording.ts';
import { judgementSentences } from '../judgement.ts';
import type { Reading } from '../readings.ts';
import { inEnglish } from '../translate.ts';

export interface Explanation {
  /** What was read, slot by slot; nothing for findings about a document as a whole. */
  readonly read: readonly Reading[];
  /** Absent where the statistical reader had no say. */
  readonly judgement?: {
    /** From 0 to 1; null in a document of a few lines, which the rules of reading judge alone. */
    readonly odds: number | null;
    readonly bar: number;
    readonly for: readonly string[];
    readonly against: readonly string[];
    /** The same as sentences. */
    readonly text: readonly string[];
  };
}

export function explanationOf(read: readonly Reading[], judgement: Judgement | undefined): Explanation {
  if (!judgement) return { read };
  const { odds, bar, supporting, opposing } = judgement;
  return {
    read,
    judgement: {
      odds: odds === undefined ? null : Math.round(odds * 1000) / 1000,
      bar,
      for: supporting.map((it) => inWords(it)),
      against: opposing.map((it) => inWords(it)),
      text: judgementSentences(judgement, inEnglish),
    },
  };
}

/** The explanation as lines below a finding. */
export function explanationLines({ read, judgement }: Explanation): string[] {
  const slots = read.map(({ slot, value, words }) => `${slot}: ${value}${words ? ` "${oneLine(words)}"` : ''}`);
  return [...(slots.length > 0 ? [`read as ${slots.join('; ')}`] : []), ...(judgement?.text ?? [])];
}

function oneLine(words: string): string {
  return words.replace(/\s+/gu, ' ');
}
