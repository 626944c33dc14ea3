/** Reads simple paragraphs, headings, list items and tables without the parser, with the same result; most blocks of a plan are simple. */

import type { PassageKind } from '../passage.ts';
import type { BlockKind } from './blocks.ts';
import { plainInline } from './plain-inline.ts';
import { plainItem } from './plain-items.ts';
import { plainTable } from './plain-tables.ts';
import { type About, type LocalPassage, toPassage } from './to-passage.ts';

/** The passages of a block; undefined where the parser has to be asked. */
export function plainBlock(source: string, kind: BlockKind): readonly LocalPassage[] | undefined {
  if (source.startsWith('\uFEFF')) return undefined;
  switch (kind) {
    case 'heading':
      return plainHeading(source);
    case 'paragraph':
      return plainParagraph(source);
    case 'item':
      return plainItem(source);
    case 'table':
      return plainTable(source);
    default:
      return undefined;
  }
}

function plainHeading(source: string): readonly LocalPassage[] | undefined {
  const found = /^ {0,3}(?<marks>#{1,6}) +(?<text>(?:\S[^\n\r]*)?[^\s#])$/.exec(source);
  const text = found?.groups?.text;
  const level = found?.groups?.marks?.length ?? 1;
  if (text === undefined) return undefined;
  const span = { start: source.indexOf('#'), end: source.length };
  return read(source, span, source.length - text.length, { ...about('heading', 0), level });
}

/** Lines that may be something else than the next line of a paragraph. */
const otherBlock =
  /\n[ \t]*(?:[-*+](?:[ \t\r\n]|$)|[-*_](?:[ \t]*[-*_]){2}|#{1,6}(?:[ \t\r\n]|$)|[>|=]|-|`{3}|~{3}|:-|<[a-z/!?]|\[[^\]\n]*\]:|\d{1,9}[.)](?:[ \t\r\n]|$)|\r?\n|\r?$)/i;

function plainParagraph(source: string): readonly LocalPassage[] | undefined {
  if (/^ {0,3}\[[^\]]*\]:|^ {4}|\s$/.test(source) || otherBlock.test(source) || source.includes('\n    '))
    return undefined;
  const start = source.search(/[^ ]/);
  const bold = /^\*\*[^*]+\*\*$/.test(source.slice(start)) && source.length - start < 70;
  const span = { start, end: source.length };
  return read(source, span, start, bold ? { ...about('heading', 0), level: 6 } : about('paragraph', 0));
}

function about(kind: PassageKind, depth: number): About {
  return { kind, depth, leadIn: '', quoted: false };
}

function read(
  source: string,
  span: { readonly start: number; readonly end: number },
  start: number,
  what: About,
): readonly LocalPassage[] | undefined {
  const prose = plainInline({ source, start, end: span.end, hasLines: what.kind !== 'heading' });
  if (!prose) return undefined;
  return prose.text === '' ? [] : [toPassage(prose, span, what)];
}
