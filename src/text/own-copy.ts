/** Texts that stand by themselves. */

/**
 * The same text, in memory of its own. A part of a long text is a view of the whole: whoever keeps the part keeps all of the
 * document as it was then, and a document that is typed into is another one at each keystroke.
 */
export function ownCopy(part: string): string {
  // Put together with something else, it has to be written anew.
  return ` ${part}`.slice(1);
}
