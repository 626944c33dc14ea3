/** Figures that a plan states, read into the break-even calculator. */

import { describe, expect, it } from 'vitest';
import type { Target } from '../../../../src/claims/claim.ts';
import { SampleReport } from './sample.ts';

/** Bills a tuned model by the call alone. */
const openai: Target = { platform: { id: 'openai', isStated: true }, base: undefined, starts: undefined };

describe('figures in tables', () => {
  it('are paid for what the head of their column says', () => {
    const text = `We distil it.

| Set-up | F1 | Cost per 1,000 |
|---|---|---|
| gpt-5, prompted | 0.937 | 4.10 EUR |
| tuned small model | 0.92 | 0.52 EUR |

| Item | One-off | Per month |
|---|---|---|
| Training run | 610 EUR | |
| Hosting of it | | 1,240 EUR |
`;
    const { inputs } = new SampleReport(text)
      .claim('distil it', 'economics')
      .evidence('training-cost', 'Training run')
      .evidence('hosting', 'Hosting of it').review.breakEven;
    expect(inputs).toMatchObject({
      largePerThousand: 4.1,
      tunedPerThousand: 0.52,
      trainingRun: 610,
      hostingPerMonth: 1240,
    });
  });

  it('a monthly bill over the stated volume is a price', () => {
    const text =
      'About 310,000 tickets a month. The large model is prompted, and the invoice is 9k € monthly. We distil it.';
    const { inputs, sources } = new SampleReport(text)
      .claim('distil it', 'economics')
      .evidence('volume', '310,000 tickets a month', 10_000).review.breakEven;
    expect(inputs.largePerThousand).toBe(30);
    expect(sources.largePerThousand.note).toBe('the bill over the volume');
  });
});

describe('sums of another currency', () => {
  const startOf = (sums: string, hosting = sums) =>
    new SampleReport(`We distil gpt-4.1-mini at OpenAI. ${sums}`)
      .claim('distil', 'economics', { target: openai })
      .evidence('hosting', hosting).review.breakEven;

  it('make no hosting fee of one that is stated: SEK', () => {
    const { inputs, currency } = startOf('Hosting costs 4,000 SEK a month.');
    expect([inputs.hostingPerMonth, currency]).toEqual([4000, 'SEK']);
  });

  it('bring what is assumed into the currency of the plan', () => {
    const { inputs, sources } = startOf('Hosting costs 4,000 SEK a month.');
    expect([inputs.largePerThousand, sources.largePerThousand.note]).toEqual([60, 'assumed']);
  });

  it.each([
    'Hosting costs 400 USD a month.\n\nPeople cost 9,000 EUR a month, rooms 800 EUR.',
    'Hosting costs four hundred lira a month.\n\nRooms cost 800 EUR.',
  ])('are neither added to others nor taken for none: %s', (sums) => {
    const { inputs, sources, currency } = startOf(sums, sums.split('.')[0]);
    expect([inputs.hostingPerMonth, currency]).toEqual([1240, 'EUR']);
    expect(sources.hostingPerMonth).toMatchObject({
      quote: { line: 1 },
      note: 'assumed: no sum in EUR was found here',
    });
  });

  it('leave a fee that is not charged at none, where only the call is priced', () => {
    const { inputs, sources } = startOf('Inference costs 0.4 SEK per call.');
    expect([inputs.hostingPerMonth, sources.hostingPerMonth.note]).toEqual([0, 'no hosting fee at OpenAI']);
  });

  it('do not make a budget of the price of something small', () => {
    const { inputs } = new SampleReport('We distil it. A tuned draft is 0.5 ct, labelling 0.3 ct a line.')
      .claim('distil it', 'economics')
      .evidence('hosting', 'A tuned draft is 0.5 ct').review.breakEven;
    expect([inputs.hostingPerMonth, inputs.curation]).toEqual([1240, 4800]);
  });
});

describe('bills in prose', () => {
  it('are read by the words before them, across wrapped lines, and turned into prices', () => {
    const text = `40,000 messages a day.

- A prompt with three examples, on the large model: 0.93 on 1,200
  messages, at 310 euros a day.
- Hosting of the tuned model: 300 euros a month.

We distil it into a small model at about 25 euros a day.
`;
    const { inputs, sources } = new SampleReport(text)
      .claim('distil it', 'economics')
      .evidence('volume', '40,000 messages a day', 40_000).review.breakEven;
    expect(inputs).toMatchObject({ largePerThousand: 7.75, tunedPerThousand: 0.625 });
    expect([sources.largePerThousand.quote?.line, sources.tunedPerThousand.quote?.line]).toEqual([4, 7]);
  });
});
