/** Copies a part of a text, so that keeping the part does not keep the whole. */

/**
 * The same text, in memory of its own. In V8, a part of a long text is a view of the whole: whoever keeps it keeps the document as it
 * was then, and there is another document after each keystroke.
 */
export function ownCopy(part: string): string {
  // A slice of a concatenation has to be written anew.
  return ` ${part}`.slice(1);
}
