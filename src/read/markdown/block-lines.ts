/** What a line of Markdown starts, as far as that shows on the line and those beside it. */

import type { Lines } from './lines.ts';

export const heading = /^ {0,3}#{1,6}(?:[ \t]|$)/;
/** The line below the words of a heading. */
export const underline = /^ {0,3}(?:=+|-+)[ \t]*$/;
export const fence = /^ {0,3}(?<mark>`{3,}(?=[^`]*$)|~{3,})/;
export const rule = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
export const item = /^(?<indent> {0,3})(?<marker>[-*+]|\d{1,9}[.)])(?<gap>[ \t]+|$)/;
export const quote = /^ {0,3}>/;
export const comment = /^ {0,3}<!--/;
/** One of MDX, with nothing behind it on its line. */
export const mdxComment = /^ {0,3}\{\s*\/\*(?!.*\*\/\s*\}\s*\S)/;
export const footnote = /^ {0,3}\[\^[^\]\s]+\]:/;
/** Code without a fence. */
export const indented = /^(?: {4}|\t)/;
/** HTML whose content is no Markdown. */
export const rawHtml = /^ {0,3}<(?<tag>script|pre|style|textarea)(?=[\s>]|$)/i;
/** Below a table's header. */
const delimiterRow = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*(?:\|[ \t]*)?$/;
const htmlOpen = /^ {0,3}<(?:[a-zA-Z][\w-]*(?=[\s/>]|$)|\/[a-zA-Z][\w-]*[\s>]|[!?])/;
/** "<https://example.com>" is a link. */
const address = /^ {0,3}<(?:https?:|mailto:|[\w.+-]+@)/i;
/** Elements that interrupt a paragraph. */
const htmlBlockTag =
  /^ {0,3}<\/?(?:address|article|aside|blockquote|body|center|dd|details|dialog|div|dl|dt|fieldset|figure|figcaption|footer|form|h[1-6]|header|hr|html|iframe|li|main|menu|nav|ol|option|p|section|summary|table|tbody|td|tfoot|th|thead|title|tr|ul|script|pre|style|textarea)(?=[\s/>]|$)/i;

/** Most lines start with a letter and are prose: no other block does. */
export function startsInWords(line: string): boolean {
  const code = line.charCodeAt(0) | 0x20;
  return code >= 97 && code <= 122;
}

export function opensHtml(line: string): boolean {
  return htmlOpen.test(line) && !address.test(line);
}

export function isTableAt(lines: Lines, index: number): boolean {
  const header = lines.text(index);
  const delimiter = lines.textOr(index + 1);
  return header.includes('|') && delimiter.includes('-') && delimiter.includes('|') && delimiterRow.test(delimiter);
}

/** Whether a line may interrupt a paragraph. Ordered lists may only when they start at 1, as CommonMark has it. */
export function interrupts(lines: Lines, index: number): boolean {
  const line = lines.text(index);
  if (startsInWords(line)) return false;
  const list = item.exec(line);
  if (list) {
    const marker = list.groups?.marker ?? '-';
    const hasText = line.length > list[0].length;
    return hasText && (marker.length === 1 || /^1[.)]/.test(marker) || isInList(lines, index));
  }
  return (
    heading.test(line) ||
    fence.test(line) ||
    rule.test(line) ||
    quote.test(line) ||
    comment.test(line) ||
    htmlBlockTag.test(line)
  );
}

/** Whether the line before is part of a list, in which case any marker goes on with it. */
function isInList(lines: Lines, index: number): boolean {
  for (let before = index - 1; before >= 0 && !lines.isBlank(before); before--) {
    if (item.test(lines.text(before))) return true;
  }
  return false;
}
