/** A Markdown text that is being edited, as sections: those that an edit does not reach are the same objects afterwards. */

import type { Passage } from '../passage.ts';
import type { Section } from '../section.ts';
import type { BlockCache } from './markdown.ts';
import { type PlacedBlock, PlacedBlocks } from './placed-blocks.ts';
import { type Heading, headingsAbove, Surroundings } from './surroundings.ts';

interface MarkdownSection extends Section {
  start: number;
  end: number;
  readonly blocks: readonly PlacedBlock[];
  /** What it was read below and behind. */
  readonly below: Surroundings;
  readonly leaves: Surroundings;
  /** What stands around it now, where that makes no difference to it. */
  around: Surroundings;
}

/** So many sections that are put together make a step. */
const stride = 64;

export class OpenMarkdown {
  readonly #blocks: PlacedBlocks;
  #sections: readonly MarkdownSection[] = [];
  #isWhole = true;

  /** `skimmed` knows blocks that were parsed when the text was skimmed. */
  constructor(skimmed: Pick<BlockCache, 'get'> = new Map()) {
    this.#blocks = new PlacedBlocks(skimmed);
  }

  /** Whether no text was read yet. */
  get isEmpty(): boolean {
    return this.#blocks.text === '';
  }

  /** Whether the text that was read last may speak to this tool. */
  get isAddressed(): boolean {
    return this.#blocks.isAddressed;
  }

  /** The sections of `text`; with a step for each block that is parsed. */
  *read(text: string): Generator<void, readonly Section[]> {
    if (text === this.#blocks.text && this.#isWhole) return this.#sections;
    const { before, behind } = yield* this.#blocks.update(text);
    const { all } = this.#blocks;
    // Whoever gives up between here and the end leaves the blocks of this text with the sections of none.
    const known = this.#isWhole ? this.#sections : [];
    this.#isWhole = false;
    const { count, blocks } = keptBefore(known, before);
    const kept = known.slice(0, count);
    const fresh: MarkdownSection[] = [];
    const rest = new Rest(known, Math.max(count, keptBehind(known, behind)));
    let tail: readonly MarkdownSection[] = [];
    let around = known[count]?.around ?? new Surroundings();
    for (let from = blocks; from < all.length; ) {
      const old = rest.startingAt(all.length - from);
      if (old && isSame(old.around, around)) {
        tail = rest.all();
        break;
      }
      const section = old && fits(old, around) ? old : readSection(all, from, around);
      section.around = around;
      fresh.push(section);
      if (fresh.length % stride === 0) yield;
      around = leaving(section);
      from += section.blocks.length;
    }
    this.#sections = kept.concat(fresh, tail);
    place(this.#sections, text);
    this.#isWhole = true;
    return this.#sections;
  }
}

/** Old sections behind a change, whose blocks are the last ones of the new text as well. */
class Rest {
  readonly #known: readonly MarkdownSection[];
  /** The first of them that was not passed yet, and how many blocks there are from it on. */
  #at: number;
  #blocks = 0;

  constructor(known: readonly MarkdownSection[], from: number) {
    this.#known = known;
    this.#at = from;
    for (let at = from; at < known.length; at++) this.#blocks += known[at]?.blocks.length ?? 0;
  }

  /** The one from whose start on there are just so many blocks; what stands before it has been passed then. */
  startingAt(blocks: number): MarkdownSection | undefined {
    while (this.#blocks > blocks) this.#blocks -= this.#known[this.#at++]?.blocks.length ?? 0;
    return this.#blocks === blocks ? this.#known[this.#at] : undefined;
  }

  /** Those that were not passed. */
  all(): readonly MarkdownSection[] {
    return this.#known.slice(this.#at);
  }
}

/** The old sections at the start that an update has left whole: so many, of so many blocks. The block behind each is an old one, too. */
function keptBefore(known: readonly MarkdownSection[], before: number): { count: number; blocks: number } {
  let [count, blocks] = [0, 0];
  for (const { blocks: own } of known) {
    if (blocks + own.length >= before) break;
    blocks += own.length;
    count++;
  }
  return { count, blocks };
}

/** Index of the first old section all of whose blocks are among the last `behind`. */
function keptBehind(known: readonly MarkdownSection[], behind: number): number {
  let rest = behind;
  let index = known.length;
  for (; index > 0; index--) {
    rest -= known[index - 1]?.blocks.length ?? 0;
    if (rest < 0) break;
  }
  return index;
}

function readSection(all: readonly PlacedBlock[], from: number, around: Surroundings): MarkdownSection {
  const inside = around.copy();
  const passages: Passage[] = [];
  let to = from;
  for (; to < all.length; to++) {
    const block = all[to];
    if (!block || (to > from && opensSection(block))) break;
    for (const local of block.passages) passages.push(inside.settle(local, block, block.origin));
    inside.leave(block, block.passages);
  }
  return { passages, start: 0, end: 0, blocks: all.slice(from, to), below: around, leaves: inside, around };
}

function opensSection({ passages }: PlacedBlock): boolean {
  const [first] = passages;
  return first?.kind === 'heading' && first.depth === 0 && !first.quoted;
}

/** Whether reading an old section again, at this place, would give the same. */
function fits({ below, blocks, leaves }: MarkdownSection, around: Surroundings): boolean {
  const [first] = blocks[0]?.passages ?? [];
  const level = first?.kind === 'heading' ? first.level : Number.POSITIVE_INFINITY;
  return (
    areSame(headingsAbove(below.headings, level), headingsAbove(around.headings, level)) &&
    (below.lastParagraph === around.lastParagraph || !leaves.usesLastParagraph)
  );
}

function isSame(one: Surroundings, other: Surroundings): boolean {
  return one === other || (one.lastParagraph === other.lastParagraph && areSame(one.headings, other.headings));
}

function areSame(one: readonly Heading[], other: readonly Heading[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ level, text }, index) => level === other[index]?.level && text === other[index]?.text)
  );
}

/** What stands around the block behind a section. */
function leaving({ around, below, leaves }: MarkdownSection): Surroundings {
  if (isSame(around, below)) return leaves;
  const paragraph = leaves.hasParagraph ? leaves.lastParagraph : around.lastParagraph;
  return new Surroundings(leaves.headings, paragraph);
}

/** Each section reaches to the next one, so that all of the text lies in one of them. */
function place(sections: readonly MarkdownSection[], text: string): void {
  let end = text.length;
  for (let index = sections.length - 1; index >= 0; index--) {
    const section = sections[index];
    if (!section) continue;
    section.end = end;
    end = index === 0 ? 0 : (section.blocks[0]?.origin.start ?? 0);
    section.start = end;
  }
}
