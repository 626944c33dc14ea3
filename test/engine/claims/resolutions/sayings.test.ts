/** What is ruled about proposals by name: whoever had an item struck is warned about it all the same if its verdict goes to a neighbour. */

import { describe, expect, it } from 'vitest';
import { sayingsIn, verdictOfCell } from '../../../../src/claims/resolutions/sayings.ts';

describe('what a statement rules about names', () => {
  it.each([
    ['Clause 2.2 is struck out.', '2.2', ''],
    ['(a) Clause 2.2 is struck out.', '2.2', ''],
    ['(b) Clauses 2.3 to 2.5 stand.', '', '2.3 2.4 2.5'],
    ['A1: accepted as offered; A2: struck.', 'a2', 'a1'],
    ['2.2 and 2.4 are cancelled, 2.3 stays.', '2.2 2.4', '2.3'],
    ['Merged: 1, 4. Removed: 2 and 3.', '#2 #3', '#1 #4'],
    ['The Rapporteur withdrew (a), (b) and (c).', 'a b c', ''],
    ['SD-3 (July, replaces SD-2).', 'sd2', ''],
    ['We withdraw B3 and reduce the price.', 'b3', ''],
    ['Points 1 to 3 withdrawn by me.', '#1 #2 #3', ''],
    ['Points 1 and 2 remain rejected.', '#1 #2', ''],
    ['D2 is carried out without any training.', 'd2', ''],
    ['1.3 lapses.', '1.3', ''],
    ['4.2 goes.', '4.2', ''],
    ['On 5: turned down.', '#5', ''],
    ['Vote on 2b: 13 yes, 9 no.', '', '2b'],
    ['Vote on 2a: 3 yes, 19 no.', '2a', ''],
    ['5.2 is carried out unaltered.', '', '5.2'],
  ])('is seen in: %s', (text, against, inFavour) => {
    const { neg, pos } = sayingsIn(text);
    expect([[...neg].join(' '), [...pos].join(' ')]).toEqual([against, inFavour]);
  });

  it.each([
    'Should 4.1 be waived, the price falls.',
    'If the supplier withdraws 3.1, we have six weeks.',
    'Motion to strike 4.3.',
    'LA-19 was nearly closed together with LA-20.',
    'Can 2.2 be dropped?',
    'When the letter was written, § 2.3 had not yet been adopted.',
    'A sum of 900 was set aside for 2.2.',
    'Checked replies for R4 are gone through every quarter.',
    'KR2 fine-tune the plan with the council.',
  ])('is nothing in: %s', (text) => {
    const { neg, pos } = sayingsIn(text);
    expect([...neg, ...pos]).toEqual([]);
  });
});

describe('the cell of a row', () => {
  it.each([
    ['cancelled', 'neg'],
    ['(void)', 'neg'],
    ['out. "We have valuers."', 'neg'],
    ['Replaced.', 'neg'],
    ['✗', 'neg'],
    ['no. The interface exists, use it', 'neg'],
    ['accepted, tuned model removed, schema instead', 'neg'],
    ['unchanged', 'pos'],
    ['in the prompt', undefined],
    ['a model is trained on all orders', undefined],
  ])('rules on it: %s', (text, side) => {
    expect(verdictOfCell(text)).toBe(side);
  });
});
