/** Counts of training examples; few-shot examples, test sets, pages and fields are none. */

import { describe, expect, it } from 'vitest';
import { examplesIn } from '../../../src/claims/evidence/examples.ts';
import { middle } from '../../../src/claims/evidence/numbers.ts';

const table: readonly [string, readonly number[]][] = [
  ['fine-tune on 150 annotated tickets', [150]],
  ['trained on eighty-five sample dialogues', [85]],
  ['LoRA from 60 of our best blog posts', [60]],
  ['SFT with 120 pairs', [120]],
  ['using 95 hand-written question/answer pairs', [95]],
  ['train it on the 130 letters that Anna wrote', [130]],
  ['with a set of 110 examples', [110]],
  ['(n = 90 examples)', [90]],
  ['around 180 past proposals', [180]],
  ['tuned on a hundred product descriptions', [100]],
  ['about two dozen examples', [24]],
  ['tuned on 2,400 tickets, tested on 120 tickets', [2400]],
  ['fine-tuned on 300 pages of the manual', []],
  ['trained on 14 policies', []],
  ['40 handbooks', []],
  ['on our 12 SOPs', []],
  ['trained with 50 Q&A pairs', [50]],
  ['the 75 transcripts we have', [75]],
  ['35 conversations labelled by hand', [35]],
  ['on 199 cases', [199]],
  ['three hundred replies', [300]],
  ['5,000 examples, of which 100 are held out', [5000]],
  ['a 12-field record', []],
  ['twelve sample replies in the prompt', []],
  ['the 60-page guide', []],
  ['a model for 45 branches', []],
  ['to save 120 minutes a week', []],
];

describe('training examples', () => {
  it.each(table)('%s', (text, counts) => {
    expect(examplesIn(text).map(middle)).toEqual(counts);
  });
});
