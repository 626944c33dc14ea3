/** Reads simple paragraphs, headings, quotations, list items and tables without the parser, with the same result; most blocks of a plan are simple. */

import type { Span } from '../../text/span.ts';
import type { BlockKind } from './blocks.ts';
import { plainInline } from './plain-inline.ts';
import { plainItem } from './plain-items.ts';
import { plainTable } from './plain-tables.ts';
import type { Stretch } from './plain-writer.ts';
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
    case 'quote':
      return plainQuote(source);
    default:
      return undefined;
  }
}

function plainHeading(source: string): readonly LocalPassage[] | undefined {
  const found = /^ {0,3}(?<marks>#{1,6}) +(?<text>(?:\S[^\n\r]*)?[^\s#])$/.exec(source);
  const text = found?.groups?.text;
  if (text === undefined) return underlinedHeading(source);
  const level = found?.groups?.marks?.length ?? 1;
  const span = { start: source.indexOf('#'), end: source.length };
  return read({ source, start: source.length - text.length, end: span.end }, span, heading(level));
}

/** One line of words and a line of equals signs or dashes below it. */
function underlinedHeading(source: string): readonly LocalPassage[] | undefined {
  const found = /^(?<text>[^\s[|](?:[^\n\r|]*[^\s\\|])?)\n(?:(?<first>=+)|-+)$/.exec(source);
  const text = found?.groups?.text;
  if (text === undefined) return undefined;
  const level = found?.groups?.first === undefined ? 2 : 1;
  const span = { start: 0, end: source.length };
  return read({ source, start: 0, end: text.length }, span, heading(level));
}

/** Lines that may be something else than the next line of a paragraph. */
const otherBlock =
  /\n[ \t]*(?:[-*+](?:[ \t\r\n]|$)|[-*_](?:[ \t]*[-*_]){2}|#{1,6}(?:[ \t\r\n]|$)|[>|=]|-|`{3}|~{3}|:-|<[a-z/!?]|\[[^\]\n]*\]:|\d{1,9}[.)](?:[ \t\r\n]|$)|\r?\n|\r?$)/i;
/** Where links lead: nothing that is read. */
const definitions = /^(?:\[(?!\^)[^[\]\\\s]{1,60}(?: [^[\]\\\s]{1,60}){0,9}\]: [!-'*-;=-[\]-~][!-'*-[\]-~]*(?:\n|$))+$/;

function plainParagraph(source: string): readonly LocalPassage[] | undefined {
  if (source.startsWith('[') && definitions.test(source)) return [];
  if (!isPlainParagraph(source)) return undefined;
  const start = source.search(/[^ ]/);
  const isInBold = source.startsWith('**', start) && source.endsWith('**') && source.length - start < 70;
  const bold = isInBold && /^\*\*[^*\s](?:[^*]*[^*\s])?\*\*$/.test(source.slice(start));
  // It may be bold as a whole with asterisks in it, or not.
  if (isInBold && !bold) return undefined;
  const span = { start, end: source.length };
  return read({ source, ...span, hasLines: !bold }, span, bold ? heading(6) : paragraph);
}

function isPlainParagraph(source: string): boolean {
  return !/^ {0,3}(?:\[[^\]]*\]:|__)|^ {4}|\s$/.test(source) && !otherBlock.test(source) && !source.includes('\n    ');
}

/** Paragraphs of a quotation; anything else in one has to be parsed. */
function plainQuote(source: string): readonly LocalPassage[] | undefined {
  const passages: LocalPassage[] = [];
  for (const { start, end, lines } of quotedParagraphs(source) ?? [unreadable]) {
    // What may start another block at the start of a line is looked for behind a line break.
    if (otherBlock.test(`\n${lines}`) || !isPlainParagraph(lines)) return undefined;
    const own = read({ source, start, end, hasLines: true, isQuoted: true }, { start, end }, quoted);
    if (!own) return undefined;
    passages.push(...own);
  }
  return passages;
}

interface QuotedParagraph {
  readonly start: number;
  readonly end: number;
  /** Its lines without the marks of the quotation. */
  readonly lines: string;
}

/** A tab is none of the lines that are read here. */
const unreadable: QuotedParagraph = { start: 0, end: 0, lines: '\t' };

function quotedParagraphs(source: string): QuotedParagraph[] | undefined {
  const paragraphs: QuotedParagraph[] = [];
  let open: QuotedParagraph | undefined;
  for (let at = 0; at < source.length; ) {
    const lineEnd = source.indexOf('\n', at);
    const end = lineEnd === -1 ? source.length : lineEnd;
    const line = /^>(?: (?<words>\S(?:.*\S)?)?)?$/.exec(source.slice(at, end));
    const words = line?.groups?.words;
    if (!line) return undefined;
    if (words === undefined) open = undefined;
    else {
      const start = end - words.length;
      if (open) paragraphs.pop();
      open = { start: open?.start ?? start, end, lines: open ? `${open.lines}\n${words}` : words };
      paragraphs.push(open);
    }
    at = end + 1;
  }
  return paragraphs;
}

const paragraph: About = { kind: 'paragraph', depth: 0, leadIn: '', quoted: false };
const quoted: About = { kind: 'paragraph', depth: 0, leadIn: '', quoted: true };

function heading(level: number): About {
  return { kind: 'heading', depth: 0, leadIn: '', quoted: false, level };
}

function read(
  stretch: Partial<Stretch> & Omit<Stretch, 'hasLines'>,
  span: Span,
  what: About,
): readonly LocalPassage[] | undefined {
  const prose = plainInline({ hasLines: false, ...stretch });
  if (!prose) return undefined;
  return prose.text === '' ? [] : [toPassage(prose, span, what)];
}
