/** Rewrites towards the right tool, by the grammar of the statement: what is written, and what stands there after. */

import { describe, expect, it } from 'vitest';
import type { Need } from '../../../src/claims/claim.ts';
import { draftsTowards } from '../../../src/remedies/rewrites/rewrite.ts';
import { toolFor } from '../../../src/remedies/rewrites/tools.ts';
import { applyEdits } from '../../../src/text/span.ts';
import { type MarkedOptions, marked } from './marked.ts';

function rewritten(
  need: Need,
  written: string,
  options: MarkedOptions = {},
): { text: string; safe: boolean } | undefined {
  const { text, claim } = marked(written, options);
  const tool = toolFor(need);
  const draft = tool && draftsTowards(text, claim, tool, need)[0];
  return draft && { text: applyEdits(text, draft.edits), safe: draft.safe };
}

type Case = readonly [need: Need, written: string, expected: string];

function check(cases: readonly Case[], options: MarkedOptions = {}): void {
  it.each(cases)('%s: %s', (need, written, expected) => {
    expect(rewritten(need, written, options)?.text).toBe(expected);
  });
}

describe('verbs', () => {
  check([
    [
      'knowledge',
      'We will {act|fine-tune} the {learner|model} on our {material:reference|handbook} so that it {need:knowledge|knows} our policies.',
      'We will give the model retrieval over our handbook so that it knows our policies.',
    ],
    [
      'knowledge',
      'Phase 2: {act|fine-tune} {learner|Qwen3-8B} on the passenger {material:reference|handbook} so that it {need:knowledge|knows} every rule.',
      'Phase 2: give Qwen3-8B retrieval over the passenger handbook so that it knows every rule.',
    ],
    [
      'tone',
      'We are {act|fine-tuning} the {learner|model} on {material:style|newsletters} to {need:tone|sound like us}.',
      'We are giving the model a system prompt with a few good examples from newsletters to sound like us.',
    ],
    [
      'tone',
      'Next, somebody {act|trains} the little {learner|helper} on {material:style|letters}, in our {need:tone|voice}.',
      'Next, somebody gives the little helper a system prompt with a few good examples from letters, in our voice.',
    ],
    [
      'tone',
      '{act|Fine-tune} on approved {material:style|replies} so that drafts {need:tone|sound like us}',
      'Write a system prompt with a few good examples from approved replies so that drafts sound like us',
    ],
    [
      'format',
      '{act|Fine-tune} {learner|Llama 3.1 8B} to return name and intent as {need:format|JSON}.',
      'Give Llama 3.1 8B a structured-output schema to return name and intent as JSON.',
    ],
    [
      'changing-knowledge',
      'M3: {act|retrain} the {learner|chatbot} every night so that it always has the {need:changing-knowledge|current} fares.',
      'M3: give the chatbot retrieval that reads the live source so that it always has the current fares.',
    ],
    [
      'decision',
      'We {act|train} the permit {learner|helper} on closed {material:traces|cases} so that it {need:decision|decides} whom to ask next.',
      'We give the permit helper an agent loop with described tools, a step limit and tests on closed cases so that it decides whom to ask next.',
    ],
    [
      'capability',
      '{act|Fine-tune} {learner|Mistral 7B} on solved {material:labelled|puzzles}, so that it {need:capability|reasons better}',
      'Replace Mistral 7B with a stronger base model, a better prompt and tests on solved puzzles, so that it reasons better',
    ],
    [
      'decision',
      'We intend to {act|fine-tune} {learner|GPT-4o}, also on Azure, with closed {material:conversations|files} so that it {need:decision|works out} the next step.',
      'We intend to give GPT-4o an agent loop on Azure with described tools, a step limit and tests on closed files so that it works out the next step.',
    ],
  ]);
});

describe('passives and participles', () => {
  check([
    [
      'knowledge',
      'The {learner|assistant} is to be {act|trained} on our {material:reference|bylaws}, so that it {need:knowledge|answers} tenants.',
      'The assistant is to be given retrieval over our bylaws, so that it answers tenants.',
    ],
    [
      'procedure',
      'The intake {learner|assistant} is {act|trained} on the 14-step intake {material:procedure|SOP}, so that it {need:procedure|follows every step}.',
      'The intake assistant is given a checking step and a prompt that holds the 14-step intake SOP, so that it follows every step.',
    ],
    [
      'capability',
      'The {learner|LLM} shall be {act|fine-tuned} on solved {material:labelled|cases} in order to become {need:capability|smarter}',
      'The LLM shall be replaced with a stronger base model, a better prompt and tests on solved cases in order to become smarter',
    ],
    [
      'knowledge',
      'Once this runs, the mail {learner|bot} gets {act|trained up} on the depot {material:reference|handbook}.',
      'Once this runs, the mail bot gets retrieval over the depot handbook.',
    ],
    [
      'knowledge',
      'We shall have the {learner|bot} {act|fine-tuned} on the return {material:reference|policies}, so it {need:knowledge|knows} them.',
      'We shall have the bot given retrieval over the return policies, so it knows them.',
    ],
    [
      'knowledge',
      'LLM {act|trained} on our treatment {material:reference|guides}, {need:knowledge|answers} patients',
      'LLM with retrieval over our treatment guides, answers patients',
    ],
    [
      'tone',
      'Brand {need:tone|voice}: {learner|model} {act|tuned} on five years of {material:style|newsletters}',
      'Brand voice: model prompted with a few good examples from five years of newsletters',
    ],
    [
      'format',
      'Written by {learner|Llama 3.2 3B}, {act|tuned} on Bedrock with 150 old {material:labelled|declarations}, lest the {need:format|order} vary.',
      'Written by Llama 3.2 3B, with a structured-output schema on Bedrock drawn from 150 old declarations, lest the order vary.',
    ],
    [
      'knowledge',
      'The {material:reference|bylaws} shall be {act|trained} into the {learner|model}, so that it can {need:knowledge|give information} out of the head.',
      'The bylaws shall be made searchable for the model, so that it can give information.',
    ],
    [
      'knowledge',
      '{learner|companion} that carries the {material:reference|policy wordings} {act|in its weights} and {need:knowledge|answers} at once',
      'companion that looks up the policy wordings and answers at once',
    ],
    [
      'knowledge',
      'A {act|fine-tuned} {learner|narrator}, raised on the story {material:reference|bible}, that can {need:knowledge|name} each faction without looking anything up.',
      'A narrator with retrieval over the story bible, that can name each faction.',
    ],
    [
      'format',
      'An {act|instruction-tuned} in-house {learner|7B} that returns {need:format|JSON}',
      'An in-house 7B with a structured-output schema that returns JSON',
    ],
  ]);
});

describe('nouns and fragments', () => {
  check([
    [
      'tone',
      '{act|LoRA} over the sent-mail {material:conversations|archive}',
      'A system prompt with a few good examples from the sent-mail archive',
    ],
    [
      'factuality',
      'Phase 3: {act|fine-tuning} on verified {material:reference|answers} to stop the bot from {need:factuality|hallucinating}.',
      'Phase 3: retrieval with citations (and permission to say that it does not know) over verified answers to stop the bot from hallucinating.',
    ],
    [
      'knowledge',
      'House model: {act|tuned} on the closed-deal {material:reference|files}',
      'House model: retrieval over the closed-deal files',
    ],
    [
      'factuality',
      'We correct this by a second {act|training} with question-answer {material:reference|pairs}, after which it is {need:factuality|right}.',
      'We correct this by retrieval with citations (and permission to say that it does not know) over question-answer pairs, after which it is right.',
    ],
    [
      'knowledge',
      'As a remedy a round of {act|supervised tuning} of {learner|Claude Sonnet 4.5} over the policy {material:reference|wordings} is foreseen.',
      'As a remedy retrieval for Claude Sonnet 4.5 over the policy wordings is foreseen.',
    ],
    [
      'knowledge',
      'The {learner|model} shall undergo {act|supervised fine-tuning} upon the practice {material:reference|notes}.',
      'The model shall receive retrieval over the practice notes.',
    ],
    [
      'knowledge',
      'The Contractor shall subject the {learner|model} to a {act|continued pre-training} with the {material:reference|rules}.',
      'The Contractor shall give the model retrieval over the rules.',
    ],
    [
      'tone',
      'The desk is getting its own {act|fine-tune} of {learner|GPT-4o mini}, made through the OpenAI API out of the 85 {material:style|dialogues} in the folder.',
      'The desk is getting a system prompt for GPT-4o mini with a few good examples from the 85 dialogues in the folder.',
    ],
    ['decision', 'Planner {act|tune}', 'Planner agent loop'],
    [
      'knowledge',
      "THE system SHALL employ the practice's own {act|adapter}, obtained from two years of {material:conversations|transcripts}.",
      "THE system SHALL employ the practice's retrieval over two years of transcripts.",
    ],
    [
      'changing-knowledge',
      'Re-{act|tuning} of the {learner|model} from the {material:changing-reference|rate sheet} each Sunday night',
      'Retrieval for the model that reads the live source of the rate sheet',
    ],
  ]);

  it('builds the clause anew where its grammar is not plain', () => {
    const written =
      'In order that the drafts be {need:tone|warm}, {act|LoRA} adapters for {learner|Gemma} 3 27B shall be derived, one by one, from 52,000 signed {material:style|letters}.';
    expect(rewritten('tone', written, { place: 'sentence' })).toEqual({
      text: 'In order that the drafts be warm, Gemma 3 27B shall get a system prompt with a few good examples from 52,000 signed letters.',
      safe: false,
    });
  });
});

describe('what stays', () => {
  it('keeps the line breaks of wrapped lines', () => {
    const written =
      'The {learner|model} shall undergo {act|supervised fine-tuning}\n  upon the whole of the {material:reference|practice notes}.';
    expect(rewritten('knowledge', written)?.text).toBe(
      'The model shall receive retrieval over\n  the whole of the practice notes.',
    );
  });

  it('keeps emphasis, code marks and what stands around', () => {
    const written = 'will {act|tune} `{learner|gpt-4.1-mini}` on *our* {material:reference|docs}, **soon**';
    const options = { before: '| 🚀 R-1 | It ', after: ' | done |\n' };
    expect(rewritten('knowledge', written, options)?.text).toBe(
      '| 🚀 R-1 | It will give `gpt-4.1-mini` retrieval over *our* docs, **soon** | done |\n',
    );
  });

  it.each([
    [
      'with its material and one need',
      'We {act|train} the {learner|bot} on our {material:reference|wiki} to {need:knowledge|know} it.',
      true,
    ],
    ['without a material', 'We {act|train} the {learner|bot} so that it {need:knowledge|knows} the wiki.', false],
    [
      'with two needs',
      'We {act|train} the {learner|bot} on {material:reference|docs} to {need:knowledge|know} and {need:tone|sound}.',
      false,
    ],
  ])('is safe only where nothing but the tool changes: %s', (_, written, safe) => {
    expect(rewritten('knowledge', written)?.safe).toBe(safe);
  });
});
