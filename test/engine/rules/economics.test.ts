/** Volume, examples and budget: what is flagged where, and what is left alone. */

import { describe, expect, it } from 'vitest';
import { findingsOf, foundBy } from './findings.ts';

const cheap = 'A small language model is fine-tuned to tag letters, to cut the cost per letter.';

describe('volume-below-bar', () => {
  it('warns below 1,000 a day and asks for the sum below 8,000', () => {
    expect(foundBy('volume-below-bar', `${cheap} We get 200 letters a day.`)).toMatchObject([{ severity: 'warning' }]);
    expect(foundBy('volume-below-bar', `${cheap} We get 4,000 letters a day.`)).toMatchObject([
      { severity: 'information' },
    ]);
    expect(foundBy('volume-below-bar', `${cheap} We get 9,000 letters a day.`)).toEqual([]);
  });

  it('points at the line of the volume', () => {
    const [finding] = findingsOf(`${cheap} We get 200 letters a day.`).filter((it) => it.rule === 'volume-below-bar');
    expect(finding?.related).toHaveLength(1);
    expect(finding?.message).toContain('200 calls a day');
  });

  it('counts a plan-wide figure once, at the first training statement', () => {
    const text = `Load: 300 chats a day.\n\n## Voice\n\nThe assistant is fine-tuned on letters so that it sounds like us.\n\n## Form\n\nA second LoRA of the assistant keeps the JSON layout.\n`;
    expect(foundBy('volume-below-bar', text)).toMatchObject([{ line: expect.stringContaining('sounds like us') }]);
  });

  it('keeps the figure of one section to its section', () => {
    const text = `## Sorting\n\n40,000 mails a day. ${cheap}\n\n## Replies\n\n90 replies a week. The assistant is fine-tuned on old replies so that it sounds like us.\n`;
    expect(foundBy('volume-below-bar', text)).toMatchObject([{ line: expect.stringContaining('90 replies') }]);
  });

  it('gives a figure to the one row that names what it counts', () => {
    const text = `Intake: 450 first notices a day.\n\n| Part | How |\n|---|---|\n| Cover questions | assistant fine-tuned on the wordings so that it knows them |\n| First notices | small language model, fine-tuned to sort them at a tenth of the cost |\n`;
    expect(foundBy('volume-below-bar', text)).toMatchObject([{ line: expect.stringContaining('First notices') }]);
  });

  it('takes pages, people and figures without a thing for the volume where nothing else tells it', () => {
    expect(foundBy('volume-below-bar', `${cheap} 85 pages a day.`)).toHaveLength(1);
    expect(foundBy('volume-below-bar', `${cheap} 14,000 letters a day. 85 pages a day.`)).toEqual([]);
  });

  it('leaves out the figure that tells why something else is not trained', () => {
    const others = 'We write 40 reports a day. No training for those.';
    expect(foundBy('volume-below-bar', `${cheap} 14,000 letters a day.\n\n${others}`)).toEqual([]);
    expect(foundBy('volume-below-bar', `${cheap}\n\n${others}`)).toEqual([]);
  });

  it('takes a whole figure rather than one of which a factor is not stated', () => {
    const text = `${cheap} That is 30 letters a day per branch, about 900 letters a day.`;
    expect(findingsOf(text).find((it) => it.rule === 'volume-below-bar')?.message).toContain('900');
  });

  it('does not take a peak for the volume', () => {
    expect(
      foundBy('volume-below-bar', `${cheap} 14,000 letters a day; 500 letters a day at the Christmas peak.`),
    ).toEqual([]);
  });
});

describe('volume-unstated', () => {
  it('asks for the figure where cost is the reason', () => {
    expect(foundBy('volume-unstated', cheap)).toMatchObject([{ severity: 'information' }]);
  });

  it('is silent with any figure for the task, and without cost as a reason', () => {
    expect(foundBy('volume-unstated', `${cheap} 14,000 letters a day.`)).toEqual([]);
    expect(foundBy('volume-unstated', 'The assistant is fine-tuned on letters so that it sounds like us.')).toEqual([]);
  });

  it("is not silenced by another task's figure", () => {
    const text = `## Sorting\n\n${cheap}\n\n## Replies\n\n90 replies a week. The assistant is fine-tuned on old replies so that it sounds like us.\n`;
    expect(foundBy('volume-unstated', text)).toHaveLength(1);
  });
});

describe('dataset-too-small', () => {
  it('stands at the training words', () => {
    const text = '- Replies: Qwen3-8B, fine-tuned on 120 letters chosen by hand, so that they sound like us\n';
    expect(foundBy('dataset-too-small', text)).toMatchObject([{ words: 'fine-tuned', severity: 'warning' }]);
  });

  it('stands at the count where a step of its own names it', () => {
    const text = `The assistant is fine-tuned on old replies so that it sounds like us.\n\n## Steps\n\n1. Write the training pairs. 120 should do.\n`;
    expect(foundBy('dataset-too-small', text)).toMatchObject([{ words: '120' }]);
  });

  it('leaves large sets, test sets and prompts alone', () => {
    expect(
      foundBy(
        'dataset-too-small',
        'The assistant is fine-tuned on 3,000 replies so that it sounds like us. 120 more are held out for the test.',
      ),
    ).toEqual([]);
    expect(foundBy('dataset-too-small', 'System prompt with eight sample letters.')).toEqual([]);
  });
});

describe('hosting-fee-missing', () => {
  const azure = 'A gpt-4.1-mini is fine-tuned on Azure OpenAI to tag 20,000 letters a day at low cost.';

  it('stands at the sum of the training', () => {
    expect(
      foundBy(
        'hosting-fee-missing',
        `${azure}\n\n## Budget\n\n| Item | USD |\n|---|---|\n| Training run | 1,150 |\n| Labelling | 4,000 |\n`,
      ),
    ).toMatchObject([{ words: '1,150' }]);
    expect(
      foundBy('hosting-fee-missing', `${azure}\n\n## Cost\n\nThe training job is budgeted at USD 900.`),
    ).toMatchObject([{ words: 'USD 900' }]);
  });

  it('takes a row that names no platform for one of the platform that the other proposals have', () => {
    const tone = 'We will fine-tune gpt-4.1-mini on Azure OpenAI so that replies sound like us.';
    const rows = '## Money\n\n| Item | USD |\n|---|---|\n| Fine-tuning job | 35 |\n';
    expect(foundBy('hosting-fee-missing', `## Idea\n\n${tone}\n\n${rows}`)).toMatchObject([{ words: '35' }]);
    expect(
      foundBy(
        'hosting-fee-missing',
        `## Idea\n\n${tone.replace(/gpt-4.1-mini on Azure OpenAI/, 'a model')}\n\n${rows}`,
      ),
    ).toEqual([]);
  });

  it('asks each task for its hosting, and the plan for one of a budget that is nobody’s', () => {
    const tasks = (hosting: string) =>
      `## Queue\n\n${azure} The training job costs USD 900.${hosting}\n\n## Language\n\nA gpt-4.1-mini is fine-tuned on Azure OpenAI to name the language of 30,000 calls a day cheaply. The training job costs USD 1,200.\n`;
    expect(foundBy('hosting-fee-missing', tasks(''))).toMatchObject([{ words: 'USD 900' }]);
    expect(foundBy('hosting-fee-missing', tasks(' Hosting of the tuned model: USD 400 a month.'))).toMatchObject([
      { words: 'USD 1,200' },
    ]);
    const shared = (hosting: string) =>
      `${tasks(hosting).replaceAll(/ The training job costs .*?00\./g, '')}\n## Budget\n\nTraining jobs: USD 2,100.\n`;
    expect(foundBy('hosting-fee-missing', shared(''))).toMatchObject([{ words: 'USD 2,100' }]);
    expect(foundBy('hosting-fee-missing', shared(' Hosting of the tuned model: USD 400 a month.'))).toEqual([]);
  });

  it('asks for the inference cost where the provider charges no hosting', () => {
    const openai =
      'A gpt-4.1-mini is fine-tuned at OpenAI to tag 20,000 letters a day at low cost. Training run: USD 900.';
    const [finding] = findingsOf(openai).filter((it) => it.rule === 'hosting-fee-missing');
    expect(finding?.message).toContain(
      'OpenAI charges no hosting fee (OpenAI pricing, fine-tuning table, as of 2026-09), so add the inference cost',
    );
  });

  it('is silent where both are there, and without a sum for the training', () => {
    expect(foundBy('hosting-fee-missing', `${azure} Training USD 900; hosting USD 1,241 a month.`)).toEqual([]);
    expect(foundBy('hosting-fee-missing', `${azure} Staff training: USD 900.`)).toEqual([]);
  });
});
