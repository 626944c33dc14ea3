/** Numbers as plans write them. */

import { describe, expect, it } from 'vitest';
import { quantitiesIn } from '../../../../src/claims/evidence/numbers.ts';

const table: readonly [string, readonly (number | [number, number])[]][] = [
  ['8k tickets', [8000]],
  ['8,000 tickets', [8000]],
  ['8.000 tickets', [8000]],
  ['12 000 chats', [12000]],
  ['1.2M requests', [1_200_000]],
  ['4.5 lakh conversations', [450_000]],
  ['roughly two hundred a week', [200]],
  ['a few thousand jobs a month', [3000]],
  ['a couple of hundred mails', [200]],
  ['half a million calls', [500_000]],
  ['some two and a half thousand guest messages', [2500]],
  ['forty-five times', [45]],
  ['forty-odd mails', [40]],
  ['twenty-six thousand messages', [26_000]],
  ['fifty-five thousand of them', [55_000]],
  ['one hundred and eighty patients', [180]],
  ['two hundred and fifty thousand', [250_000]],
  ['tens of thousands of calls', [30_000]],
  ['hundreds of mails', [300]],
  ['a dozen letters', [12]],
  ['sixty to ninety questions', [[60, 90]]],
  ['6 people, 10 to 15 a day each', [6, [10, 15]]],
  ['10–15 a day', [[10, 15]]],
  ['10-15 a day', [[10, 15]]],
  ['3-4k a month', [[3000, 4000]]],
  ['two to three thousand', [[2000, 3000]]],
  ['10 to 15k', [[10_000, 15_000]]],
  ['10 to 1k', [[10, 1000]]],
  ['two to three hundred mails', [[200, 300]]],
  ['5-6 hundred', [[500, 600]]],
  ['three or four hundred', [[300, 400]]],
  ['one to two dozen', [[12, 24]]],
  ['ten to a hundred', [[10, 100]]],
  ['two hundred to three thousand', [[200, 3000]]],
  ['1,50,000 mails', [150_000]],
  ['12,50,000.50 rupees', [1_250_000.5]],
  ['on 150 K labelled mails', [150_000]],
  ['3 Million calls', [3_000_000]],
  ['9 Lakh', [900_000]],
  ['a cable of 5 m', [5]],
  ['2\u2009000 mails, 3\u202f500 chats, 12\u202fk forms', [2000, 3500, 12_000]],
  ['three quarters of a million mails', [750_000]],
  ['a quarter of a million', [250_000]],
  ['one and a quarter million', [1_250_000]],
  ['per quarter a few hundred', [300]],
  ['EUR300 and Rs.9', [300, 9]],
  ['500EUR of 2000 € in 2024', [500, 2000]],
  ['€200 to €400', [[200, 400]]],
  ['between EUR 200 and EUR 400', [[200, 400]]],
  ['KR3 and R2', []],
  ['between forty and sixty offers', [[40, 60]]],
  ['accuracy 0.912 on 2,000', [0.912, 2000]],
  ['94.6 % on the 6,000-string set', [94.6, 6000]],
  ['2.1 million comments', [2_100_000]],
  ['gpt-4.1-mini and Qwen3-8B', []],
  ['on 2026-11-18 at 09:30', []],
  ['12.11.2026', []],
  ['R-2.1 and WERA-003', []],
  ['a model for a day', []],
  ['the one exception', [1]],
  ['one every ten seconds', [1, 10]],
  ['not a few of them', []],
  ['two thousand constructor calls', [2000]],
  ['the constructor and five more', [5]],
  ['tens of constructor calls', [30]],
  ['no numbers at all', []],
];

describe('numbers', () => {
  it.each(table)('%s', (text, values) => {
    expect(quantitiesIn(text).map((it) => (it.low === it.high ? it.low : [it.low, it.high]))).toEqual(values);
  });

  it('gives the offsets of the words', () => {
    const text = 'About 2,500 new articles, some forty-five of them twice.';
    expect(quantitiesIn(text).map((it) => text.slice(it.start, it.end))).toEqual(['2,500', 'forty-five']);
  });
});
