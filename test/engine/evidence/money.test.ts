/** What a training run costs, and what serving the tuned model costs. */

import { describe, expect, it } from 'vitest';
import type { Line } from '../../../src/claims/evidence/lines.ts';
import { isHosting, trainingCostIn } from '../../../src/claims/evidence/money.ts';
import { linesIn } from './lines.ts';

const table: readonly [string, string][] = [
  ['training-cost', 'Fine-tuning job: about $450.'],
  ['training-cost', 'We have budgeted 900 euros for the training run on Vertex.'],
  ['training-cost', '| Item | Cost |\n|---|---|\n| Fine-tuning on Azure | €1,400 |\n| Workshops | €3,000 |'],
  ['training-cost', 'The tuning itself costs USD 320, once.'],
  ['training-cost', '| Position | EUR |\n|---|---|\n| Tuning (two runs) | 1.200 |\n| Projektleitung | 9.000 |'],
  ['training-cost', 'One training run is estimated at 1,100 dollars.'],
  ['', 'Staff training: 4,000 euros.'],
  ['', 'The training of the night team costs 900 euros.'],
  ['', 'We save 40,000 euros a year by tuning.'],
  ['', 'Tuning brings the bill down from 9,000 to 1,200 euros.'],
  ['hosting', 'Hosting of the tuned model: 1,241 USD per month.'],
  ['hosting', 'Inference at 14,000 calls a day is put at $310 a month.'],
  ['hosting', '| Serving (one L4) | 210 EUR per month |'],
  ['hosting', '| Item | Once | Monthly |\n|---|---|---|\n| Deployment of the tuned model | – | $1,240 |'],
  ['hosting', 'Token costs of the tuned model come to about 400 euros a month.'],
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
