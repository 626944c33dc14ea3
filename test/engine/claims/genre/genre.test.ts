/** Which documents are plans: the subject of a title does not make a lesson of a plan, nor a plan of a lesson. */

import { describe, expect, it } from 'vitest';
import { genreOf } from '../../../../src/claims/genre/genre.ts';
import { lint } from '../../../../src/engine.ts';
import { readDocument } from '../../../../src/read/read.ts';
import { defaultSettings } from '../../../../src/settings.ts';
import { inWords } from '../../../../src/text/wording.ts';

const proposal = 'We will fine-tune Llama 3.1 8B on our handbook so that it knows every rule.';
const rulesIn = (text: string) =>
  lint({ path: 'docs/page.md', text }, { settings: defaultSettings, today: '2026-11-24' }).findings.map(
    (it) => it.rule,
  );

describe('a plan whose title names something that is taught', () => {
  it.each([
    `# Recipe assistant\n\nWe want it ready in March 2027.\n\n${proposal}\n`,
    `# Pub quiz helper\n\n## Scope\n\nWe plan a pilot in one pub.\n\n${proposal}\n`,
    `# Changelog writer\n\n## Next steps\n\nWe will start in week 3.\n\n${proposal}\n`,
  ])('is read as a plan: %s', (text) => {
    expect(rulesIn(text)).toContain('knowledge-by-training');
  });
});

it('bytes of a program are no plan, whatever words they hold', () => {
  const binary = `\x7fELF\u0002\u0001${'\0'.repeat(40)} project plan: fine-tune an LLM`;
  const { plan } = lint({ path: 'plan.md', text: binary }, { settings: defaultSettings, today: '2026-11-24' }).document;
  expect(plan.isPlan).toBe(false);
});

it.each<[string, number]>([
  ['.github/prompts/tune.prompt.md', 0],
  ['.github/instructions/tune.instructions.md', 0],
  ['docs/prompts.md', 1],
])("what an assistant is told in a file of prompts is nobody's plan: %s", (path, count) => {
  const text = `---\nmode: agent\n---\nYou are an engineer.\n\n1. Fine-tune a model on our docs so that it knows every rule.\n`;
  expect(lint({ path, text }, { settings: defaultSettings, today: '2026-11-24' }).findings).toHaveLength(count);
});

describe('a document that teaches', () => {
  it.each([
    `# Tutorial: your first adapter\n\nIn this tutorial you will learn how a model is tuned.\n\n## Prerequisites\n\nA laptop.\n\n${proposal}\n`,
    `# Recipe 4\n\nYou can cook this at home.\n\n## Exercise\n\n${proposal}\n`,
    `# Changelog\n\n## Added\n\n${proposal}\n\n## Fixed\n\nThe door.\n`,
  ])('is left alone, whatever its examples say: %s', (text) => {
    expect(rulesIn(text)).toEqual([]);
  });
});

describe('a text full of the words of those who train models', () => {
  const craft =
    'We use transformers, peft, trl and bitsandbytes: QLoRA with a batch size of 8, a learning rate of 2e-4, 3 epochs, adamw, bf16, packing, and a checkpoint each epoch.';

  it('documents a tool or a run', () => {
    expect(rulesIn(`# Notes on the run\n\n${craft}\n\n${proposal}\n`)).toEqual([]);
  });

  it.each([
    ['its title says so', `# Roadmap of the desk assistant\n\n${proposal}\n\n${craft}\n`],
    ['its title names a plan of the training', `# Fine-tuning plan for the desk\n\n${proposal}\n\n${craft}\n`],
    [
      'it is laid out as one',
      `# Desk assistant\n\n## Goals\n\n${proposal}\n\n## Phases\n\n${craft}\n\n## Budget\n\n900 euros.\n\n## Risks\n\nNone.\n`,
    ],
  ])('is a plan where %s', (_, text) => {
    expect(rulesIn(text)).toContain('knowledge-by-training');
  });
});

describe('a page of a documentation site', () => {
  const genreOfPage = (text: string) => {
    const { frontMatter, passages } = readDocument(text, 'markdown');
    return genreOf({ path: 'docs/page.mdx', text, passages, frontMatter }).genre;
  };

  it.each([
    ["import { Callout } from 'nextra-theme-docs'", 'sections'],
    ["import Card from '../components/card'", 'sections'],
    ["import { lint } from 'ai-plan-lint'", 'unclear'],
    ['::: paperweight.Adapter', 'other'],
    ['::: tip', 'unclear'],
  ])('is known by the line %s', (line, genre) => {
    expect(genreOfPage(`# Models\n\n${line}\n\nAlpaca is a model that was fine-tuned.\n`)).toBe(genre);
  });
});

describe('a document that says how software is installed', () => {
  const reasonOf = (path: string, text: string) => {
    const { frontMatter, passages } = readDocument(text, 'markdown');
    const { genre, reason } = genreOf({ path, text, passages, frontMatter });
    return [genre, inWords(reason)];
  };

  it.each([
    ['docs/frob.md', 'it documents software: only its sections of future work are read as a plan'],
    ['docs/README.md', 'a README: only its sections of future work are read as a plan'],
  ])('is called what it is: %s', (path, reason) => {
    expect(reasonOf(path, '# Frob\n\nSorts mails.\n\nnpm install frob\n')).toEqual(['sections', reason]);
  });
});
