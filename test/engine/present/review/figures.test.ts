/** Figures that a plan states, read into the break-even calculator. */

import { describe, expect, it } from 'vitest';
import { SampleReport } from './sample.ts';

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
