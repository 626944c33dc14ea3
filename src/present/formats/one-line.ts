/** Words of documents and names of files for terminals and logs, where a line break or an escape sequence would be a command. */

/** The text without any character that does something rather than show. */
export function onOneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}
