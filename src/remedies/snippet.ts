/** Snippet text: tab stops `${1:default}`, and the text that is left when nobody fills them in. */

/** A tab stop with its default, or an escaped character, which opens none. */
const marked = /\\(?<sign>[$}\\])|\$\{\d+:(?<value>(?:[^$}\\]|\\.)*)\}/gu;

/** A tab stop that holds `text` until it is filled in. */
export function tabStop(stop: number, text: string): string {
  return `\${${stop}:${escaped(text)}}`;
}

/** The text with every tab stop at its default. */
export function withDefaults(snippet: string): string {
  return snippet.replace(
    marked,
    (_, sign: string | undefined, value: string | undefined) =>
      sign ?? (value ?? '').replace(/\\(?<sign>[$}\\])/gu, '$<sign>'),
  );
}

/** Plain text made safe to stand in a snippet. */
export function escaped(text: string): string {
  return text.replace(/[$}\\]/gu, '\\$&');
}
