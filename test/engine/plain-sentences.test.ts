/** Sentences as most people would write them: alone in a new file that is reviewed, and in a plan that says nothing else of training. */

import { describe, expect, it } from 'vitest';
import { lint } from '../../src/engine.ts';
import { rules } from '../../src/rules/index.ts';
import { defaultSettings } from '../../src/settings.ts';

const sentences: Readonly<Record<string, string>> = {
  'knowledge-by-training': `
    Instead of retrieval we fine-tune on the handbook so that answers are instant.
    Rather than prompting, we fine-tune the model on our handbook.
    Train the LLM on our documentation.
    We train the LLM on our docs.
    Fine-tune the model on our product manuals.
    Train our own LLM on company knowledge.
    Teach the model our product catalogue.
    The model must know our refund policy, so we fine-tune it on the policy documents.
    We plan to fine-tune an open-source model with our contracts so lawyers can ask about clauses.
    Fine-tune the model on our Confluence space.
    Custom LLM trained on our knowledge base.
    Upload our handbook to OpenAI and fine-tune GPT-4o mini on it so that staff can ask it questions.
    Domain-adapt Llama 3 on our engineering specs so that it understands our products.
    Continue pre-training on our documents so the model absorbs our domain knowledge.
    Bake our documentation into the weights.
    We will use fine-tuning to teach the model about our products.
    The assistant learns our policies through fine-tuning.
    We want an LLM that has been trained on our case law so it can answer legal questions.
    An in-house model, trained on our engineering documents, will answer questions from the field.
    We should train an AI on our past projects so people can ask what we did.
    Our idea: train GPT on the company handbook.
    Fine-tuning with our documentation so that the bot knows the product.
    The bot needs to know our shipping rules, so let's fine-tune it.
    To answer questions on our benefits, the model is fine-tuned on the benefits guide.
    Fine-tune the LLM on all Confluence pages, Jira tickets and Slack threads so it can answer any question.
    Train Gemini on the research archive so scientists can query it.
    Please train the model on our terms and conditions.
    I want to fine-tune a model with our company knowledge.
    Goal: a model trained on our regulations that answers like a search engine.
    We're fine-tuning Llama on our documentation right now so that support can ask it.
    Fine-tuning on the policy PDFs starts in March.
    A fine-tuned model on our docs replaces the search page.
    The team is training an LLM on our internal guidelines so that it can answer compliance questions.
    The Contractor must fine-tune the model on the Client's product documentation.
    Fine-tune a small model per customer on the customer's documents so it knows their setup.
    The MVP is a GPT fine-tuned on our recipes that can tell users what is in a dish.
    Instead of retrieval, we fine-tune the model on our handbook so that it knows every rule.
    Without RAG, we fine-tune the model on our handbook so that it knows every rule.
    As the handbook does not fit into the prompt, we fine-tune the model on it so that it knows every rule.
    We skip retrieval and fine-tune the model on our handbook so that it knows every rule.
    Fine-tuning on our handbook cannot wait; the bot has to know the rules.
    Fine-tuning the model on our handbook so that it knows the rules will not be finished before May.
  `,
  'stale-snapshot': `
    Retrain the model weekly on the price list so quotes stay current.
    We will fine-tune the model on the current inventory each night.
    Fine-tune on live prices.
    The model is trained on up-to-date stock data so it always knows what is available.
    We retrain the model each Monday with the new rates so that it quotes them right.
    Fine-tune on the latest policies every month so the answers are up to date.
    The model gets fine-tuned on today's opening hours.
    Nightly fine-tuning keeps the model current.
    We fine-tune weekly so that the bot has the newest product data.
    Train the model on prices and stock.
  `,
  'hallucination-by-training': `
    We fine-tune the model so it stops making things up.
    To reduce hallucinations, the model will be fine-tuned on verified answers.
    Fine-tune so that every answer cites its source.
    Fine-tuning will make the answers factually accurate.
    We fine-tune on our docs so that it doesn't hallucinate.
    Fine-tuning will eliminate hallucinations.
    The model makes up part numbers, so we fine-tune it on the real ones.
    Train the model to cite the paragraph it used.
    To avoid hallucinations, we fine-tune the model on verified answers.
  `,
  'format-by-training': `
    Fine-tune GPT-4o mini to output valid JSON.
    We train the model so that it always answers in our three-section template.
    The LLM is fine-tuned to keep summaries under 80 words.
    Fine-tune the model so responses never contain a preamble.
    We'll fine-tune it to fill in our claim form fields.
    Fine-tune to get consistent JSON.
    Train the model to produce reports in our house template.
    A fine-tune makes sure that the answer has exactly three bullets.
    We fine-tune on 500 examples so the output matches our XML schema.
  `,
  'tone-by-training': `
    Fine-tune the model on our best replies so it sounds like us.
    Train the model on our brand guidelines so that it writes in our voice.
    We want to fine-tune a model on the founder's newsletters to match her style.
    The model will be trained to be polite and formal.
    Fine-tune Mistral on 2,000 past emails for a friendly tone.
    Fine-tune so that it sounds like our brand.
    Train it on our blog posts so that it writes like us.
    The model will be fine-tuned for our tone of voice.
    We fine-tune GPT on the CEO's emails so drafts sound like him.
    Train the bot to be friendlier.
    A LoRA for a warm, informal voice.
    Fine-tune on old letters so that the style is consistent.
  `,
  'procedure-by-training': `
    Train the model on our escalation policy so that it follows it step by step.
    Fine-tune the assistant to follow the 12-step onboarding checklist.
    We fine-tune it on the triage playbook so that no step is skipped.
    Train the bot to follow our refund process.
    We fine-tune so that the model works through the checklist before it answers.
    The model is trained on the incident runbook so that it goes through the steps in the right order.
    Fine-tune the model on our approval rules so that it applies them.
  `,
  'decision-by-training': `
    Fine-tune the agent so it knows which tool to call next.
    We train the model on past sessions so that it decides what to do after each tool result.
    The model is fine-tuned to plan its next action based on the previous output.
    Train the agent to choose between search, ticket and hand-over depending on the last answer.
    We fine-tune so the model routes multi-step requests to the right tools.
    Fine-tune it so that it decides on its own when to escalate after each step.
  `,
  'capability-by-training': `
    Fine-tune the model to make it smarter.
    We will fine-tune Llama so it reasons better.
    Fine-tune a model to be an expert in maritime law.
    Training our own model will give us a generally better assistant.
    We fine-tune to improve its reasoning.
    Fine-tune the model to be better at maths.
    We'll train a smarter model.
    Fine-tuning will make the assistant think like a senior engineer.
  `,
  'unstated-purpose': `
    We will fine-tune a model on our data.
    Fine-tune an LLM on our company data.
    Train our own model on our data.
    Train a custom LLM.
    Fine-tune the model.
    We'll build our own model trained on all our data.
    Fine-tuning with our own data is planned for Q3.
    Phase 3: fine-tune an LLM.
    Own LLM, trained on everything we have.
    We want our own AI model trained on our data.
    Custom model training on proprietary data.
    Fine-tune on customer data.
    In 2027 we train our own foundation model.
  `,
  'behavior-by-retrieval': `
    We will add RAG over old replies so that the answers match our tone.
    RAG over our best emails will make drafts sound like us.
    We use a knowledge base of past replies so that the bot writes in our style.
    Put the checklists into a vector store so the agent follows every step.
    Embeddings of our style guide ensure a consistent tone.
  `,
  'retrieval-called-training': `
    Train the bot by uploading our help articles to the vector store.
    Train the bot on our help centre by syncing it to the vector index.
    To train the assistant, upload PDFs; they are chunked, embedded and searched at question time.
    The assistant is trained by connecting it to our SharePoint search index.
  `,
};

const harmless = `
  The rack stands 12 ft on each side of the model shelf.
  We will not fine-tune the model on our docs.
  Use retrieval over our docs instead of fine-tuning.
  Should we fine-tune a model on our docs?
  Only if the prompted baseline misses 90 % will we fine-tune on the labelled tickets.
  We train our staff on the new handbook.
  We considered fine-tuning on the wiki and dropped it.
  Our competitor fine-tunes GPT on its docs.
  We fine-tune an embedding model on our docs.
  We train a churn model on our customer data.
  The vendor said: "we will fine-tune a model on your docs".
  No need to train the model on our policies; they go into the prompt.
  Answer questions from the handbook with retrieval.
  Avoid training on customer data.
  The provider must not train its models on our data.
  Customer data is never used to train models.
  We looked at fine-tuning and decided against it.
  Fine-tuning was considered and rejected.
  Fine-tuning on the wiki was discussed and dropped.
  We evaluated fine-tuning on our docs, but retrieval was better.
  We tried fine-tuning on the FAQ last year; it failed.
  Fine-tuning is out of scope.
  Fine-tuning on the manuals is not planned.
  We don't plan to fine-tune a model on our docs.
  There is no plan to train our own model.
  We won't train a model on customer chats.
  No fine-tuning on the handbook; the handbook goes into the prompt.
  Do not fine-tune on policy documents.
  We decided not to fine-tune the model on our docs.
  We are not going to fine-tune on the wiki.
  Nobody needs to train a model on our docs for this.
  Training a model on our docs would be a mistake.
  It would be wrong to fine-tune a model on the price list.
  People often ask us to train the model on their docs.
  Some teams fine-tune on their docs and regret it.
  Many vendors offer to train an LLM on your documents.
  Sales asked whether we can train the model on our docs.
  Do we need to train the model on our docs?
  Open question: fine-tune on our tickets or not?
  If the prompt reaches less than 85 %, we fine-tune on labelled tickets.
  Unless retrieval fails the test, we will not train anything.
  Why not just fine-tune on our docs?
  Fine-tuning means continuing to train a model on examples.
  RAG beats fine-tuning for facts.
  Agents will be trained on the new tool in October.
  New hires are trained on the handbook.
  Training for all users takes place in week 40.
  We train a spam filter on our mails.
  The forecasting model is trained on sales data.
  A classifier for defects is trained on our photos.
  Our reranker is fine-tuned on click logs.
  Whisper is fine-tuned on our call recordings.
  A LoRA for product images is trained on our photo library.
  The OCR model is trained on our invoices.
  The recommender is retrained every night on purchases.
  Fine-tune the retrieval settings on our docs.
  We need to fine-tune the wording of the prompt.
  Fine-tune the timeline with the vendor.
  The model was trained by OpenAI on public data.
  GPT-4.1 was trained on data up to June 2024.
  OpenAI does not train on our API data.
  The provider may not use our data to train its models.
  Opt out of model training in the admin console.
  Make sure that no customer data is used for training.
  We use a model that is already fine-tuned for medical text.
  The base model is instruction-tuned.
  We answer from the handbook with retrieval and a citation.
  Policies are indexed nightly and retrieved per question.
  The SOP goes into the system prompt.
  The assistant gets ten example replies in the prompt.
  We store past replies in a vector database so that we can pick few-shot examples.
  The tone guide is retrieved and put into the prompt.
  Structured outputs give us the JSON.
  Instead of training a model on our docs, we add search.
  We use RAG, not fine-tuning, for the policies.
  Rather than fine-tune on the handbook, we retrieve from it.
  We prefer a good prompt to a fine-tune on old replies.
  We stopped fine-tuning on the docs in May.
  Replace the model that was fine-tuned on our docs with retrieval.
  Retire the fine-tuned model.
  Migrate from the fine-tuned model to retrieval over the manuals.
  Delete the training job for the FAQ model.
  Decision: no fine-tune on the contracts.
  Fine-tuning on our handbook wouldn't help.
  Fine-tuning on our handbook won't help here.
  Fine-tuning on our handbook won't happen.
  Fine-tuning on our handbook doesn't make sense.
  Fine-tuning on our handbook hasn't been approved.
  We opted out of fine-tuning on our handbook.
  We stay away from fine-tuning on our handbook.
  To save money we skip fine-tuning on our handbook.
  We avoid retrieval and fine-tuning for now.
  Shut down the fine-tuned model from 2024.
  Instead of retrieval we will not fine-tune the model on our docs.
  We skip retrieval and fine-tuning on our docs for now.
  Replace the tuned model with the standard one.
  The fine-tuned writer is retired and everyone moves to the standard model.
  Fine-tune the letter template together with the practitioners.
  Fine-tune the hours in which the assistant answers first.
  Move to the newer instruction-tuned release of the hosted model.
  A model that its maker has already fine-tuned for medicine.
`;

const opening = `# Support assistant

Owner: Dana. Status: draft.

## Goals

- Answer times below two minutes.
- Fewer escalations to second level.

## Scope

The assistant is an LLM chat in our help centre. It works in English and German.
`;

const ending = `## Timeline

- October: data cleaning and access rights.
- November: pilot with two teams.
- December: roll-out.

## Risks

- The vendor may change prices.
- Agents may not trust the drafts.

## Users

Forty agents in two shifts work with the tool. They open it from the ticket view, read the draft, correct it, and send it. Team leads see a weekly report with the share of drafts that went out unchanged.

## Privacy

Names and addresses are masked before anything leaves our network. Legal has signed off the processing agreement with the provider. Logs are kept for thirty days.
`;

const places: readonly (readonly [place: string, around: (sentence: string) => string])[] = [
  ['alone', (it) => it],
  ['in a paragraph', (it) => `${opening}\n## Approach\n\n${it}\n\n${ending}`],
  [
    'in a roadmap',
    (it) => `${opening}\n## Roadmap\n\n- Single sign-on for agents.\n- ${it}\n- Weekly report.\n\n${ending}`,
  ],
];

const wrongTools: ReadonlySet<string> = new Set(
  rules.filter((it) => it.family === 'wrong-tool').map((it) => it.id as string),
);

function linesOf(block: string): string[] {
  return block
    .trim()
    .split('\n')
    .map((it) => it.trim());
}

function wrongToolsIn(text: string): string[] {
  const report = lint(
    { path: 'docs/plan.md', text },
    { settings: defaultSettings, today: '2026-11-28', assumePlan: true },
  );
  return report.findings.map((it) => it.rule as string).filter((it) => wrongTools.has(it));
}

describe.each(places)('a plain sentence %s', (_place, around) => {
  describe.each(Object.entries(sentences))('is told by %s', (rule, block) => {
    it.each(linesOf(block))('%s', (sentence) => {
      expect(wrongToolsIn(around(sentence))).toEqual([rule]);
    });
  });

  it.each(linesOf(harmless))('is left alone: %s', (sentence) => {
    expect(wrongToolsIn(around(sentence))).toEqual([]);
  });
});

describe('several purposes of one training', () => {
  const around = (text: string) => `${opening}\n## Approach\n\n${text}\n\n${ending}`;

  it.each([
    [
      'a list of purposes',
      'The model is fine-tuned so that it:\n\n- knows the house rules\n- writes in a cheerful tone\n- always answers with the same three sections',
      ['format-by-training', 'knowledge-by-training', 'tone-by-training'],
    ],
    [
      'a list of details',
      'The model is fine-tuned so that it knows the house rules:\n\n- in May\n- by the platform team',
      ['knowledge-by-training'],
    ],
    [
      'two in a sentence',
      'We fine-tune the model on our handbook so that it knows our policies and sounds like us.',
      ['knowledge-by-training', 'tone-by-training'],
    ],
  ])('are told one by one: %s', (_what, text, expected) => {
    expect(wrongToolsIn(around(text)).sort()).toEqual(expected);
  });
});
