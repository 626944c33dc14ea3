/** Counts what stands in a text paragraph by paragraph, so that what was counted is known again when another one changes. */

/** The parts of a text between its blank lines. */
export function paragraphsOf(text: string): readonly string[] {
  return text.split('\n\n').filter((it) => it !== '');
}

/** How often a global pattern is found. */
export function countOf(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}
