/** What counts as a live proposal, and what only sounds like one: pages on a product, ticked tasks, quotations, models that come trained. */

import { describe, expect, it } from 'vitest';
import { lint } from '../../../../src/engine.ts';
import { defaultSettings } from '../../../../src/settings.ts';

const product = `# Paperweight

Paperweight is a desk assistant for small offices. It talks to any LLM server and answers from your own folders.

## Nodes

The sorter asks the LLM which class a message belongs to. Each class becomes a path that you connect to further nodes, such as
specialised knowledge bases, letter templates or a person.

The writer builds the parameters of each tool call from the model's output and lets the model pick the tools, so that an assistant
can finish a task by itself.

## Writing adapters

When the model supports tools, the adapter converts each tool to JSON and sends it along with the request, so that replies always
have the same format. Custom adapters go into the folder \`adapters\`.

## Contributing

We cannot maintain hundreds of bespoke LLM integrations that sound the same. It is not our job to understand the code that your LLM
wrote, yet we will have to know it by heart in years to come.
`;
const panels = Array.from(
  { length: 16 },
  (_, at) =>
    `\n### Panel ${at + 1}\n\nIt shows what the assistant did in the last ${5 * at + 5} minutes. Click a line to open it. Each line has a date, a name and a length.\n`,
).join('');

const rulesIn = (path: string, text: string) =>
  lint({ path, text }, { settings: defaultSettings, today: '2026-11-24' }).findings.map((it) => it.rule);

describe('pages on a product that holds a model', () => {
  it.each(['README.md', 'docs/guide.md', 'docs/nodes.mdx'])('say nothing of training by chance: %s', (path) => {
    expect(rulesIn(path, product + panels)).toEqual([]);
  });

  it.each([
    ['a roadmap', '\n## Roadmap\n\n- LoRA fine-tuning on company tickets, so that answers know our products\n'],
    ['a task', '\n## More\n\n- [ ] LoRA fine-tuning on company tickets, so that answers know our products\n'],
  ])('still tell of a training that is announced in %s', (_, announced) => {
    expect(rulesIn('README.md', product + panels + announced)).toContain('knowledge-by-training');
  });
});

describe('a list of tasks', () => {
  const tasks = (mark: string) =>
    `# Roadmap of the desk assistant\n\n## Next steps\n\n- [${mark}] Fine-tune Llama 3.1 8B on our handbook so that it knows every rule\n- [ ] Show the sources\n`;

  it('tells of a training that is to do', () => {
    expect(rulesIn('ROADMAP.md', tasks(' '))).toContain('knowledge-by-training');
  });

  it('says nothing of one that is ticked off', () => {
    expect(rulesIn('ROADMAP.md', tasks('x'))).toEqual([]);
  });
});

describe('a training of which nothing more is said', () => {
  const plan = (step: string) =>
    `# Plan of the desk assistant\n\n## Model\n\nWe will fine-tune Llama 3.1 8B on the house letters, so that drafts sound like us.\n\n## Steps\n\n- Collect the letters\n- ${step}\n- Show it to the desk\n`;

  it.each(['LoRA run', 'Fine-tune Llama 3.1 8B', 'Fine-tuning, two attempts'])(
    'is a step of the one whose purpose is stated: %s',
    (step) => {
      expect(rulesIn('plan.md', plan(step))).not.toContain('unstated-purpose');
    },
  );
});

describe('a model that comes trained', () => {
  it.each([
    'We start with a pre-trained LLM that runs on our own server.',
    'The assistant uses an LLM that has been pre-trained by others on text in six languages.',
  ])('is no proposal to train one: %s', (sentence) => {
    expect(
      rulesIn('plan.md', `# Plan of the desk assistant\n\n## Goals\n\nAnswer letters.\n\n## Model\n\n${sentence}\n`),
    ).toEqual([]);
  });
});

describe('a model that is only run', () => {
  it.each(['So we run an open model on our own server.', 'So the office runs an open model on its own hardware.'])(
    'is no proposal to train one: %s',
    (sentence) => {
      const plan = `# Plan: Local model for the notary office

Twelve notaries, one IT person

## Why local

Deeds are confidential. Nothing may go to a provider outside. ${sentence}

## What the assistant does

- Summarises long contracts
- Drafts cover letters
- Finds old deeds by description (search over the archive)

## Introduction

Secretaries are trained in two groups. Each notary decides when to start.

## Review

After six months we look at the time saved, the mistakes found, and whether the archive search is used.
`;
      expect(rulesIn('plan.md', plan)).toEqual([]);
    },
  );
});

describe('retrieval for a manner of writing', () => {
  const plan = (behind: string) =>
    `# Plan of the letter assistant\n\n## Examples\n\nWe will retrieve three approved letters so that the new letter has the same tone. ${behind}\n`;

  it.each([
    ['nothing is said of the hits', 'Search takes a second.', ['behavior-by-retrieval']],
    ['the next sentence puts the hits into the prompt', 'They go into the prompt as few-shot examples.', []],
    ['the next sentence speaks of other words in the prompt', 'Facts stand in the prompt.', ['behavior-by-retrieval']],
  ])('is told of as it should where %s', (_, behind, expected) => {
    expect(rulesIn('plan.md', plan(behind))).toEqual(expected);
  });
});

describe("somebody else's words in a block quotation", () => {
  it('are nobody’s proposal, however plain they are', () => {
    const mail =
      '# Plan for the desk assistant\n\nWhat the board wrote:\n\n> We will fine-tune Llama 3.1 8B on our handbook so that it knows every rule.\n\nWe index the handbook instead.\n';
    expect(rulesIn('plan.md', mail)).toEqual([]);
  });
});

describe('a long memorandum that nothing shows to be a plan', () => {
  it('still tells of the training that it proposes', () => {
    const talk = Array.from(
      { length: 30 },
      (_, at) =>
        `The office at door ${at + 1} opens at nine and answers letters on fees and forms until the bell rings.`,
    ).join(' ');
    const memo = `To the members\n\nOur assistant is an LLM that answers the letters of the office.\n\n${talk}\n\nWe will fine-tune Llama 3.1 8B on our handbook so that it knows every rule.\n\n${talk}\n`;
    expect(rulesIn('memo.md', memo)).toContain('knowledge-by-training');
  });
});
