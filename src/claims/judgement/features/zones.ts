/** Where words stand around an act. A word feature is the name of its zone, a colon, and a word, or words joined by `_`. */

/** Before and behind the act, the act itself, and all neighbours that can change the reading; by rank those next to the act. */
export const zones = [
  ...(['a', 'l', 'r', 'l1', 'l2', 'l3', 'r1', 'r2', 'r3', 's', 's1', 's2', 'p', 'h', 'o', 't', 'b', 'n', 'd'] as const),
  ...(['c', 'k', 'w', 'w%', '*', '%'] as const),
] as const;

export type Zone = (typeof zones)[number];

/** Takes words by zones. What a word is, its spelling or its number in a model, is up to the reader of the words. */
export interface ZoneSink<Word> {
  /** Each word by itself. */
  each(zone: Zone, words: readonly Word[]): void;
  one(zone: Zone, word: Word): void;
  /** The beginnings of longer words, so that "fabricates" helps to read "fabricated". */
  stems(zone: Zone, words: readonly Word[]): void;
  /** Each two words that follow each other. */
  pairs(zone: Zone, words: readonly Word[]): void;
  /** All words as one. */
  whole(zone: Zone, words: readonly Word[]): void;
}

/** So long is the beginning of a word that counts. */
export const stemLength = 5;
