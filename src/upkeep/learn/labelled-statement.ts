/** A labelled statement with its context as a small Markdown document, so that the engine's own readers see it as in a plan. */

export interface LabelledStatement {
  readonly title: string;
  /** Headings above, outermost first, the title left out. */
  readonly headings: readonly string[];
  readonly kind: 'sentence' | 'item' | 'cell' | 'heading' | 'value';
  /** What leads into the list, or the item above. */
  readonly lead: string;
  readonly header: string;
  /** The other cells of the row. */
  readonly row: readonly string[];
  readonly before: string;
  readonly text: string;
  readonly after: string;
  /** What is trained: a language model, something else, or nothing. */
  readonly train: 'lm' | 'other' | 'none';
  readonly stance: string;
  readonly needs: readonly string[];
}

export function toDocument(it: LabelledStatement): string {
  const headings = [it.title, ...it.headings].map(
    (heading, depth) => `${'#'.repeat(Math.min(depth + 1, 6))} ${heading}\n`,
  );
  return [...headings, body(it)].join('\n');
}

function body(it: LabelledStatement): string {
  const text = [it.before, it.text, it.after].filter((part) => part !== '').join(' ');
  switch (it.kind) {
    case 'heading':
      return `## ${it.text}\n\n${it.after}\n`;
    case 'cell': {
      const cells = [it.text, ...it.row].map((cell) => cell.replaceAll('|', '/'));
      const header = [
        it.header || 'Topic',
        ...it.row.map((_, index) => (index === 0 ? 'Notes' : `Notes ${index + 1}`)),
      ];
      return `${table(header)}\n${table(cells.map(() => '---'))}\n${table(cells)}\n`;
    }
    case 'item':
    case 'value':
      return `${it.lead === '' ? '' : `${it.lead}\n\n`}- ${[it.before, it.text].filter(Boolean).join(' ')}\n${it.after === '' ? '' : `  - ${it.after}\n`}`;
    case 'sentence':
      return `${it.lead === '' ? '' : `${it.lead}\n\n`}${text}\n`;
  }
}

function table(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
