/** The line break that a text uses, so that what is written into it looks like the rest. */
export function eolOf(text: string): '\r\n' | '\n' {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
