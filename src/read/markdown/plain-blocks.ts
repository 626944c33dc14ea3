/** Reads simple paragraphs, headings, list items and tables without the parser, with the same result; most blocks of a plan are simple. */

import type { PassageKind } from '../passage.ts';
import type { BlockKind } from './blocks.ts';
import { plainInline } from './plain-inline.ts';
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
  const found = /^ {0,3}(?<marks>#{1,6}) +(?<text>[^\n\r]*[^\s#])$/.exec(source);
  const text = found?.groups?.text;
  const level = found?.groups?.marks?.length ?? 1;
  if (text === undefined) return undefined;
  const span = { start: source.indexOf('#'), end: source.length };
  return read(source, span, source.length - text.length, { ...about('heading', 0), level });
}

/** Lines that may be something else than the next line of a paragraph. */
const otherBlock = /\n[ \t]*(?:[-*+#>|=~`:<[]|\d{1,9}[.)])|\n {4}|\n[ \t]*(?:\r?\n|$)/;

function plainParagraph(source: string): readonly LocalPassage[] | undefined {
  if (/^ {0,3}\[|^ {4}|\s$/.test(source) || otherBlock.test(source)) return undefined;
  const start = source.search(/[^ ]/);
  const bold = /^\*\*[^*]+\*\*$/.test(source.slice(start)) && source.length - start < 70;
  const span = { start, end: source.length };
  return read(source, span, start, bold ? { ...about('heading', 0), level: 6 } : about('paragraph', 0));
}

const marker = /^ {0,3}(?:[-*+]|(?<number>\d{1,9})[.)]) {1,4}(?! )(?<task>\[[ xX]\] )?(?=[^\s\-*+#>|=~`:<[\d])/;
const boldMarker = /^ {0,3}(?:[-*+]|(?<number>\d{1,9})[.)]) {1,4}(?! )(?=\*{1,2}[^\s*]|\d+[^\s\d.)])/;

function plainItem(source: string): readonly LocalPassage[] | undefined {
  const found = marker.exec(source) ?? boldMarker.exec(source);
  if (!found || /\s$/.test(source) || otherBlock.test(source.replace(/\n {1,8}(?=\S)/g, '\n'))) return undefined;
  const { number, task } = found.groups ?? {};
  const state = task === undefined ? undefined : task.charAt(1) === ' ' ? 'open' : 'done';
  const span = { start: found[0].length, end: source.length };
  return read(source, span, span.start, {
    ...about('item', 1),
    ordinal: number === undefined ? undefined : Number(number),
    task: state,
  });
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
