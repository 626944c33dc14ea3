/** Plans that say "train" and describe an index: nobody is sent to the knowledge rule for a design that is right. */

import { describe, expect, it } from 'vitest';
import { findingsOf } from './findings.ts';

const rulesOf = (text: string) => findingsOf(text).map((it) => it.rule);
const rule = 'retrieval-called-training';

describe('retrieval that is called training', () => {
  it.each([
    ['two things done to fill an index', 'Train the bot on the policies: pages are crawled and embedded each night.'],
    ['the same in other words', 'The assistant is trained by dragging the PDFs in; each is cut up and vectorised.'],
    [
      'one of them, the look-up and the store',
      'The bot is trained by loading the sheets into a folder that it searches.',
    ],
    ['what it comes to', 'The assistant is trained on the manuals by indexing them for our service engineers.'],
    ['what stands for it behind a colon', '- Training of the assistant: indexing of all pages of your website'],
    [
      'told in the sentence behind it',
      'We train the bot on the leaflets. They are uploaded, split and found by search.',
    ],
  ])('is told by %s', (_, text) => {
    expect(rulesOf(text)).toEqual([rule]);
  });

  it.each([
    ['a name that no list holds', '- train the Bear: drag the 31 room sheets into its document folder, it looks there'],
    ['words for loading that no list holds', 'The desk is trained by putting the rule book PDF into the Rules folder.'],
    [
      'a title over what is done',
      '**Training of the assistant with the house manual.** The manual is uploaded and found.',
    ],
  ])('is told by %s', (_, text) => {
    expect(rulesOf(text)).toEqual([rule]);
  });

  it.each([
    [
      'a reader that is not trained for it',
      'We train the assistant on 6,000 accepted replies so that it writes in our tone.',
    ],
    ['what is turned down', 'We will not train the bot by uploading the leaflets; it answers from the prompt.'],
  ])('is not %s', (_, text) => {
    expect(rulesOf(text)).not.toContain(rule);
  });

  it('is told once where a paragraph goes on about it', () => {
    const text = '**Bot training.** We train the bot by uploading the leaflets, which are indexed and found by search.';
    expect(rulesOf(text)).toEqual([rule]);
  });

  it.each([
    ['weights that are meant', 'We fine-tune Qwen3-8B on the uploaded policies, which we crawled, split and embedded.'],
    [
      'a word of searching alone',
      'We train the assistant on the tickets that were found, so that it writes in our tone.',
    ],
    [
      'dragging and dropping alone',
      'We train the assistant on every drag and drop of our clerks, so that it knows our habits.',
    ],
    [
      'what the material was gathered by',
      'We train the assistant on 4,000 replies collected by crawling the forum, so that it writes in our tone.',
    ],
    ['people', 'Volunteers are trained to upload leaflets, which are then indexed.'],
  ])('is not %s', (_, text) => {
    expect(rulesOf(text)).not.toContain(rule);
  });
});
