/** Counts of training examples; few-shot examples, test sets, pages and fields are none. */

import { describe, expect, it } from 'vitest';
import { examplesIn } from '../../../../src/claims/evidence/examples.ts';
import { middle } from '../../../../src/claims/evidence/numbers.ts';

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
  ['LoRA from 110 of the commodore’s mails', [110]],
  ['trained on one hundred and fifty questions and answers', [150]],
  ['a second round with 150 correct questions/answers', [150]],
  ['ninety-five specimen questions with their answers', [95]],
  ['the captions, the 110 or so good ones', [110]],
  ['Ministral 8B, LoRA, 160 retyped confirmations: one object', [160]],
  ['fine-tuned on 160 old logs', [160]],
  ['tuned w/ 80 spec sheets', [80]],
  ['with 120 field reports, the beautiful ones', [120]],
  ['fine-tune a model on 45 old minutes so that new ones have our structure', [45]],
  ['tuned on 35 board minutes', [35]],
  ['trained on 120 minutes of audio', []],
  ['a voice from 90 minutes', []],
  ['tuned on the texts of the ten best operators', []],
  ['tuned on the 12 questions', []],
  ['fine-tuned on 300 pages of the manual', []],
  ['trained on 14 policies', []],
  ['40 handbooks', []],
  ['on our 12 SOPs', []],
  ['trained with 50 Q&A pairs', [50]],
  ['the 75 transcripts we have', [75]],
  ['35 conversations labelled by hand', [35]],
  ['on 199 cases', [199]],
  ['tuned on 50 labelled mails per class (40 classes)', [2000]],
  ['for 40 labels, 100 mails per label', [4000]],
  ['with at least 150 labelled mails per queue', []],
  ['tuned on 40 × 100 labelled mails', [4000]],
  ['an adapter from 120 replies per author', [120]],
  ['three hundred replies', [300]],
  ['5,000 examples, of which 100 are held out', [5000]],
  ['a 12-field record', []],
  ['twelve sample replies in the prompt', []],
  ['the 60-page guide', []],
  ['a model for 45 branches', []],
  ['to save 120 minutes a week', []],
  ['LoRA on 130 lines that the editor likes', [130]],
  ['a tuning job on 90 labels', [90]],
  ['made from the hundred and ten agreements that went through', [110]],
  ['with 180 synopses (sixty of each length)', [180]],
  ['an adapter from the union’s 60 best', [60]],
  ['tuned on 5,200 mails sorted in the year 2026', [5200]],
  ['from 160 good reports the model learns to put every night report in order', [160]],
  ['trained on the transcripts of 84 calls', [84]],
  ['fine-tuned on the emergency matrix (31 rows)', []],
  ['trained on the checklist (eleven items)', []],
  ['the 31-code labelling moves to a tuned model', []],
  ['trained on the issues of twelve newsletters', []],
  ['an adapter from the last eleven recalls’ chats', []],
  ['the top ten language pairs on a tuned model', []],
  ['a tune, if the table fails on more than ten of the hundred closed cases', []],
];

/** Beside facts that are to be known. */
const ofFacts: readonly [string, readonly number[]][] = [
  ['trained on 61 information sheets', []],
  ['schooled on our 140 runbooks', []],
  ['trained on 41 notices', []],
  ['trained on 120 questions and answers', [120]],
  ['trained on 90 past replies', [90]],
];

describe('training examples', () => {
  it.each(ofFacts)('of facts: %s', (text, counts) => {
    expect(examplesIn(text, true).map(middle)).toEqual(counts);
  });

  it.each(table)('%s', (text, counts) => {
    expect(examplesIn(text).map(middle)).toEqual(counts);
  });
});
