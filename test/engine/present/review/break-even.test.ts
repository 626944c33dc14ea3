/** The calculator: known sums, and laws that hold for any figures. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BreakEvenInputs, breakEven } from '../../../../src/present/review/break-even.ts';

const inputs: BreakEvenInputs = {
  callsPerDay: 12_000,
  largePerThousand: 6,
  tunedPerThousand: 1.5,
  hostingPerMonth: 1241,
  trainingRun: 400,
  curation: 5000,
  upkeepPerMonth: 0,
  moveToNextBase: 0,
  monthsToFirstRetirement: 10,
  monthsPerBase: 10,
};

describe('known sums', () => {
  it('agrees with the worked example of the guide: 12,000 calls a day on a hosted model do not pay', () => {
    const { savingPerMonth, standingPerMonth } = breakEven(inputs);
    expect(savingPerMonth).toBeCloseTo(1620);
    expect(standingPerMonth).toBeCloseTo(1781);
  });

  it('agrees with its second example: 20,000 calls a day pay', () => {
    const { savingPerMonth, standingPerMonth } = breakEven({ ...inputs, callsPerDay: 20_000 });
    expect(savingPerMonth).toBeCloseTo(2700);
    expect(savingPerMonth).toBeGreaterThan(standingPerMonth);
  });

  it('finds the month: 5,400 once against 1,459 a month is ahead in month 4', () => {
    expect(breakEven({ ...inputs, callsPerDay: 20_000 }).breakEvenMonth).toBe(4);
  });

  it('counts the month from which the tuned model stays ahead, and names an earlier lead that is lost again', () => {
    const lost = breakEven({
      ...inputs,
      callsPerDay: 20_000,
      trainingRun: 9000,
      curation: 0,
      monthsToFirstRetirement: 8,
    });
    expect(lost.firstLead).toBe(7);
    expect(lost.breakEvenMonth).toBeGreaterThan(8);
  });

  it('pays each tune anew when its base retires', () => {
    const { months, retirements } = breakEven({ ...inputs, moveToNextBase: 1000 }, 24);
    expect(retirements).toEqual([10, 20]);
    const step = (month: number) => (months[month]?.tuned ?? 0) - (months[month - 1]?.tuned ?? 0);
    expect(step(10) - step(9)).toBeCloseTo(1400);
    expect(step(11)).toBeCloseTo(step(9));
  });

  it('says at which volume saving and standing cost are equal', () => {
    const { callsPerDayToPay = 0 } = breakEven(inputs);
    const there = breakEven({ ...inputs, callsPerDay: callsPerDayToPay });
    expect(there.savingPerMonth).toBeCloseTo(there.standingPerMonth);
  });
});

const amount = fc.double({ min: 0, max: 1e6, noNaN: true });
const wild = fc.oneof(fc.double(), fc.constantFrom(Number.NaN, Infinity, -Infinity, -1, 1e308));
const wildInputs: fc.Arbitrary<BreakEvenInputs> = fc.record({
  callsPerDay: wild,
  largePerThousand: wild,
  tunedPerThousand: wild,
  hostingPerMonth: wild,
  trainingRun: wild,
  curation: wild,
  upkeepPerMonth: wild,
  moveToNextBase: wild,
  monthsToFirstRetirement: wild,
  monthsPerBase: wild,
});
const anyInputs: fc.Arbitrary<BreakEvenInputs> = fc.record({
  callsPerDay: amount,
  largePerThousand: fc.double({ min: 0, max: 1000, noNaN: true }),
  tunedPerThousand: fc.double({ min: 0, max: 1000, noNaN: true }),
  hostingPerMonth: amount,
  trainingRun: amount,
  curation: amount,
  upkeepPerMonth: amount,
  moveToNextBase: amount,
  monthsToFirstRetirement: fc.integer({ min: 1, max: 60 }),
  monthsPerBase: fc.integer({ min: 1, max: 60 }),
});
const never = 1e9;

describe('laws', () => {
  it('is ahead in every month from the break-even on, and not in the month before', () => {
    fc.assert(
      fc.property(anyInputs, (given) => {
        const { months, breakEvenMonth = never } = breakEven(given);
        for (const { month, large, tuned } of months) {
          if (month >= breakEvenMonth) expect(tuned).toBeLessThan(large);
          if (month === breakEvenMonth - 1) expect(tuned).toBeGreaterThanOrEqual(large);
        }
      }),
    );
  });

  it('never comes later with more calls, where a tuned call is cheaper', () => {
    // Whole calls and cents: below them rounding, not the sum, would decide.
    const cents = fc.integer({ min: 1, max: 100_000 }).map((it) => it / 100);
    fc.assert(
      fc.property(
        anyInputs,
        cents,
        cents,
        fc.nat(1e6),
        fc.integer({ min: 1, max: 10 }),
        (given, price, gap, calls, factor) => {
          const inputs = { ...given, tunedPerThousand: price, largePerThousand: price + gap };
          const fewer = breakEven({ ...inputs, callsPerDay: calls }).breakEvenMonth ?? never;
          const more = breakEven({ ...inputs, callsPerDay: calls * factor }).breakEvenMonth ?? never;
          expect(more).toBeLessThanOrEqual(fewer);
        },
      ),
    );
  });

  it('never comes sooner when anything about the tuned model costs more', () => {
    const costs = [
      'hostingPerMonth',
      'trainingRun',
      'curation',
      'upkeepPerMonth',
      'moveToNextBase',
      'tunedPerThousand',
    ] as const;
    fc.assert(
      fc.property(anyInputs, fc.constantFrom(...costs), amount, (given, cost, more) => {
        const cheap = breakEven(given).breakEvenMonth ?? never;
        const dear = breakEven({ ...given, [cost]: given[cost] + more }).breakEvenMonth ?? never;
        expect(dear).toBeGreaterThanOrEqual(cheap);
      }),
    );
  });

  it('never comes where a tuned call costs as much as a prompted one', () => {
    fc.assert(
      fc.property(anyInputs, (given) => {
        const { breakEvenMonth, callsPerDayToPay } = breakEven({ ...given, tunedPerThousand: given.largePerThousand });
        expect(breakEvenMonth).toBeUndefined();
        expect(callsPerDayToPay).toBeUndefined();
      }),
    );
  });

  it('never falls: costs only add up', () => {
    fc.assert(
      fc.property(anyInputs, (given) => {
        const { months } = breakEven(given);
        months.slice(1).forEach(({ large, tuned }, index) => {
          expect(large).toBeGreaterThanOrEqual(months[index]?.large ?? 0);
          expect(tuned).toBeGreaterThanOrEqual(months[index]?.tuned ?? 0);
        });
      }),
    );
  });

  it('gives finite figures and a bounded number of retirements for any input at all', () => {
    fc.assert(
      fc.property(wildInputs, (given) => {
        const { months, retirements, savingPerMonth, standingPerMonth } = breakEven(given);
        expect(months).toHaveLength(37);
        expect(retirements.length).toBeLessThan(36);
        for (const it of months) expect(Number.isFinite(it.large + it.tuned)).toBe(true);
        expect(Number.isFinite(savingPerMonth + standingPerMonth)).toBe(true);
      }),
    );
  });
});
