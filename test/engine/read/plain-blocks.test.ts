/** Blocks that are read without the parser read exactly as with it: same words, same places, same kind. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutBlocks } from '../../../src/read/markdown/blocks.ts';
import { parsedPassages } from '../../../src/read/markdown/passages.ts';
import { plainBlock } from '../../../src/read/markdown/plain-blocks.ts';
import { markdownText } from '../../fuzz/texts.ts';

describe('a block that is read without the parser', () => {
  it('gives the passages that the parser gives, whatever the text', () => {
    fc.assert(
      fc.property(markdownText, (text) => {
        for (const { kind, start, end } of cutBlocks(text)) {
          const source = text.slice(start, end);
          const plain = plainBlock(source, kind);
          if (plain) expect(plain, JSON.stringify(source)).toEqual(parsedPassages(source, kind));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('gives the same for marks side by side, in a paragraph, a quotation and a heading', () => {
    const sign = fc.constantFrom(
      ...['a', 'B', 'é', '1', ' ', '.', '"', '(', '&', 'Q&A', ';', '<', '>', '\n', '*', '**', '_', '__', '`'],
      ...[
        '[a](b)',
        '[![x](y)](z)',
        '![q](w)',
        '<https://a.b/c>',
        '<HTTPS://A.B>',
        '[d]: e',
        '[a b c d](https://arxiv.org/1)',
      ],
    );
    const line = fc.array(sign, { maxLength: 14 }).map((it) => it.join(''));
    fc.assert(
      fc.property(line, (text) => {
        const inQuote = `> ${text.replaceAll('\n', '\n> ')}`;
        const flat = text.replaceAll('\n', ' ');
        for (const whole of [text, inQuote, `# ${flat}`, `${flat}\n---`, `${flat}\n===`]) {
          for (const { kind, start, end } of cutBlocks(whole)) {
            const source = whole.slice(start, end);
            const plain = plainBlock(source, kind);
            if (plain) expect(plain, JSON.stringify(source)).toEqual(parsedPassages(source, kind));
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is what most blocks of a plan are', () => {
    const plan = [
      '# Plan',
      'We **will** train `llama` on [our handbook](docs/handbook.md),\nso that it knows our rules.',
      '- [ ] Collect 400 examples (owner: Ines)',
      '3. *Then* tune it; budget 4_000 EUR & two weeks',
      '| Step | When |\n|---|---|\n| Tune | Q3 |',
      '**Risks**',
      'Order of work\n-------------',
      '> **Board:** *not* before the Q&A in May\n> at the earliest',
      '[![build](https://example.com/badge.svg)](https://example.com) _Last read in May._',
      '[the plan]: https://example.com/plan',
    ];
    for (const block of cutBlocks(plan.join('\n\n'))) {
      const source = plan.join('\n\n').slice(block.start, block.end);
      expect(plainBlock(source, block.kind), source).toBeDefined();
    }
  });
});
