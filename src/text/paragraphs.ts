/** Helps to count paragraph by paragraph, so that only the paragraphs that change are counted anew. */

/** The parts of a text between its blank lines. */
export function paragraphsOf(text: string): readonly string[] {
  return text.split('\n\n').filter((it) => it !== '');
}

/** How often a global pattern is found. */
export function countOf(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}
