/** Puts a sentence into the reader's language. Host-free: hosts pass their own, the command line speaks English. */

/** Translates a sentence; `{0}` stands for the first value. */
export type Translate = (sentence: string, ...values: readonly string[]) => string;

/** The sentences as they are written in the code. */
export const inEnglish: Translate = (sentence, ...values) =>
  sentence.replace(/\{(?<index>\d+)\}/gu, (whole, index: string) => values[Number(index)] ?? whole);
