/** Matches that are left out, or a search that never ends, would cost people their findings or their editor. */

import { expect, it } from 'vitest';
import { matchesOf } from '../../../src/text/matches.ts';

it.each([
  ['words', /\p{L}+/gu],
  ['named groups', /(?<digit>\d)(?<rest>\w*)/g],
  ['matches of nothing', /x*/g],
  ['line starts', /^/gm],
  ['no match', /never/g],
])('finds what matchAll finds: %s', (_, pattern) => {
  const text = 'Two 2nd lines,\nxx 3rd\n\nx';
  const plain = (all: Iterable<RegExpExecArray>) => [...all].map((it) => [it.index, ...it, { ...it.groups }]);
  pattern.lastIndex = 5;
  expect(plain(matchesOf(pattern, text))).toEqual(plain(text.matchAll(new RegExp(pattern))));
});
