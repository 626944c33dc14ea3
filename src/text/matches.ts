/** All matches of a pattern. */

/** The same as `text.matchAll`, which makes a new pattern at each call: that takes longer than a look at a sentence. */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    // What matches nothing would match at the same place forever.
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}
