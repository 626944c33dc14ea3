/** Reads Markdown: blocks are cut by lines, parsed one by one and put into their surroundings. */

import { once } from '../../text/remembered.ts';
import { openingPassages, type Passage } from '../passage.ts';
import { type Block, cutBlocks } from './blocks.ts';
import { passagesOfBlock } from './passages.ts';
import { Surroundings } from './surroundings.ts';
import type { LocalPassage } from './to-passage.ts';

/** Remembers the passages of blocks by kind and text; shared between runs over texts that have most blocks in common. */
export interface BlockCache {
  get(key: string): readonly LocalPassage[] | undefined;
  set(key: string, passages: readonly LocalPassage[]): unknown;
}

/** A cache for the texts of one document: holds what the last text was made of, and nothing older. */
export class DocumentCache implements BlockCache {
  #now = new Map<string, readonly LocalPassage[]>();
  #before = new Map<string, readonly LocalPassage[]>();

  get(key: string): readonly LocalPassage[] | undefined {
    const known = this.#now.get(key) ?? this.#before.get(key);
    if (known) this.#now.set(key, known);
    return known;
  }

  set(key: string, passages: readonly LocalPassage[]): void {
    this.#now.set(key, passages);
  }

  /** The next text begins. */
  turn(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }
}

/** All passages of a Markdown text, in document order. Never throws. */
export function readMarkdown(text: string, cache: BlockCache): Passage[] {
  return readBlocks(text, cutBlocks(text), cache, () => true);
}

/** A look at a Markdown text that may save reading it. */
export interface MarkdownSkim {
  /** The passages that tell what a document is: its opening and its headings. */
  outline(): Passage[];
  /** Whether most of its blocks do not matter, so that a look at the others costs much less than reading all. */
  isSparse(): boolean;
  /**
   * The outline, and the passages of blocks that may matter with what stands around them: enough to find out whether the rest
   * has to be read.
   */
  passages(): Passage[];
}

/** Of so many blocks one may matter in a sparse text. */
const sparse = 3;

/** Parses for each look what it needs; the cache keeps it for the next one. */
export function skimMarkdown(text: string, cache: BlockCache, mayMatter: (source: string) => boolean): MarkdownSkim {
  const blocks = cutBlocks(text);
  const mattering = once(() => matteringIn(blocks, text, mayMatter));
  const read = (around: ReadonlySet<number>) =>
    readBlocks(
      text,
      blocks,
      cache,
      (block, index, count) => count < openingPassages || around.has(index) || mayHoldHeading(block, text),
    );
  return {
    outline: () => read(new Set()),
    isSparse: () => mattering().length * sparse <= blocks.length,
    passages: () => read(withNeighbours(mattering())),
  };
}

/** A heading may also be a bold line, follow a paragraph without an empty line, be underlined, or stand in an item or a quotation. */
function mayHoldHeading({ kind, start, end }: Block, text: string): boolean {
  if (kind === 'heading') return true;
  if (withoutProse.has(kind)) return false;
  const source = text.slice(start, end);
  return boldStart.test(source) || headingInside.test(source);
}

const boldStart = /^\s*(?:\*\*|__)/;
const headingInside = /^[ \t>*+\d.)-]*#|^[ \t>]*(?:=+|-+)[ \t]*$/m;

type IsWanted = (block: Block, index: number, count: number) => boolean;

function readBlocks(text: string, blocks: readonly Block[], cache: BlockCache, isWanted: IsWanted): Passage[] {
  const passages: Passage[] = [];
  const place = new Surroundings();
  for (const [index, block] of blocks.entries()) {
    if (isWanted(block, index, passages.length)) {
      const locals = cached(cache, block, text.slice(block.start, block.end));
      const origin = { start: block.start };
      for (const local of locals) passages.push(place.settle(local, block, origin));
      place.leave(block, locals);
    } else place.skip(block);
  }
  return passages;
}

const withoutProse: ReadonlySet<Block['kind']> = new Set(['fence', 'code', 'comment', 'front-matter', 'break']);
const near = 2;

/** A block that may matter, and what stands before it: for an item of a list, what leads into the list. */
interface Mattering {
  readonly index: number;
  readonly before: number;
}

function matteringIn(blocks: readonly Block[], text: string, mayMatter: (source: string) => boolean): Mattering[] {
  const found: Mattering[] = [];
  let lead = 0;
  for (const [index, { kind, start, end }] of blocks.entries()) {
    if (kind !== 'item' && kind !== 'comment') lead = index;
    if (withoutProse.has(kind) || !mayMatter(text.slice(start, end))) continue;
    found.push({ index, before: kind === 'item' ? lead : Math.max(0, index - 1) });
  }
  return found;
}

function withNeighbours(all: readonly Mattering[]): ReadonlySet<number> {
  const wanted = new Set<number>();
  for (const { index, before } of all) {
    wanted.add(before);
    for (let at = index - near; at <= index + near; at++) wanted.add(at);
  }
  return wanted;
}

function cached(cache: BlockCache, block: Block, source: string): readonly LocalPassage[] {
  const key = `${block.kind}:${source}`;
  const known = cache.get(key);
  if (known) return known;
  const fresh = passagesOfBlock(source, block.kind);
  cache.set(key, fresh);
  return fresh;
}
