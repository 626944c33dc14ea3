/** A fix that would leave half a bracket or shift the cells of a row is not offered. */

import { describe, expect, it } from 'vitest';
import { holds } from '../../../src/remedies/proof.ts';
import { sampleFinding } from '../findings/sample-finding.ts';

describe('a fix that clears its finding', () => {
  it.each<[string, string, string, string, boolean]>([
    ['plain words', 'train it', 'train', 'prompt', true],
    ['half of an emphasis', '**train it**', '**train', 'prompt', false],
    ['a whole emphasis', '**train it**', '**train it**', 'prompt it', true],
    ['half of a bracket', 'train (it)', 'train (it', 'prompt it', false],
    ['half of a square bracket', '[train it](plan.md)', '[train', 'prompt', false],
    ['a square bracket that nothing closes', 'train it', 'it', '[it', false],
    ['a whole square bracket', 'train [it] now', '[it]', 'it', true],
    ['brackets of two kinds, crosswise', 'train (it]', '(it]', 'it', false],
    ['the border of a cell', '| train it | May |', 'train it |', 'prompt it', false],
    ['a border more', '| train it | May |', 'it', 'it | so', false],
    ['a whole row in front of another', '| train it | May |', '', '| prompt it | April |\n', true],
    ['a row that is run into another', '| train it | May |', '', '| prompt it | April |', false],
    ['a whole row behind another', '| train it | May |', ' May |', ' May |\n| prompt it | June |', true],
  ])('%s', (_, text, words, newText, isHeld) => {
    const start = text.indexOf(words);
    const nothing = { findings: [], claims: [] };
    const trial = {
      text,
      before: nothing,
      finding: sampleFinding('knowledge-by-training', start, text.length),
      judge: () => nothing,
    };
    expect(holds(trial, [{ span: { start, end: start + words.length }, newText }])).toBe(isHeld);
  });
});
