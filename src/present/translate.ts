/** Puts a sentence into the reader's language. Host-free: hosts pass their own, the command line speaks English. */

/** Translates a sentence; `{0}` stands for the first value. */
export interface Translate {
  (sentence: string, ...values: readonly string[]): string;
  /** The language's tag, for figures; English where it is absent. */
  readonly language?: string;
}

/** The sentences as they are written in the code. */
export const inEnglish: Translate = (sentence, ...values) =>
  sentence.replace(/\{(?<index>\d+)\}/gu, (whole, index: string) => values[Number(index)] ?? whole);

/** A sentence with a count: `one` for a single thing, `many` (with `{0}` for the count) for any other number. */
export function counted(translate: Translate, count: number, one: string, many: string, ...values: string[]): string {
  return count === 1 ? translate(one, '1', ...values) : translate(many, String(count), ...values);
}
