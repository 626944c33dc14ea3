/** Fixes that change a statement in another way: split, purpose, condition, question, wording, retrieval for behaviour. */

import { describe, expect, it } from 'vitest';
import type { Need } from '../../../src/claims/claim.ts';
import { onlyAtVolume } from '../../../src/remedies/inserts/conditions.ts';
import { answersFor } from '../../../src/remedies/rewrites/purposes.ts';
import { questionEdits } from '../../../src/remedies/rewrites/question.ts';
import { rewriteRetrieval } from '../../../src/remedies/rewrites/retrieval-rewrite.ts';
import { splitOf } from '../../../src/remedies/rewrites/split.ts';
import { wordingEdits } from '../../../src/remedies/rewrites/wording.ts';
import { applyEdits, type Edit } from '../../../src/text/span.ts';
import { marked } from './marked.ts';

function applied(text: string, edits: readonly Edit[] | undefined): string | undefined {
  return edits && applyEdits(text, edits);
}

describe('split', () => {
  it.each([
    [
      'We {act|fine-tune} the {learner|bot} on our {material:reference|handbook} so that it {need:knowledge|knows} our policies and {need:tone|sounds like us}.',
      'Split: retrieval for facts, prompt for tone',
      'We give the bot retrieval over our handbook so that it knows our policies. A system prompt with a few good examples is added so that it sounds like us.',
    ],
    [
      '{act|Tune} the {learner|bot} on {material:style|letters} to {need:tone|sound warm} and {need:knowledge|know} the fees',
      'Split: prompt for tone, retrieval for facts',
      'Give the bot a system prompt with a few good examples from letters to sound warm; retrieval over our sources, to know the fees',
    ],
  ])('%s', (written, title, expected) => {
    const { text, claim } = marked(written);
    const split = splitOf(text, claim);
    expect(split?.title).toBe(title);
    expect(applied(text, split?.drafts[0]?.edits)).toBe(expected);
  });

  it.each([
    'We {act|tune} the {learner|bot} on {material:reference|docs} so that it {need:knowledge|knows} them.',
    'So that it {need:knowledge|knows} us and {need:tone|sounds} like us, we {act|tune} the {learner|bot}.',
  ])('needs two needs behind the act: %s', (written) => {
    const { text, claim } = marked(written);
    expect(splitOf(text, claim)).toBeUndefined();
  });
});

describe('to fix what?', () => {
  const { text, claim } = marked("House model: {act|tuned} on the brokerage's closed-deal {material:reference|files}");
  const answers = answersFor(text, claim);

  it.each([
    ['retrieval', "House model: retrieval over the brokerage's closed-deal files, so that it answers from the sources"],
    [
      'system-prompt-with-examples',
      "House model: a system prompt with a few good examples from the brokerage's closed-deal files, so that it sounds like us",
    ],
    [
      'structured-outputs',
      "House model: a structured-output schema drawn from the brokerage's closed-deal files, so that every answer has the same fields",
    ],
    [
      'distilling-a-proven-behaviour',
      "House model: tuned on the brokerage's closed-deal files, to cut the cost per call, but only if the measured prompt baseline is good enough and the volume pays for the training",
    ],
  ])('%s', (alternative, expected) => {
    const answer = answers.find((it) => it.alternative === alternative);
    expect(applied(text, answer?.drafts[0]?.edits)).toBe(expected);
  });

  it('has one answer for each alternative, with titles of their own', () => {
    expect(new Set(answers.map((it) => it.alternative)).size).toBe(answers.length);
    expect(new Set(answers.map((it) => it.title)).size).toBe(answers.length);
  });

  it('puts the purpose behind a list, and before the next clause', () => {
    const { text: list, claim: listed } = marked(
      '{act|Tuned} on our {material:reference|handbook}, prices and rules, ready in May',
    );
    const facts = answersFor(list, listed)[0]?.drafts[0];
    expect(applied(list, facts?.edits)).toBe(
      'Retrieval over our handbook, prices and rules, so that it answers from the sources, ready in May',
    );
  });
});

describe('open question', () => {
  it.each([
    ['We will {act|fine-tune} it on our docs.', 'Open question: should we fine-tune it on our docs?'],
    ['The bot is to be {act|trained} on our docs.', 'Open question: should the bot be trained on our docs?'],
    ['Claude 3 Haiku is {act|customised} in Bedrock', 'Open question: should Claude 3 Haiku be customised in Bedrock?'],
    ['Phase 2: {act|fine-tune} Qwen on docs.', 'Phase 2: should we fine-tune Qwen on docs?'],
    ['The desk gets its own {act|fine-tune}', 'Open question: should the desk get its own fine-tune?'],
    ['{act|LoRA} over the archive', 'Open question: LoRA over the archive?'],
    ['4.2 The firm shall {act|train} a model.', '4.2 Open question: should the firm train a model?'],
  ])('%s', (written, expected) => {
    const { text, claim } = marked(written);
    expect(applied(text, questionEdits(text, claim))).toBe(expected);
  });
});

describe('wording of retrieval that is called training', () => {
  it.each([
    [
      '{act|Train} the bot by syncing the help centre to the vector store every night.',
      'Index the help centre for the bot by syncing it to the vector store every night.',
    ],
    [
      'You {act|train} the helper by dropping the handbook PDF into the folder; it is searched.',
      'You index the handbook PDF for the helper by dropping it into the folder; it is searched.',
    ],
    [
      '{act|Train} the bot on the minutes by adding them to the index',
      'Update the bot on the minutes by adding them to the index',
    ],
    [
      'We {act|train} Brezi by uploading the leaflets and the allergen table to the index',
      'We index the leaflets and the allergen table for Brezi by uploading them to the index',
    ],
    ['The helper is {act|trained} by uploading the PDF.', 'The helper is updated by uploading the PDF.'],
    ['Bot {act|training}: the leaflets are indexed', 'Bot indexing: the leaflets are indexed'],
    ['{act|Training} of the copilot takes place nightly', 'Indexing for the copilot takes place nightly'],
  ])('%s', (written, expected) => {
    const { text, claim } = marked(written);
    expect(applied(text, wordingEdits(text, claim))).toBe(expected);
  });
});

describe('behaviour by retrieval', () => {
  it.each<[Need, string, string]>([
    [
      'tone',
      'Past replies go into a {act|vector store} so that the bot picks up our tone',
      'Past replies go into the system prompt as a few good examples so that the bot picks up our tone',
    ],
    [
      'tone',
      'All 6,000 replies go into a second {act|vector store}, for our tone',
      'All 6,000 replies go into a pool from which the system prompt takes a few good examples, for our tone',
    ],
    [
      'procedure',
      'The matrix lives in the {act|knowledge base}, so that calls go up in order',
      'The matrix lives in the prompt with a checking step, so that calls go up in order',
    ],
    [
      'format',
      "We add {act|RAG} over last year's confirmations so that each keeps the layout.",
      "We add a structured-output schema drawn from last year's confirmations so that each keeps the layout.",
    ],
    [
      'format',
      'Past mails SHALL be {act|embedded} and retrieved, so that replies keep the order.',
      'Past mails SHALL be turned into a structured-output schema, so that replies keep the order.',
    ],
    [
      'tone',
      'Through the connection of a {act|vector database} with the catalogue it stays polite.',
      'Through a system prompt with a few good examples from the catalogue it stays polite.',
    ],
    [
      'format',
      '{act|Embed} the whole intranet, so answers come in two columns',
      'Use a structured-output schema drawn from the whole intranet, so answers come in two columns',
    ],
  ])('%s: %s', (need, written, expected) => {
    const { text, claim } = marked(written, { mechanism: 'retrieval' });
    const edit = rewriteRetrieval(text, claim, need);
    expect(applied(text, edit && [edit])).toBe(expected);
  });
});

describe('only at volume', () => {
  it('adds the condition before the full stop', () => {
    const { text, claim } = marked('A small model is {act|tuned} to tag forms.');
    expect(applied(text, [onlyAtVolume(text, claim, 8000)])).toBe(
      'A small model is tuned to tag forms, but only once the volume reaches 8,000 calls a day and the measured prompt baseline falls short.',
    );
  });
});
