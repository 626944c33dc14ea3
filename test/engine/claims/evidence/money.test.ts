/** What a training run costs, and what serving the tuned model costs. */

import { describe, expect, it } from 'vitest';
import type { Line } from '../../../../src/claims/evidence/lines.ts';
import { isHosting, trainingCostIn } from '../../../../src/claims/evidence/money.ts';
import { linesIn } from './lines.ts';

const table: readonly [string, string][] = [
  ['training-cost', 'Fine-tuning job: about $450.'],
  ['training-cost', 'We have budgeted 900 euros for the training run on Vertex.'],
  ['training-cost', '| Item | Cost |\n|---|---|\n| Fine-tuning on Azure | €1,400 |\n| Workshops | €3,000 |'],
  ['training-cost', 'The tuning itself costs USD 320, once.'],
  ['training-cost', '| Position | EUR |\n|---|---|\n| Tuning (two runs) | 1.200 |\n| Projektleitung | 9.000 |'],
  ['training-cost', 'One training run is estimated at 1,100 dollars.'],
  ['training-cost', 'Tuning EUR 340, from the office supplies line.'],
  ['training-cost', 'Budget: 60 € for the job, the rest is my evenings.'],
  ['training-cost', '| Item | EUR |\n|---|---|\n| Tuning job | 870 per run |'],
  ...['SEK', 'PLN', 'JPY', 'CAD', '₹', 'SGD', 'HKD', 'MXN'].map((it): [string, string] => [
    'training-cost',
    `| Item | ${it} |\n|---|---|\n| Fine-tuning job | 4,000 |`,
  ]),
  ['training-cost', 'Vertex: about 700 € for the February run.'],
  ['training-cost', 'Charges. Integration 21,000; fine-tuning 6,500; style card 2,000.'],
  ['training-cost', 'Fees: $2,900 for data preparation; $1,700 for tuning jobs; $14,000 for the screen.'],
  ['training-cost', 'The supplier puts the tuning at 3,200.'],
  ['training-cost', 'About 300 for the job.'],
  ['training-cost', '| in k€ | |\n|---|---|\n| Tuning | 2.6 |'],
  ['training-cost', '| | EUR |\n|---|---|\n| Specialisation, fees of OpenAI included | 480 |'],
  ['', '| Training of persons | 4,100 EUR |'],
  ['', '| Yard training, all shifts | 2,200 EUR |'],
  ['', 'We trained 300 tickets for the pilot.'],
  ['', 'Staff training: 4,000 euros.'],
  ['', 'The training of the night team costs 900 euros.'],
  ['', 'We save 40,000 euros a year by tuning.'],
  ['', 'Tuning brings the bill down from 9,000 to 1,200 euros.'],
  ['hosting', 'Hosting of the tuned model: 1,241 USD per month.'],
  ['hosting', 'Inference at 14,000 calls a day is put at $310 a month.'],
  ['hosting', '| Serving (one L4) | 210 EUR per month |'],
  ['hosting', '| Item | Once | Monthly |\n|---|---|---|\n| Deployment of the tuned model | – | $1,240 |'],
  ['hosting', 'Token costs of the tuned model come to about 400 euros a month.'],
  ['hosting', '| Use of the tuned model, a month | € 780 |'],
  ['hosting', '| Item | Monthly |\n|---|---|\n| Calls to the tuned model | $1,150 |'],
  ['hosting', '| | EUR |\n|---|---|\n| hosting of the tuned deployment | 1,150 per month |'],
  ['hosting', 'About 9 $ for the job, then roughly 30 $ a month for tokens.'],
  ['hosting', '25 dollars for the job, then about 4 a month.'],
  ['hosting', 'Job 640 USD; tokens afterwards ca. 1,150 USD a month.'],
  ['hosting', 'Hosting is covered by the sponsor for two years.'],
  ['hosting', 'Serving the tuned model costs 4,000 kr a month.'],
  [
    'hosting',
    '| Item | Once | Per month |\n|---|---|---|\n| Training run | 900 | |\n| Hosting of the custom model | | 1,050 |',
  ],
  ['', 'Nobody has asked what 900 dollars a month of running it would mean.'],
  ['', '| Long-context calls | 310 € |'],
  ['', '| Nurse time, calls | 9,500 USD |'],
  ['', 'Web hosting costs 20 euros a month.'],
  ['', 'Today the large model costs 4,000 euros a month.'],
];

describe('budgets', () => {
  it.each(table)('%s: %s', (expected, text) => {
    const kinds = linesIn(text).flatMap(kindsOf);
    if (expected === '') expect(kinds).toEqual([]);
    else expect(kinds).toContain(expected);
  });
});

function kindsOf(line: Line): string[] {
  return [trainingCostIn(line) ? 'training-cost' : '', isHosting(line) ? 'hosting' : ''].filter((it) => it !== '');
}

describe('a sum under a key', () => {
  it('is the price of the training that the key names', () => {
    const text =
      'goal: We will fine-tune Llama on past replies so that drafts sound like us.\nbudget:\n  tuning_job: SEK 2,900 once\n  staff_training: SEK 4,100 once\n';
    expect(
      linesIn(text, 'yaml')
        .filter((it) => trainingCostIn(it))
        .map((it) => it.text),
    ).toEqual(['sek 2,900 once']);
  });
});
