/** Headings of the same words are told apart by their numbers, whatever was numbered before in another text. */

import { describe, expect, it } from 'vitest';
import { HeadingNames, headingNumbers } from '../../../../src/claims/document/heading-numbers.ts';

const numbersOf = (...names: readonly string[][]) =>
  headingNumbers(names.map((it) => new HeadingNames(it))).map((it) => it.all);

describe('numbers of headings', () => {
  it.each([
    {
      what: 'count those of the same words, over chapters',
      names: [['Goals', 'Risks'], ['Goals'], ['Risks', 'Goals']],
      numbers: [[0, 0], [1], [1, 2]],
    },
    {
      what: 'stay as they are behind a heading of other words',
      names: [['Goals', 'Risks', 'Scope'], ['Goals'], ['Risks', 'Goals']],
      numbers: [[0, 0, 0], [1], [1, 2]],
    },
    {
      what: 'change behind one that is gone',
      names: [['Risks'], ['Goals'], ['Risks', 'Goals']],
      numbers: [[0], [0], [1, 1]],
    },
    { what: 'are none where there is no heading', names: [[], ['Goals'], []], numbers: [[], [0], []] },
  ])('$what', ({ names, numbers }) => {
    expect(numbersOf(...names)).toEqual(numbers);
    expect(numbersOf(...names)).toEqual(numbers);
  });
});
