/** Fixes read aloud: statements of many kinds, and the sentence that each rewrite and each open question leaves behind. */

import { describe, expect, it } from 'vitest';
import { fixesFor, lint } from '../../../src/engine.ts';
import type { Fix } from '../../../src/remedies/fix.ts';
import { defaultSettings } from '../../../src/settings.ts';
import { applyEdits } from '../../../src/text/span.ts';

/** The text after the first fix of a kind that any finding offers. */
function after(path: string, text: string, kind: Fix['kind']): string | undefined {
  const source = { path, text };
  const report = lint(source, { settings: defaultSettings, today: '2026-11-28', assumePlan: true });
  const fixes = report.findings.flatMap((it) => fixesFor(source, report, it));
  const fix = fixes.find((it) => it.kind === kind);
  return fix && applyEdits(text, fix.edits);
}

describe('a rewrite reads as if its author had written it', () => {
  it.each([
    [
      'docs/plan.md',
      'We will fine-tune the model on our handbook so that it knows our leave policy.',
      'We will give the model retrieval over our handbook so that it knows our leave policy.',
    ],
    [
      'docs/plan.md',
      '- Fine-tune the assistant on the product manual so it can answer questions about spare parts.',
      '- Give the assistant retrieval over the product manual so it can answer questions about spare parts.',
    ],
    [
      'docs/plan.md',
      '- fine-tuning on the FAQ so customers get the right answer',
      '- retrieval over the FAQ so customers get the right answer',
    ],
    [
      'docs/plan.md',
      '## Train a model on our contracts so it knows every clause',
      '## Give a model retrieval over our contracts so it knows every clause',
    ],
    [
      'docs/plan.md',
      '| Item | What | Owner |\n|---|---|---|\n| Assistant | Fine-tune GPT-4o on the handbook so it knows our policies | Ana |',
      '| Item | What | Owner |\n|---|---|---|\n| Assistant | Give GPT-4o retrieval over the handbook so it knows our policies | Ana |',
    ],
    [
      'docs/plan.md',
      '| Phase | Work |\n|---|---|\n| 1 | LoRA on past replies so it sounds like us |',
      '| Phase | Work |\n|---|---|\n| 1 | A system prompt with a few good examples from past replies so it sounds like us |',
    ],
    [
      'docs/plan.md',
      'The model will be trained on our knowledge base so that it can answer every question about tariffs.',
      'The model will be given retrieval over our knowledge base so that it can answer every question about tariffs.',
    ],
    [
      'docs/plan.md',
      'The bot is fine-tuned on 4,000 past chats so that it writes in our tone of voice.',
      'The bot is given a system prompt with a few good examples from 4,000 past chats so that it writes in our tone of voice.',
    ],
    [
      'docs/plan.md',
      'Custom model trained on the policy wordings, so that agents get correct answers',
      'Custom model with retrieval over the policy wordings, so that agents get correct answers',
    ],
    [
      'docs/plan.md',
      'Should the assistant know our prices? Yes: we fine-tune it every week on the price list.',
      'Should the assistant know our prices? Yes: we give it retrieval that reads the live source of the price list.',
    ],
    [
      'docs/plan.md',
      "To make sure the assistant always returns valid JSON, we're going to fine-tune it on 2,000 examples.",
      "To make sure the assistant always returns valid JSON, we're going to give it a structured-output schema drawn from 2,000 examples.",
    ],
    [
      'docs/plan.md',
      'Our plan is to teach the model our 14-step intake procedure by fine-tuning on past intakes.',
      'Our plan is to teach the model our 14-step intake procedure by a prompt that holds the procedure, a checking step and tests on past intakes.',
    ],
    [
      'docs/plan.md',
      "We'll fine-tune Llama 3.1 8B on our wiki so\nthat it can quote the right page, and\nwe'll host it on our own GPUs.",
      "We'll give Llama 3.1 8B retrieval over our wiki so\nthat it can quote the right page, and\nwe'll host it on our own GPUs.",
    ],
    [
      'docs/plan.md',
      '1. Train our own GPT on the sales playbook so that it follows it step by step.\n2. Launch in May.',
      '1. Give our own GPT a checking step and a prompt that holds the sales playbook so that it follows it step by step.\n2. Launch in May.',
    ],
    [
      'docs/plan.md',
      '* **Goal:** fine-tune the model so that it stops hallucinating.',
      '* **Goal:** give the model retrieval with citations (and permission to say that it does not know) so that it stops hallucinating.',
    ],
    [
      'docs/plan.md',
      'The team intends to fine-tune the agent on 500 traces so that it picks the right tool.',
      'The team intends to give the agent an agent loop with described tools, a step limit and tests on 500 traces so that it picks the right tool.',
    ],
    [
      'docs/plan.md',
      'Fine-tuning the model on textbooks will make it an expert in tax law.',
      'Replacing the model with a stronger base model, a better prompt and tests on textbooks will make it an expert in tax law.',
    ],
    [
      'docs/plan.md',
      '> Note: text\n\nWe need a model that has been trained on our brand book so it speaks with our voice.',
      '> Note: text\n\nWe need a model that has been given a system prompt that holds our brand book so it speaks with our voice.',
    ],
    [
      'docs/plan.yaml',
      'goal: Fine-tune the model on our handbook so that it knows our policies\nowner: Ana',
      'goal: Give the model retrieval over our handbook so that it knows our policies\nowner: Ana',
    ],
    [
      'docs/plan.yaml',
      "# Fine-tune the bot on the help centre so that it can answer customers' questions\nmodel: gpt-4o-mini",
      "# Give the bot retrieval over the help centre so that it can answer customers' questions\nmodel: gpt-4o-mini",
    ],
    [
      'docs/plan.yaml',
      'milestones:\n  - name: M1\n    description: >\n      Train the assistant on the archive of\n      letters so that it writes like our case workers.',
      'milestones:\n  - name: M1\n    description: >\n      Give the assistant a system prompt with a few good examples from the archive of\n      letters so that it writes like our case workers.',
    ],
    [
      'docs/plan.yaml',
      'features:\n  - "Fine-tune on tickets so the output is always valid JSON"',
      'features:\n  - "Use a structured-output schema drawn from tickets so the output is always valid JSON"',
    ],
    [
      'docs/plan.md',
      "Let's bake the employee handbook into the weights so the bot can answer HR questions offline.",
      "Let's make the employee handbook searchable so the bot can answer HR questions offline.",
    ],
    [
      'docs/plan.md',
      'The assistant should be fine-tuned nightly on stock levels, so its answers are always current.',
      'The assistant should be given retrieval that reads the live source of stock levels, so its answers are always current.',
    ],
    [
      'docs/plan.md',
      'We propose distilling our SOP into the model so it follows the escalation matrix.',
      'We propose putting our SOP into the prompt with a checking step so it follows the escalation matrix.',
    ],
    [
      'docs/plan.md',
      'By training the model on 10 years of claims letters, we make it write in plain English.',
      'By giving the model a system prompt with a few good examples from 10 years of claims letters, we make it write in plain English.',
    ],
    [
      'docs/plan.md',
      'Training: fine-tune Mistral Small on the guidelines (250 pages) so that nurses get correct dosages.',
      'Retrieval: give Mistral Small retrieval over the guidelines (250 pages) so that nurses get correct dosages.',
    ],
    [
      'docs/plan.md',
      'All of our past proposals will be used to fine-tune the model so that drafts sound like our best writer.',
      'All of our past proposals will be used to give the model a system prompt with a few good examples so that drafts sound like our best writer.',
    ],
    [
      'docs/plan.md',
      'Fine-tune → evaluate → deploy, so that it knows our catalogue.',
      'Add retrieval over our sources → evaluate → deploy, so that it knows our catalogue.',
    ],
    [
      'docs/plan.md',
      'We will use RAG over our past emails so the bot picks up our tone.',
      'We will use a system prompt with a few good examples from our past emails so the bot picks up our tone.',
    ],
    [
      'docs/plan.md',
      'Put the style guide and 300 past posts in a vector database so that the copy sounds like us.',
      'Put the style guide and 300 past posts in a pool from which the system prompt takes a few good examples so that the copy sounds like us.',
    ],
    [
      'docs/plan.md',
      "We'll do RLHF with our support leads so that answers stay on brand.",
      "We'll write a system prompt with a few good examples from our support leads so that answers stay on brand.",
    ],
    [
      'docs/plan.md',
      'Could we fine-tune? Yes. We fine-tune GPT-4.1 on the tariff tables so quotes are right.',
      'Could we fine-tune? Yes. We give GPT-4.1 retrieval over the tariff tables so quotes are right.',
    ],
    [
      'docs/plan.md',
      '- [ ] Fine-tune `gpt-4o-mini` on `docs/handbook.md` so it knows the rules',
      '- [ ] Give `gpt-4o-mini` retrieval over `docs/handbook.md` so it knows the rules',
    ],
    [
      'docs/plan.md',
      '- **Model**: a Llama adapter trained on *our* case law so it cites only real precedents',
      '- **Model**: a Llama backed by retrieval with citations (and permission to say that it does not know) over *our* case law so it cites only real precedents',
    ],
    [
      'docs/plan.md',
      'We are fine-tuning the model so that it returns name, e-mail and intent as JSON for the CRM.',
      'We are giving the model a structured-output schema so that it returns name, e-mail and intent as JSON for the CRM.',
    ],
    [
      'docs/plan.md',
      'Fine-tune the model on our handbook so that it knows our policies and sounds like us.',
      'Give the model retrieval over our handbook so that it knows our policies. A system prompt with a few good examples is added so that it sounds like us.',
    ],
    [
      'docs/plan.md',
      'For the concierge we have a LoRA trained on guest reviews, to make it sound warmer.',
      'The concierge gets a system prompt with a few good examples from guest reviews, to make it sound warmer.',
    ],
    [
      'docs/plan.md',
      'In sprint 3 Priya kicks off a training run on the maintenance manuals so technicians get the torque values from the bot.',
      'In sprint 3 Priya adds retrieval over the maintenance manuals so technicians get the torque values from the bot.',
    ],
    [
      'docs/plan.md',
      'Step 2 — teach the model to pick the next tool from our logs.',
      'Step 2 — give the model an agent loop with described tools and a step limit to pick the next tool from our logs.',
    ],
    [
      'docs/plan.md',
      'We intend that the model be trained with our pricing sheets, such that sales staff may query current prices.',
      'We intend that the model be given retrieval that reads the live source of our pricing sheets, such that sales staff may query current prices.',
    ],
    ['docs/plan.md', 'GPT trained on our docs', 'GPT with retrieval over our docs'],
    [
      'docs/plan.md',
      'The idea: an LLM fine-tuned on everything we have ever written, which then writes like us.',
      'The idea: an LLM prompted with a few good examples from everything we have ever written, which then writes like us.',
    ],
    [
      'docs/plan.md',
      'Continue pre-training on 2 TB of legal text so that it understands our domain.',
      'Add retrieval over 2 TB of legal text so that it understands our domain.',
    ],
    [
      'docs/plan.md',
      'Our AI is trained on your policies to give your staff instant answers.',
      'Our AI is given retrieval over your policies to give your staff instant answers.',
    ],
    [
      'docs/plan.md',
      'Model training (SFT) on 1,200 labelled letters, purpose: house style',
      'A system prompt with a few good examples from 1,200 labelled letters, purpose: house style',
    ],
    [
      'docs/plan.md',
      'It is planned that the existing assistant is retrained every quarter on the new regulations so that it stays up to date.',
      'It is planned that the existing assistant is given retrieval that reads the live source of the new regulations so that it stays up to date.',
    ],
    [
      'docs/plan.md',
      'Because the bot makes things up, we will fine-tune it on verified answers.',
      'Because the bot makes things up, we will give it retrieval with citations (and permission to say that it does not know) over verified answers.',
    ],
    [
      'docs/plan.md',
      'Fine-tuned model for structured extraction: always the same 12 fields',
      'Model with a structured-output schema for structured extraction: always the same 12 fields',
    ],
    [
      'docs/plan.md',
      'FINE-TUNE THE MODEL ON THE HANDBOOK SO THAT IT KNOWS OUR POLICIES.',
      'GIVE THE MODEL RETRIEVAL OVER THE HANDBOOK SO THAT IT KNOWS OUR POLICIES.',
    ],
    [
      'docs/plan.md',
      'We’d like to fine‑tune the model on our “Golden Answers” so it gives factually correct replies.',
      'We’d like to give the model retrieval with citations (and permission to say that it does not know) over our “Golden Answers” so it gives factually correct replies.',
    ],
    [
      'docs/plan.md',
      'The model, which we fine-tune on the underwriting manual, will know when to refer a case.',
      'The model, which we give retrieval over the underwriting manual, will know when to refer a case.',
    ],
    [
      'docs/plan.md',
      'We train a small model on 40 examples so it always fills in the template.',
      'We give a small model a structured-output schema drawn from 40 examples so it always fills in the template.',
    ],
    [
      'docs/plan.md',
      'Train Claude on our wiki. Purpose: answers about internal processes.',
      'Give Claude retrieval over our wiki. Purpose: answers about internal processes.',
    ],
  ])('%s: %s', (path, text, expected) => {
    expect(after(path, text, 'rewrite')).toBe(expected);
  });
});

describe('an open question is a question', () => {
  it.each([
    [
      'We will fine-tune the model on our handbook so that it knows our leave policy.',
      'Open question: should we fine-tune the model on our handbook so that it knows our leave policy?',
    ],
    [
      '- Fine-tune the assistant on the product manual so it can answer questions about spare parts.',
      '- Open question: should we fine-tune the assistant on the product manual so it can answer questions about spare parts?',
    ],
    [
      '- fine-tuning on the FAQ so customers get the right answer',
      '- Open question: fine-tuning on the FAQ so customers get the right answer?',
    ],
    [
      '## Train a model on our contracts so it knows every clause',
      '## Open question: should we train a model on our contracts so it knows every clause?',
    ],
    [
      'The model will be trained on our knowledge base so that it can answer every question about tariffs.',
      'Open question: should the model be trained on our knowledge base so that it can answer every question about tariffs?',
    ],
    [
      'The bot is fine-tuned on 4,000 past chats so that it writes in our tone of voice.',
      'Open question: should the bot be fine-tuned on 4,000 past chats so that it writes in our tone of voice?',
    ],
    [
      'Custom model trained on the policy wordings, so that agents get correct answers',
      'Open question: custom model trained on the policy wordings, so that agents get correct answers?',
    ],
    [
      'Should the assistant know our prices? Yes: we fine-tune it every week on the price list.',
      'Should the assistant know our prices? Yes: should we fine-tune it every week on the price list?',
    ],
    [
      "To make sure the assistant always returns valid JSON, we're going to fine-tune it on 2,000 examples.",
      'Open question: to make sure the assistant always returns valid JSON, should we fine-tune it on 2,000 examples?',
    ],
    [
      'Our plan is to teach the model our 14-step intake procedure by fine-tuning on past intakes.',
      'Open question: should we teach the model our 14-step intake procedure by fine-tuning on past intakes?',
    ],
    [
      '* **Goal:** fine-tune the model so that it stops hallucinating.',
      '* **Goal:** should we fine-tune the model so that it stops hallucinating?',
    ],
    [
      'The team intends to fine-tune the agent on 500 traces so that it picks the right tool.',
      'Open question: should the team fine-tune the agent on 500 traces so that it picks the right tool?',
    ],
    [
      'Fine-tuning the model on textbooks will make it an expert in tax law.',
      'Open question: will fine-tuning the model on textbooks make it an expert in tax law?',
    ],
    [
      "Let's bake the employee handbook into the weights so the bot can answer HR questions offline.",
      'Open question: should we bake the employee handbook into the weights so the bot can answer HR questions offline?',
    ],
    [
      'The assistant should be fine-tuned nightly on stock levels, so its answers are always current.',
      'Open question: should the assistant be fine-tuned nightly on stock levels, so its answers are always current?',
    ],
    [
      'We propose distilling our SOP into the model so it follows the escalation matrix.',
      'Open question: should we distill our SOP into the model so it follows the escalation matrix?',
    ],
    [
      'By training the model on 10 years of claims letters, we make it write in plain English.',
      'Open question: is it right that by training the model on 10 years of claims letters, we make it write in plain English?',
    ],
    [
      'Training: fine-tune Mistral Small on the guidelines (250 pages) so that nurses get correct dosages.',
      'Training: should we fine-tune Mistral Small on the guidelines (250 pages) so that nurses get correct dosages?',
    ],
    [
      'All of our past proposals will be used to fine-tune the model so that drafts sound like our best writer.',
      'Open question: should all of our past proposals be used to fine-tune the model so that drafts sound like our best writer?',
    ],
    [
      'Fine-tune → evaluate → deploy, so that it knows our catalogue.',
      'Open question: is it right that fine-tune → evaluate → deploy, so that it knows our catalogue?',
    ],
    [
      'We will use RAG over our past emails so the bot picks up our tone.',
      'Open question: should we use RAG over our past emails so the bot picks up our tone?',
    ],
    [
      'Put the style guide and 300 past posts in a vector database so that the copy sounds like us.',
      'Open question: is it right that put the style guide and 300 past posts in a vector database so that the copy sounds like us?',
    ],
    [
      "We'll do RLHF with our support leads so that answers stay on brand.",
      'Open question: should we do RLHF with our support leads so that answers stay on brand?',
    ],
    [
      'Could we fine-tune? Yes. We fine-tune GPT-4.1 on the tariff tables so quotes are right.',
      'Could we fine-tune? Yes. Open question: should we fine-tune GPT-4.1 on the tariff tables so quotes are right?',
    ],
    [
      '- [ ] Fine-tune `gpt-4o-mini` on `docs/handbook.md` so it knows the rules',
      '- [ ] Open question: should we fine-tune `gpt-4o-mini` on `docs/handbook.md` so it knows the rules?',
    ],
    [
      '- **Model**: a Llama adapter trained on *our* case law so it cites only real precedents',
      '- **Model**: a Llama adapter trained on *our* case law so it cites only real precedents? (open question)',
    ],
    [
      'We are fine-tuning the model so that it returns name, e-mail and intent as JSON for the CRM.',
      'Open question: should we fine-tune the model so that it returns name, e-mail and intent as JSON for the CRM?',
    ],
    [
      'Fine-tune the model on our handbook so that it knows our policies and sounds like us.',
      'Open question: should we fine-tune the model on our handbook so that it knows our policies and sounds like us?',
    ],
    [
      'For the concierge we have a LoRA trained on guest reviews, to make it sound warmer.',
      'Open question: is it right that for the concierge we have a LoRA trained on guest reviews, to make it sound warmer?',
    ],
    [
      'In sprint 3 Priya kicks off a training run on the maintenance manuals so technicians get the torque values from the bot.',
      'Open question: is it right that in sprint 3 Priya kicks off a training run on the maintenance manuals so technicians get the torque values from the bot?',
    ],
    [
      'Step 2 — teach the model to pick the next tool from our logs.',
      'Step 2 — should we teach the model to pick the next tool from our logs?',
    ],
    [
      'We intend that the model be trained with our pricing sheets, such that sales staff may query current prices.',
      'Open question: should the model be trained with our pricing sheets, such that sales staff may query current prices?',
    ],
    ['GPT trained on our docs', 'Open question: GPT trained on our docs?'],
    [
      'The idea: an LLM fine-tuned on everything we have ever written, which then writes like us.',
      'The idea: an LLM fine-tuned on everything we have ever written, which then writes like us? (open question)',
    ],
    [
      'Continue pre-training on 2 TB of legal text so that it understands our domain.',
      'Open question: should we continue pre-training on 2 TB of legal text so that it understands our domain?',
    ],
    [
      'Our AI is trained on your policies to give your staff instant answers.',
      'Open question: should our AI be trained on your policies to give your staff instant answers?',
    ],
    [
      'Model training (SFT) on 1,200 labelled letters, purpose: house style',
      'Open question: model training (SFT) on 1,200 labelled letters, purpose: house style?',
    ],
    [
      'It is planned that the existing assistant is retrained every quarter on the new regulations so that it stays up to date.',
      'Open question: should the existing assistant be retrained every quarter on the new regulations so that it stays up to date?',
    ],
    [
      'Because the bot makes things up, we will fine-tune it on verified answers.',
      'Open question: because the bot makes things up, should we fine-tune it on verified answers?',
    ],
    [
      'Fine-tuned model for structured extraction: always the same 12 fields',
      'Open question: fine-tuned model for structured extraction: always the same 12 fields?',
    ],
    [
      'FINE-TUNE THE MODEL ON THE HANDBOOK SO THAT IT KNOWS OUR POLICIES.',
      'OPEN QUESTION: SHOULD WE FINE-TUNE THE MODEL ON THE HANDBOOK SO THAT IT KNOWS OUR POLICIES?',
    ],
    [
      'We’d like to fine‑tune the model on our “Golden Answers” so it gives factually correct replies.',
      'Open question: should we fine‑tune the model on our “Golden Answers” so it gives factually correct replies?',
    ],
    [
      'The model, which we fine-tune on the underwriting manual, will know when to refer a case.',
      'Open question: is it right that the model, which we fine-tune on the underwriting manual, will know when to refer a case?',
    ],
    [
      'We train a small model on 40 examples so it always fills in the template.',
      'Open question: should we train a small model on 40 examples so it always fills in the template?',
    ],
    [
      'Train Claude on our wiki. Purpose: answers about internal processes.',
      'Open question: should we train Claude on our wiki? Purpose: answers about internal processes.',
    ],
  ])('%s', (text, expected) => {
    expect(after('docs/plan.md', text, 'question')).toBe(expected);
  });
});
