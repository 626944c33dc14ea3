/**
 * How lexicons are written: one phrase a string, words apart by spaces.
 *
 * In a word, `|` separates alternatives, a trailing `*` matches any ending and a trailing `+` an `s` or none; `_` stands for any
 * one word, `#` for a number.
 * Hyphens in a text count as spaces, so `fine tun*` also finds "fine-tuned".
 */

/** A tag with the phrases that carry it. */
export interface Entry<Tag extends string> {
  readonly tag: Tag;
  readonly phrases: readonly string[];
}

/** Splits a block of comma-separated phrases, so that lexicons stay readable. */
export function list(block: string): string[] {
  return block
    .split(',')
    .map((it) => it.trim().replace(/\s+/g, ' '))
    .filter((it) => it !== '');
}
