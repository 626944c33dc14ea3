/**
 * Cuts Markdown into top-level blocks by looking at line starts only, in linear time.
 *
 * A block's parse does not depend on its neighbours, so that only blocks that matter are parsed and each is cached by its text.
 * Each list item is a block of its own, nested items included; long documents then change in small pieces.
 */

import { frontMatterIn } from '../../text/front-matter.ts';
import type { Span } from '../../text/span.ts';
import { fenceEnd, footnoteEnd, htmlEnd, indentedEnd, itemEnd, quoteEnd, tableEnd, untilLine } from './block-ends.ts';
import {
  comment,
  fence,
  footnote,
  heading,
  indented,
  interrupts,
  isTableAt,
  item,
  mdxComment,
  opensHtml,
  quote,
  rawHtml,
  rule,
  startsInWords,
  underline,
} from './block-lines.ts';
import { Lines } from './lines.ts';

export type BlockKind =
  | 'front-matter'
  | 'heading'
  | 'fence'
  | 'html'
  | 'comment'
  | 'quote'
  | 'item'
  | 'table'
  | 'paragraph'
  | 'footnote'
  | 'code'
  | 'break';

export interface Block extends Span {
  readonly kind: BlockKind;
}

/** All blocks of `text` in order; blank lines between blocks belong to none. */
export function cutBlocks(text: string): Block[] {
  return [...blocksFrom(text, 0)];
}

/**
 * The blocks of `text` that start at `from` or behind it, cut when they are asked for. `from` is the start of the text, or of a
 * block behind a blank line: what stands before such a line has no say in how blocks are cut behind it.
 */
export function* blocksFrom(text: string, from: number): Iterable<Block> {
  const matter = from === 0 ? frontMatterIn(text)?.span : undefined;
  if (matter) yield { kind: 'front-matter', ...matter };
  const lines = new Lines(text, matter?.end ?? from);
  let index = 0;
  while (lines.has(index)) {
    if (lines.isBlank(index)) {
      index++;
      continue;
    }
    const { kind, next } = blockAt(lines, index);
    yield { kind, start: lines.start(index), end: lines.end(next - 1) };
    index = next;
  }
}

interface Cut {
  readonly kind: BlockKind;
  /** Index of the first line after the block. */
  readonly next: number;
}

function blockAt(lines: Lines, index: number): Cut {
  const line = lines.text(index);
  if (startsInWords(line)) return proseCut(lines, index);
  if (heading.test(line)) return { kind: 'heading', next: index + 1 };
  if (fence.test(line)) return { kind: 'fence', next: fenceEnd(lines, index) };
  if (rule.test(line)) return { kind: 'break', next: index + 1 };
  if (comment.test(line)) return { kind: 'comment', next: untilLine(lines, index, (it) => it.includes('-->')) };
  if (mdxComment.test(line)) return { kind: 'comment', next: untilLine(lines, index, (it) => it.includes('*/')) };
  const raw = rawHtml.exec(line);
  if (raw) return { kind: 'fence', next: rawHtmlEnd(lines, index, raw.groups?.tag ?? '') };
  if (opensHtml(line)) return { kind: 'html', next: htmlEnd(lines, index) };
  if (quote.test(line)) return { kind: 'quote', next: quoteEnd(lines, index) };
  if (item.test(line)) return { kind: 'item', next: itemEnd(lines, index) };
  if (footnote.test(line)) return { kind: 'footnote', next: footnoteEnd(lines, index) };
  if (indented.test(line)) return { kind: 'code', next: indentedEnd(lines, index) };
  return proseCut(lines, index);
}

function rawHtmlEnd(lines: Lines, index: number, tag: string): number {
  const close = `</${tag.toLowerCase()}>`;
  return untilLine(lines, index, (it) => it.toLowerCase().includes(close));
}

function proseCut(lines: Lines, index: number): Cut {
  return isTableAt(lines, index) ? { kind: 'table', next: tableEnd(lines, index) } : paragraphCut(lines, index);
}

/** Words with a line of dashes below them are a heading. */
function paragraphCut(lines: Lines, index: number): Cut {
  let next = index + 1;
  while (lines.has(next) && !lines.isBlank(next)) {
    if (!startsInWords(lines.text(next)) && underline.test(lines.text(next)))
      return { kind: 'heading', next: next + 1 };
    if (interrupts(lines, next) || isTableAt(lines, next)) break;
    next++;
  }
  return { kind: 'paragraph', next };
}
