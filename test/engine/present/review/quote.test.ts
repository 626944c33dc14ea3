/** Words cut out of a document for display. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainQuote, quoteOf } from '../../../../src/present/review/quote.ts';
import { LineIndex } from '../../../../src/text/line-index.ts';

const quoteIn = (text: string, words: string) => {
  const start = text.indexOf(words);
  return quoteOf(text, new LineIndex(text), { start, end: start + words.length }, { start: 0, end: text.length });
};

describe('quotes', () => {
  it.each([
    ['- [ ] We **fine-tune** it on `our data`', 'fine-tune', 'We fine-tune it on our data'],
    ['2. Training run', 'Training', 'Training run'],
    ['| Phase 2 | fine-tune | Q3 |', 'fine-tune', 'Phase 2 · fine-tune · Q3 ·'],
    ['> ## We train it', 'train', 'We train it'],
    ['We\r\n   train\tit', 'train', 'We train it'],
  ])('show %s without its markup', (text, words, shown) => {
    expect(plainQuote(quoteIn(text, words))).toBe(shown);
  });

  it('end with a whole word', () => {
    expect(quoteIn('goes through RL fine-tuning on traces', 'RL fine').words).toBe('RL fine-tuning');
    expect(quoteIn('we train, then we rest', 'train').words).toBe('train');
  });

  it('keep line and offset', () => {
    const { line, offset, end } = quoteOf('a\nb train', new LineIndex('a\nb train'), { start: 4, end: 9 });
    expect({ line, offset, end }).toEqual({ line: 2, offset: 4, end: 9 });
  });

  it('shorten a long statement around its point', () => {
    const text = `${'before '.repeat(3000)}train it ${'after '.repeat(3000)}`;
    const shown = plainQuote(quoteIn(text, 'train it'));
    expect(shown).toContain('train it');
    expect(shown.length).toBeLessThan(400);
    expect(shown).toMatch(/^….*…$/u);
  });

  it('are short, whole and well-formed for any text and span', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), fc.nat(), (text, a, b, c) => {
        const quote = quoteOf(text, new LineIndex(text), { start: a, end: a + b }, { start: c, end: c + b });
        expect(plainQuote(quote)).not.toMatch(/[\p{Surrogate}\p{Cc}]/u);
        expect(plainQuote(quote).length).toBeLessThan(400);
        expect(quote.offset).toBeLessThanOrEqual(quote.end);
        expect(quote.end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
