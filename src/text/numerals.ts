/** Numbers in one word. */

/** By word: one to nineteen. */
export const units: Readonly<Record<string, number>> = Object.fromEntries(
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen`
    .split(' ')
    .map((word, index) => [word, index + 1]),
);

/** By word: twenty to ninety. */
export const tens: Readonly<Record<string, number>> = Object.fromEntries(
  `twenty thirty forty fifty sixty seventy eighty ninety`.split(' ').map((word, index) => [word, (index + 2) * 10]),
);

export function isNumeral(word: string): boolean {
  return Object.hasOwn(units, word) || Object.hasOwn(tens, word);
}
