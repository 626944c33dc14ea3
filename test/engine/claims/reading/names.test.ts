/** The names by which documents call their proposals: a verdict that is read past them is linked to the wrong proposal. */

import { describe, expect, it } from 'vitest';
import { labelNames, referencesIn } from '../../../../src/claims/reading/names.ts';

describe('names of proposals', () => {
  it.each([
    ['On being put: 4.2 fell, no member voting for it.', ['4.2']],
    ['The Client waives A5 and KR3.', ['a5', 'kr3']],
    ['The Rapporteur withdrew (a), (b) and (c).', ['a', 'b', 'c']],
    ['2b is confirmed.', ['2b']],
    ['4.3 was carried, five to one.', ['4.3']],
    ['VP-04 has been amended.', ['vp04']],
    ['C.3.1 stands.', ['c.3.1']],
    ['B falls.', ['b']],
    ['item 6 was rescinded', ['#6']],
    ['options 1 and 4 are not taken', ['#1', '#4']],
    ['Stage three is dropped.', ['§3']],
    ['sections 2 and 4 will be rewritten', ['§2', '§4']],
    ['On 5: turned down.', ['#5']],
    ['Clauses 2.3 to 2.6 stand.', ['2.3', '2.4', '2.5', '2.6']],
    ['Points 1 to 3 are withdrawn.', ['#1', '#2', '#3']],
    ['A1–A3 are out.', ['a1', 'a2', 'a3']],
    ['Nobody liked it.', []],
    ['It costs 4.2 %, and I like it.', []],
    ['in 2027 we start', []],
    ['A model is trained at AT&T.', []],
  ])('are found in: %s', (text, expected) => {
    expect(referencesIn(text).flatMap((it) => it.names)).toEqual(expected);
  });

  it.each([
    ['4.2 He proposed that a model be trained.', ['4.2']],
    ['R5 A second adapter', ['r5']],
    ['KR2.3 Counter helper trained on the book', ['kr2.3', '2.3']],
    ['(b) that it be trained anew', ['b']],
    ['2.2 Motion A. That a model be trained', ['2.2', 'a']],
    ['Phase 3: training', ['§3']],
    ['A model is trained.', []],
    ['a) A model is trained.', ['a']],
    ['Q3 a model is trained', []],
    ['17.11.26, 13:05 - Marek: we train it', []],
  ])('open: %s', (text, expected) => {
    expect([...new Set(labelNames(text))]).toEqual(expected);
  });
});
