/** The blocks of a text that is being edited: what an edit does not reach is not cut or parsed again, only moved. */

import { type ChangedRange, changedRange } from '../../text/changed-range.ts';
import { frontMatterIn } from '../../text/front-matter.ts';
import { ownCopy } from '../../text/own-copy.ts';
import type { Origin } from '../passage.ts';
import { type Block, type BlockKind, blocksFrom } from './blocks.ts';
import type { BlockCache } from './markdown.ts';
import { passagesOfBlock } from './passages.ts';
import type { LocalPassage } from './to-passage.ts';

export interface PlacedBlock {
  readonly kind: BlockKind;
  readonly origin: Origin;
  readonly length: number;
  readonly passages: readonly LocalPassage[];
  /** It may speak to this tool. */
  readonly isAddressed: boolean;
}

/** What an update has left: so many blocks at the start and at the end are the same objects as before. */
export interface Kept {
  readonly before: number;
  readonly behind: number;
}

export class PlacedBlocks {
  #text = '';
  #all: readonly PlacedBlock[] = [];
  /** How many of them may speak to this tool. */
  #addressed = 0;
  /** What blocks say by their kind and text: those near the change, and what an update that was given up has parsed. */
  #parsed = new Map<string, readonly LocalPassage[]>();

  readonly #skimmed: Pick<BlockCache, 'get'>;

  /** `skimmed` knows blocks that were parsed when the text was skimmed. */
  constructor(skimmed: Pick<BlockCache, 'get'>) {
    this.#skimmed = skimmed;
  }

  get all(): readonly PlacedBlock[] {
    return this.#all;
  }

  get text(): string {
    return this.#text;
  }

  /** Whether any of them may speak to this tool. */
  get isAddressed(): boolean {
    return this.#addressed > 0;
  }

  /** Brings the blocks up to date with `text`. */
  *update(text: string): Generator<void, Kept> {
    const known = this.#all;
    const change = changedRange(this.#text, text);
    const first = this.#lastUntouched(text, change);
    const from = first === 0 ? 0 : (known[first]?.origin.start ?? 0);
    const shift = change.newEnd - change.oldEnd;
    const fresh: PlacedBlock[] = [];
    let before = first;
    let rest = known.length;
    this.#rememberNear(first, change);
    for (const block of blocksFrom(text, from)) {
      // Cut again only to see where the change makes a difference.
      if (fresh.length === 0 && block.end < change.start && isAt(block, known[before])) {
        before++;
        continue;
      }
      rest = block.start > change.newEnd ? this.#sameFrom(block, shift, text, change) : known.length;
      if (rest < known.length) break;
      fresh.push(this.#placed(block, text));
      yield;
    }
    if (shift !== 0) for (let at = rest; at < known.length; at++) (known[at] as PlacedBlock).origin.start += shift;
    this.#addressed += countAddressed(fresh) - countAddressed(known.slice(before, rest));
    this.#all = known.slice(0, before).concat(fresh, known.slice(rest));
    this.#text = text;
    // Not cleared: V8 links what a map held before to what it holds next, and its collector copies texts long gone again and again.
    this.#parsed = new Map();
    return { before, behind: known.length - rest };
  }

  /** The block to cut from: two whole ones stand between it and the change, and a blank line before it. */
  #lastUntouched(text: string, { start }: ChangedRange): number {
    const known = this.#all;
    // Front matter that had no end may find one anywhere.
    if (known[0]?.kind !== 'front-matter' && frontMatterIn(text)) return 0;
    let at = lastBefore(known, start) - 2;
    while (at > 0 && !followsBlankLine(this.#text, known[at]?.origin.start ?? 0)) at--;
    return Math.max(at, 0);
  }

  /** The index from which on all blocks are the old ones, where the old text had a block at this place behind the change. */
  #sameFrom({ start }: Block, shift: number, text: string, { newEnd }: ChangedRange): number {
    const at = lastBefore(this.#all, start - shift + 1);
    const isOld = this.#all[at]?.origin.start === start - shift;
    return isOld && blankLineBefore(text, start) > newEnd ? at : this.#all.length;
  }

  #rememberNear(first: number, { oldEnd }: ChangedRange): void {
    for (const { kind, origin, length, passages } of this.#all.slice(first)) {
      if (origin.start > oldEnd && this.#parsed.size > reach) break;
      this.#parsed.set(keyOf(kind, this.#text.slice(origin.start, origin.start + length)), passages);
    }
  }

  #placed({ kind, start, end }: Block, text: string): PlacedBlock {
    const source = ownCopy(text.slice(start, end));
    const key = keyOf(kind, source);
    const passages = this.#parsed.get(key) ?? this.#skimmed.get(key) ?? passagesOfBlock(source, kind);
    this.#parsed.set(key, passages);
    return { kind, origin: { start }, length: end - start, passages, isAddressed: source.includes('ai-plan') };
  }
}

function countAddressed(blocks: readonly PlacedBlock[]): number {
  return blocks.reduce((count, it) => count + Number(it.isAddressed), 0);
}

function isAt({ kind, start, end }: Block, known: PlacedBlock | undefined): boolean {
  return known?.origin.start === start && known.length === end - start && known.kind === kind;
}

/** So many blocks around the change are looked for by their text. */
const reach = 40;

function keyOf(kind: BlockKind, source: string): string {
  return `${kind}:${source}`;
}

/** Index of the last block that starts before `offset`; -1 where none does. */
function lastBefore(blocks: readonly PlacedBlock[], offset: number): number {
  let low = -1;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.origin.start ?? 0) < offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function followsBlankLine(text: string, start: number): boolean {
  return blankLineBefore(text, start) !== -1;
}

/** Where the blank line starts that ends at `start`; -1 where the line before is filled. */
function blankLineBefore(text: string, start: number): number {
  const line = start < 2 ? 0 : text.lastIndexOf('\n', start - 2) + 1;
  return start > 0 && /^[ \t]*\r?\n$/.test(text.slice(line, start)) ? line : -1;
}
