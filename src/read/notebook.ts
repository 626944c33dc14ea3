/** Reads a Jupyter notebook: its Markdown cells are one document, its code cells are kept for recognising trainers. */

import { align } from './align.ts';
import { type ConfigNode, child, nodesAt } from './config-tree.ts';
import { readJson } from './json.ts';
import { type BlockCache, readMarkdown } from './markdown/markdown.ts';
import { moved } from './moved.ts';
import type { Passage } from './passage.ts';

/** A text with the place of each of its characters in the source (and one more for the end). */
export interface PlacedText {
  readonly text: string;
  readonly offsets: readonly number[];
}

export interface Notebook {
  readonly passages: readonly Passage[];
  readonly code: PlacedText;
}

/** Cells are joined by blank lines, so that lists and headings go on from cell to cell. Never throws. */
export function readNotebook(text: string, cache: BlockCache): Notebook {
  const cells = nodesAt(readJson(text), 'cells.*');
  const prose = joinCells(cells, 'markdown', text);
  const passages = readMarkdown(prose.text, cache).map((it) => moved(it, prose.offsets));
  return { passages, code: joinCells(cells, 'code', text) };
}

function joinCells(cells: readonly ConfigNode[], type: string, source: string): PlacedText {
  let text = '';
  const offsets: number[] = [];
  for (const cell of cells) {
    const kind = child(cell, 'cell_type');
    const lines = child(cell, 'source');
    if (kind?.kind !== 'scalar' || kind.value !== type || !lines) continue;
    for (const line of lines.kind === 'list' ? lines.items : [lines]) {
      if (line.kind !== 'scalar' || typeof line.value !== 'string') continue;
      text += line.value;
      for (const offset of align(line.value, source, line).slice(0, -1)) offsets.push(offset);
    }
    text += '\n\n';
    offsets.push(lines.span.end - 1, lines.span.end - 1);
  }
  return { text, offsets: [...offsets, offsets.at(-1) ?? 0] };
}
