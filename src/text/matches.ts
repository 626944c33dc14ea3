/** Finds all matches of a pattern. */

/** Like `text.matchAll`, which makes a new pattern at each call: in a sentence, that takes longer than the search. */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    // An empty match would be found at the same place forever.
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}
