/** Sums of money as plans write them. */

import { describe, expect, it } from 'vitest';
import { sumsIn } from '../../../../src/present/review/money.ts';

const cases: readonly (readonly [string, number, string, string])[] = [
  ['Hosting: €1,240 per month', 1240, 'EUR', 'month'],
  ['hosting €1,240 per month, budgeted', 1240, 'EUR', 'month'],
  ['Rented node 3 weeks: 2.900 €', 2900, 'EUR', 'once'],
  ['monthly bill near 9k € monthly', 9000, 'EUR', 'month'],
  ['Tuning runs | $1,850', 1850, 'USD', 'once'],
  ['a notice costs 1.9 cents per notice', 0.019, '', 'call'],
  ['The large model costs 0.9 cents a claim', 0.009, '', 'call'],
  ['4.10 EUR per 1,000 messages', 0.0041, 'EUR', 'call'],
  ['USD 2.50 per million calls', 0.0000025, 'USD', 'call'],
  ['0.125 EUR a call', 0.125, 'EUR', 'call'],
  ['1.70 USD an hour', 1.7, 'USD', 'hour'],
  ['83,000 euros a year', 83_000, 'EUR', 'year'],
  ['1 250 CHF per month', 1250, 'CHF', 'month'],
  ['£31,000.50 up front', 31_000.5, 'GBP', 'once'],
  ['310 euros a day', 9300, 'EUR', 'month'],
  ['takes the monthly bill from €31,000 down', 31_000, 'EUR', 'month'],
  ['Cost per thousand memos from 2.10 € to 0.20 €', 0.0021, 'EUR', 'call'],
  ['a budget of 1.5m USD', 1_500_000, 'USD', 'once'],
  ['EUR 2.4 m for the platform', 2_400_000, 'EUR', 'once'],
  ['they are 0.4 m€', 400_000, 'EUR', 'once'],
  ['Serving costs EUR 700 a week', 3000, 'EUR', 'month'],
  ['Serving costs EUR 700 weekly', 3000, 'EUR', 'month'],
  ['Hosting costs EUR 1,500 per quarter', 500, 'EUR', 'month'],
  ['Hosting costs EUR 6,000 p.a.', 6000, 'EUR', 'year'],
  ['annual cost of $212,000', 212_000, 'USD', 'year'],
  ['EUR 200–400 a month', 300, 'EUR', 'month'],
  ['200 to 400 EUR a month', 300, 'EUR', 'month'],
  ['between EUR 200 and EUR 400 a month', 300, 'EUR', 'month'],
  ['salary 52–78 k€', 65_000, 'EUR', 'once'],
  ['from 9,000 to 21,000 CHF a month', 21_000, 'CHF', 'month'],
  ['EUR 2\u2009000 a month', 2000, 'EUR', 'month'],
  ['two thousand pounds a year', 2000, 'GBP', 'year'],
  ['SGD 300 a month', 300, 'SGD', 'month'],
  ['HK$ 300 a month', 300, 'HKD', 'month'],
  ['6.1 £164,000 over two years', 164_000, 'GBP', 'once'],
  ['hosting costs 4,000 SEK a month', 4000, 'SEK', 'month'],
  ['Serving: NOK 9 500 per month', 9500, 'NOK', 'month'],
  ['the rack, 38 tSEK a year', 38_000, 'SEK', 'year'],
  ['7 400 kroner per month', 7400, 'kr', 'month'],
  ['ca. 5,900 kr a month', 5900, 'kr', 'month'],
  ['₹1,50,000 once', 150_000, 'INR', 'once'],
  ['Rs. 9 lakh a year', 900_000, 'INR', 'year'],
  ['2 paise per call', 0.02, 'INR', 'call'],
  ['offsite run, 210 zł', 210, 'PLN', 'once'],
  ['A$220 all up', 220, 'AUD', 'once'],
  ['1.9 ct per notice', 0.019, '', 'call'],
  ['inference at $0.0004 a call', 0.0004, 'USD', 'call'],
];

describe('sums of money', () => {
  it.each(cases)('%s', (line, amount, currency, per) => {
    const [sum] = sumsIn(line);
    expect(sum?.amount).toBeCloseTo(amount, 9);
    expect({ currency: sum?.currency, per: sum?.per }).toEqual({ currency, per });
  });

  it.each([
    '0.93 macro-F1 on 1,200 tickets',
    'KR 2: the bot answers',
    'EUR one-off',
    'gpt-4.1-mini',
    '18,400 messages',
    'version 2.0',
    '',
  ])('finds no money in "%s"', (line) => {
    expect(sumsIn(line)).toEqual([]);
  });

  it('places each sum', () => {
    const line = 'from €31,000 down to €5,200';
    expect(sumsIn(line).map(({ span }) => line.slice(span.start, span.end))).toEqual(['€31,000', '€5,200']);
  });

  it('reads hostile lines in bounded time', () => {
    const started = performance.now();
    for (const line of ['1,'.repeat(50_000), '€'.repeat(100_000), '1 '.repeat(50_000), '9'.repeat(100_000)])
      sumsIn(line);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
