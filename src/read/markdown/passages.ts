/** Turns one block of Markdown into passages, with offsets relative to the block so that they can be cached. */

import type { BlockContent, List, ListItem, PhrasingContent, RootContent, Table } from 'mdast';
import { withoutComments } from '../comment.ts';
import { mdxComments } from '../marked-comments.ts';
import type { CellPlace } from '../passage.ts';
import type { BlockKind } from './blocks.ts';
import { flatten, Prose } from './inline.ts';
import { nestsDeeply } from './nesting.ts';
import { parseMarkdown } from './parse.ts';
import { plainBlock } from './plain-blocks.ts';
import { type About, type LocalPassage, type Surroundings, toPassage } from './to-passage.ts';

/** Blocks above this size are read as plain lines, so that hostile input stays linear. */
const largestParsedBlock = 64_000;

/** Passages of one block, in order. Never throws. */
export function passagesOfBlock(source: string, kind: BlockKind): readonly LocalPassage[] {
  const seen = withoutComments(source, mdxComments(source));
  return plainBlock(seen, kind) ?? parsedPassages(seen, kind);
}

/** The same by the parser alone. */
export function parsedPassages(source: string, kind: BlockKind): readonly LocalPassage[] {
  if (kind === 'fence' || kind === 'code' || kind === 'comment' || kind === 'front-matter' || kind === 'break')
    return [];
  if (kind === 'html') return htmlPassages(source);
  if (source.length > largestParsedBlock || nestsDeeply(source)) return plainPassages(source);
  const collector = new Collector(source);
  for (const node of parseMarkdown(source).children) collector.node(node, { depth: 0, leadIn: '', quoted: false });
  return collector.passages;
}

class Collector {
  readonly passages: LocalPassage[] = [];
  readonly #source: string;
  #tables = 0;

  constructor(source: string) {
    this.#source = source;
  }

  node(node: RootContent | BlockContent, around: Surroundings): void {
    switch (node.type) {
      case 'heading':
        this.#add(node.children, node.position, { ...around, kind: 'heading', level: node.depth });
        return;
      case 'paragraph':
        if (around.depth === 0 && !around.quoted && isHeadingInBold(node.children)) {
          this.#add(node.children, node.position, { ...around, kind: 'heading', level: 6 });
        } else this.#add(node.children, node.position, { ...around, kind: 'paragraph' });
        return;
      case 'blockquote':
      case 'footnoteDefinition':
        for (const child of node.children) this.node(child as BlockContent, { ...around, quoted: true });
        return;
      case 'list':
        this.#list(node, around);
        return;
      case 'table':
        this.#table(node, around);
        return;
      default:
        return;
    }
  }

  #list(list: List, around: Surroundings): void {
    let ordinal = list.ordered ? (list.start ?? 1) : undefined;
    for (const child of list.children) {
      this.#item(child, ordinal, around);
      if (ordinal !== undefined) ordinal++;
    }
  }

  #item(item: ListItem, ordinal: number | undefined, around: Surroundings): void {
    const inner = { ...around, depth: around.depth + 1 };
    let isFirst = true;
    for (const child of item.children) {
      if (child.type === 'paragraph') {
        const task = item.checked === true ? 'done' : item.checked === false ? 'open' : undefined;
        this.#add(
          child.children,
          child.position,
          isFirst ? { ...inner, kind: 'item', ordinal, task } : { ...inner, kind: 'paragraph', task },
        );
        isFirst = false;
      } else this.node(child as BlockContent, inner);
    }
  }

  #table(table: Table, around: Surroundings): void {
    const number = this.#tables++;
    const headers: string[] = [];
    table.children.forEach((row, rowIndex) => {
      row.children.forEach((cell, column) => {
        const place: CellPlace = { table: number, row: rowIndex - 1, column, header: headers[column] ?? '' };
        const text = this.#add(cell.children, cell.position, { ...around, kind: 'cell', cell: place });
        if (rowIndex === 0) headers[column] = text;
      });
    });
  }

  #add(nodes: readonly PhrasingContent[], position: RootContent['position'], about: About): string {
    const start = position?.start.offset ?? 0;
    const end = position?.end.offset ?? start;
    const prose = new Prose();
    flatten(nodes, this.#source, 0, prose);
    return this.#push(prose, start, end, about);
  }

  #push(prose: Prose, start: number, end: number, about: About): string {
    const passage = toPassage(prose, { start, end }, about);
    if (passage.text !== '' || about.kind === 'cell') this.passages.push(passage);
    return passage.text;
  }
}

/** A line that is bold as a whole serves as a heading in many plans. */
function isHeadingInBold(nodes: readonly PhrasingContent[]): boolean {
  const [only, ...rest] = nodes;
  if (only?.type !== 'strong' || rest.length > 0) return false;
  const length = (only.position?.end.offset ?? 0) - (only.position?.start.offset ?? 0);
  return length < 70;
}

/** HTML blocks are read with their tags blanked out; scripts and styles never come here. */
function htmlPassages(source: string): LocalPassage[] {
  return plainPassages(source.replace(/<!--[\s\S]*?(?:-->|$)|<[^<>]*>/g, (tag) => tag.replace(/[^\n]/g, ' ')));
}

function plainPassages(source: string): LocalPassage[] {
  const passages: LocalPassage[] = [];
  const paragraph = /\S(?:[^\n]|\n(?!\s*\n))*/g;
  for (let found = paragraph.exec(source); found; found = paragraph.exec(source)) {
    const prose = new Prose();
    const { index } = found;
    prose.addRun(found[0].trimEnd(), index);
    if (prose.text !== '') {
      passages.push(
        toPassage(
          prose,
          { start: index, end: index + found[0].trimEnd().length },
          { kind: 'paragraph', depth: 0, leadIn: '', quoted: false },
        ),
      );
    }
  }
  return passages;
}
