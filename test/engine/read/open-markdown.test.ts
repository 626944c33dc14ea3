/** Reading Markdown after an edit gives what reading it afresh gives, and leaves what the edit did not reach the same. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../src/read/markdown/markdown.ts';
import { OpenMarkdown } from '../../../src/read/markdown/open-markdown.ts';
import type { Passage } from '../../../src/read/passage.ts';
import { drained } from '../../../src/text/steps.ts';
import { planOf } from '../../bench/plans.ts';
import { markdownText } from '../../fuzz/texts.ts';

const piece = fc.constantFrom(
  ...['x', '\n', '\n\n', '# ', '- ', '1. ', '```\n', '~~~\n', '| a | b |\n|---|---|\n| c | d |\n', '<!-- x -->\n'],
  ...['\n> ', '**Bold**\n', '---\n', '+++\n', '\n\n## Next\n\n', '    ', '\t', '===\n', '[^1]: ', '<script>\n', '\r\n'],
);
const text = fc.oneof(
  fc.array(fc.oneof(piece, fc.constant('words '))).map((it) => it.join('')),
  markdownText,
);
const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat({ max: 40 }), words: piece });

/** The passages of all sections, their tables counted through. */
function tablesOneByOne(sections: readonly { readonly passages: readonly Passage[] }[]): Passage[] {
  let before = 0;
  return sections.flatMap(({ passages }) => {
    const counted = passages.map((it) =>
      it.cell ? { ...it, cell: { ...it.cell, table: it.cell.table + before } } : it,
    );
    before = Math.max(before, ...counted.map((it) => (it.cell?.table ?? -1) + 1));
    return counted;
  });
}

describe('Markdown that is being edited', () => {
  it('is read as it would be afresh', () => {
    fc.assert(
      fc.property(text, fc.array(edit, { minLength: 1, maxLength: 8 }), (start, edits) => {
        const open = new OpenMarkdown();
        let now = start;
        drained(open.read(now));
        for (const { at, length, words } of edits) {
          const from = Math.floor(at * now.length);
          now = now.slice(0, from) + words + now.slice(from + length);
          const sections = drained(open.read(now));
          expect(tablesOneByOne(sections)).toEqual(readMarkdown(now, new Map()));
          const bounds = sections.map((it) => [it.start, it.end]);
          expect(bounds.flat()).toEqual(
            sections.length > 0 ? [0, ...bounds.slice(1).flatMap(([it]) => [it, it]), now.length] : [],
          );
        }
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('keeps the sections that a letter did not reach', () => {
    const open = new OpenMarkdown();
    const plan = planOf(50_000);
    const before = new Set(drained(open.read(plan)));
    const middle = plan.indexOf(' ', 25_000);
    const after = drained(open.read(`${plan.slice(0, middle)}x${plan.slice(middle)}`));
    expect(after.length).toBeGreaterThan(50);
    expect(after.filter((it) => !before.has(it)).length).toBeLessThan(4);
  });
});
