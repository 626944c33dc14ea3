/** Changed lines, found by comparing two texts as the editor does. */

import { expect, it } from 'vitest';
import { changedLinesOf } from '../../../src/findings/changed-lines.ts';

it.each<[string, string, string, [number, number][]]>([
  ['nothing', 'a\nb\n', 'a\nb\n', []],
  ['a new line', 'a\nb\n', 'a\nx\nb\n', [[2, 2]]],
  [
    'two runs',
    'a\nb\nc\n',
    'x\nb\nc\ny\nz\n',
    [
      [1, 1],
      [4, 5],
    ],
  ],
  ['a removal', 'a\nb\nc\n', 'a\nc\n', []],
  ['other line ends', 'a\r\nb\r\n', 'a\nb\n', []],
  ['a new text', '', 'a\nb', [[1, 2]]],
  ['a missing end', 'a', 'a\n', [[2, 2]]],
])('%s', (_, before, after, expected) => {
  expect(changedLinesOf(before, after).map(({ first, last }) => [first, last])).toEqual(expected);
});

it('takes texts that differ everywhere for changed everywhere, at once', () => {
  const before = Array.from({ length: 5000 }, (_, index) => `old ${index}`).join('\n');
  const after = Array.from({ length: 5000 }, (_, index) => `new ${index}`).join('\n');
  expect(changedLinesOf(before, after)).toEqual([{ first: 1, last: 5000 }]);
});

it('finds lines that had changed already where they lie in the new text', () => {
  const changed = [
    { first: 2, last: 2 },
    { first: 4, last: 4 },
  ];
  expect(changedLinesOf('a\nb\nc\nd\n', 'new\na\nb\nc\n', changed)).toEqual([
    { first: 1, last: 1 },
    { first: 3, last: 3 },
  ]);
});
