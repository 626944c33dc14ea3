/** The names by which documents call their proposals: a verdict that is read past them is linked to the wrong proposal. */

import { describe, expect, it } from 'vitest';
import { calledNames, leadName, namesIn, numberOpening } from '../../../src/claims/names.ts';

describe('names of proposals', () => {
  it.each([
    ['On being put: 4.2 fell, no member voting for it.', ['4.2']],
    ['The Client waives A5 and KR3.', ['a5', 'kr3']],
    ['The Rapporteur withdrew (a), (b) and (c).', ['a', 'b', 'c']],
    ['To decline requests 2 and 3.', ['2', '3']],
    ['2b is confirmed.', ['2b']],
    ['4.3 was carried, five to one.', ['4.3']],
    ['Nobody liked it.', []],
  ])('are found in: %s', (text, expected) => {
    expect([...namesIn(text)].sort()).toEqual(expected);
  });

  it.each([
    ['item 6 was rescinded', ['6']],
    ['options 1 and 4 are not taken', ['1', '4']],
    ['in 2027 we start', []],
  ])('follow a word for a proposal in: %s', (text, expected) => {
    expect([...calledNames(text)].sort()).toEqual(expected);
  });

  it.each([
    ['4.2 He proposed that a model be trained.', '4.2'],
    ['R5 A second adapter', 'r5'],
    ['(b) that it be trained anew', 'b'],
    ['A model is trained.', undefined],
    ['a) A model is trained.', 'a'],
  ])('open: %s', (text, expected) => {
    expect(leadName(text)).toBe(expected);
  });

  it('open a ruling by their number', () => {
    expect(numberOpening('On 5: turned down.')).toBe('5');
    expect(numberOpening('Five of them')).toBeUndefined();
  });
});
