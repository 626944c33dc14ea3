/** What stands around a block of Markdown: the headings above, the sentence that leads into a list or table, the tables before. */

import type { Origin, Passage } from '../passage.ts';
import type { Block } from './blocks.ts';
import type { LocalPassage } from './to-passage.ts';

export interface Heading {
  readonly level: number;
  readonly text: string;
}

type Kind = Pick<Block, 'kind'>;

export class Surroundings {
  #headings: readonly Heading[];
  /** Their words: one list for all that stands below them. */
  #headingTexts: readonly string[];
  #leadIn = '';
  #lastParagraph: string;
  #tables = 0;
  #hasParagraph = false;
  #usesLastParagraph = false;

  /** At the start of a section, or of the document. */
  constructor(headings: readonly Heading[] = [], lastParagraph = '') {
    this.#headings = headings;
    this.#headingTexts = textsOf(headings);
    this.#lastParagraph = lastParagraph;
  }

  /** The same, as a section finds it: its tables are counted from the first one. */
  copy(): Surroundings {
    return new Surroundings(this.#headings, this.#lastParagraph);
  }

  get headings(): readonly Heading[] {
    return this.#headings;
  }

  get lastParagraph(): string {
    return this.#lastParagraph;
  }

  /** Whether the section has a paragraph of its own. */
  get hasParagraph(): boolean {
    return this.#hasParagraph;
  }

  /** Whether the paragraph before the section led into something in it. */
  get usesLastParagraph(): boolean {
    return this.#usesLastParagraph;
  }

  settle(local: LocalPassage, block: Kind, origin: Origin): Passage {
    const headings = this.#above(local);
    if (local.kind === 'heading') this.#enter(local);
    else if (local.kind === 'paragraph' && block.kind === 'paragraph') {
      this.#lastParagraph = local.text;
      this.#hasParagraph = true;
    }
    const leadIn = local.leadIn !== '' ? local.leadIn : this.#leadInFor(local, block);
    const cell = local.cell ? { ...local.cell, table: this.#tables + local.cell.table } : undefined;
    const { text, offsets, kind, span, level, depth, ordinal, task, keys, quiet, quoted } = local;
    // Named one by one: a copy that is given more than it had takes thirty times as long.
    return {
      origin,
      text,
      offsets,
      kind,
      span,
      headings,
      level,
      depth,
      leadIn,
      ordinal,
      task,
      cell,
      keys,
      quiet,
      quoted,
    };
  }

  /** A paragraph leads into what follows it directly; lists of one run share their lead-in. */
  leave(block: Kind, passages: readonly LocalPassage[]): void {
    if (block.kind === 'paragraph') {
      this.#usesLastParagraph ||= !passages.some((it) => it.kind === 'paragraph');
      this.#leadIn = this.#lastParagraph;
    } else if (block.kind !== 'item' && block.kind !== 'comment') this.#leadIn = '';
    this.#tables += tablesIn(block, passages);
  }

  /** What was not read leads into nothing. */
  skip({ kind }: Kind): void {
    if (kind !== 'item' && kind !== 'comment') this.#leadIn = '';
    if (kind === 'table') this.#tables++;
  }

  #leadInFor(local: LocalPassage, block: Kind): string {
    if (block.kind !== 'item' && block.kind !== 'table') return '';
    return local.kind === 'heading' ? '' : this.#leadIn;
  }

  #above(local: LocalPassage): readonly string[] {
    return local.kind === 'heading' ? textsOf(headingsAbove(this.#headings, local.level)) : this.#headingTexts;
  }

  #enter({ level, text }: LocalPassage): void {
    this.#headings = [...headingsAbove(this.#headings, level), { level, text }];
    this.#headingTexts = textsOf(this.#headings);
    this.#leadIn = '';
  }
}

/** The open headings that stay open below one of `level`. */
export function headingsAbove(open: readonly Heading[], level: number): readonly Heading[] {
  return open.filter((it) => it.level < level);
}

function textsOf(headings: readonly Heading[]): readonly string[] {
  return headings.map((it) => it.text);
}

/** Tables stand in lists and quotations, too. */
function tablesIn({ kind }: Kind, passages: readonly LocalPassage[]): number {
  const last = passages.findLast((it) => it.cell)?.cell?.table;
  return last === undefined ? (kind === 'table' ? 1 : 0) : last + 1;
}
