/** Reads Markdown: blocks are cut by lines, parsed one by one and put into their surroundings. */

import type { Passage } from '../passage.ts';
import { type Block, cutBlocks } from './blocks.ts';
import { mayHoldClaims } from './gate.ts';
import { passagesOfBlock } from './passages.ts';
import type { LocalPassage } from './to-passage.ts';

/** Remembers the passages of blocks by kind and text; shared between runs over texts that have most blocks in common. */
export type BlockCache = Map<string, readonly LocalPassage[]>;

/** What a document is, its headings and opening tell; the rest is parsed only where it can hold a claim. */
const openingBlocks = 8;

/** All passages of a Markdown text, in document order. Never throws. */
export function readMarkdown(text: string, cache: BlockCache): Passage[] {
  const passages: Passage[] = [];
  const place = new Surroundings();
  const isWorthParsing = mayHoldClaims(text);
  for (const [index, block] of cutBlocks(text).entries()) {
    if (!isWorthParsing && block.kind !== 'heading' && index >= openingBlocks) continue;
    const source = text.slice(block.start, block.end);
    for (const local of cached(cache, block, source)) passages.push(place.settle(local, block));
    place.leave(block);
  }
  return passages;
}

function cached(cache: BlockCache, block: Block, source: string): readonly LocalPassage[] {
  const key = `${block.kind}:${source}`;
  const known = cache.get(key);
  if (known) return known;
  const fresh = passagesOfBlock(source, block.kind);
  cache.set(key, fresh);
  return fresh;
}

/** The headings above and the sentence that leads into the list or table at hand. */
class Surroundings {
  readonly #headings: { readonly level: number; readonly text: string }[] = [];
  #leadIn = '';
  #lastParagraph = '';
  #tables = 0;

  settle(local: LocalPassage, block: Block): Passage {
    const headings = this.#above(local);
    if (local.kind === 'heading') this.#enter(local);
    else if (local.kind === 'paragraph' && block.kind === 'paragraph') this.#lastParagraph = local.text;
    const shifted = shift(local, block.start);
    const leadIn = local.leadIn !== '' ? local.leadIn : this.#leadInFor(local, block);
    const cell = local.cell ? { ...local.cell, table: this.#tables + local.cell.table } : undefined;
    return { ...shifted, headings, leadIn, cell };
  }

  /** A paragraph leads into what follows it directly; lists of one run share their lead-in. */
  leave(block: Block): void {
    if (block.kind === 'paragraph') this.#leadIn = this.#lastParagraph;
    else if (block.kind !== 'item' && block.kind !== 'comment') this.#leadIn = '';
    if (block.kind === 'table') this.#tables++;
  }

  #leadInFor(local: LocalPassage, block: Block): string {
    if (block.kind !== 'item' && block.kind !== 'table') return '';
    return local.kind === 'heading' ? '' : this.#leadIn;
  }

  #above(local: LocalPassage): string[] {
    const open = local.kind === 'heading' ? this.#headings.filter((it) => it.level < local.level) : this.#headings;
    return open.map((it) => it.text);
  }

  #enter(heading: LocalPassage): void {
    while ((this.#headings.at(-1)?.level ?? 0) >= heading.level) this.#headings.pop();
    this.#headings.push({ level: heading.level, text: heading.text });
    this.#leadIn = '';
  }
}

function shift(local: LocalPassage, by: number): LocalPassage {
  if (by === 0) return local;
  return {
    ...local,
    offsets: local.offsets.map((it) => it + by),
    span: { start: local.span.start + by, end: local.span.end + by },
  };
}
