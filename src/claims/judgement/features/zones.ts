/** The zones in which words stand around an act. A word feature is called by its zone, a colon, and its words joined by `_`. */

/**
 * `a` the act; `l` and `r` what is left and right of it, with a rank for the words next to it; `s` the opening of the statement;
 * `p` its parent and what leads in, `h` its heading, `o` headings above, `t` the title, `b` the sentence before, `n` the next one,
 * `d` children, `c` row mates, `k` the column's header, `w` both sides of the act, `*` all that stands around it; with `%` the
 * beginnings of words.
 */
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
