/** Reads the ends of texts from behind. A regular expression that ends in `$` would be tried at every character. */

/** The text behind the last of these characters; the whole text where there is none. */
export function afterLast(text: string, marks: string): string {
  let start = text.length;
  while (start > 0 && !marks.includes(text.charAt(start - 1))) start--;
  return text.slice(start);
}

/** The text without these characters at its end. */
export function withoutEnd(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && marks.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
