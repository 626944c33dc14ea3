/** When a small tuned model becomes cheaper than a prompted large one: cumulative cost by month. */

import { daysPerMonth } from '../../claims/lexicon/calendar.ts';

/** All money is in one currency, whichever the plan uses. */
export interface BreakEvenInputs {
  readonly callsPerDay: number;
  /** Price of 1,000 calls of the prompted large model. */
  readonly largePerThousand: number;
  /** Price of 1,000 calls of the tuned small model, without hosting. */
  readonly tunedPerThousand: number;
  readonly hostingPerMonth: number;
  /** Paid at the start and again each time the base model retires. */
  readonly trainingRun: number;
  /** Collecting, labelling and checking the examples, and the evaluation set: paid once at the start. */
  readonly curation: number;
  /** Keeping examples and evaluation fresh. */
  readonly upkeepPerMonth: number;
  /** Data and evaluation work that a move to the next base model takes, besides the run. */
  readonly moveToNextBase: number;
  /** Months until the base model of the first tune retires. */
  readonly monthsToFirstRetirement: number;
  /** Months that each base model after it serves. */
  readonly monthsPerBase: number;
}

export interface BreakEven {
  /** Cumulative cost after each month, from month 0 (before the first call) to the horizon. */
  readonly months: readonly MonthCost[];
  /** Months in which the base retires and the tune is made anew. */
  readonly retirements: readonly number[];
  /** First month from which the tuned model stays cheaper to the horizon; undefined where it never does. */
  readonly breakEvenMonth: number | undefined;
  /** A month in which it was cheaper for a while, before a new tune made it dearer again. */
  readonly firstLead: number | undefined;
  readonly savingPerMonth: number;
  /** Hosting and upkeep, with the first tune and its data spread over the months that it serves. */
  readonly standingPerMonth: number;
  /** Calls a day at which saving and standing cost are equal; undefined where the tuned call costs as much or more. */
  readonly callsPerDayToPay: number | undefined;
}

export interface MonthCost {
  readonly month: number;
  readonly large: number;
  readonly tuned: number;
}

const horizonMonths = 36;

/** Inputs that are not usable numbers count as zero; a base that serves less than a month counts as one month. */
export function breakEven(given: BreakEvenInputs, horizon: number = horizonMonths): BreakEven {
  const inputs = usable(given);
  const retirements = retirementMonths(inputs, horizon);
  const months = monthlyCosts(inputs, retirements, horizon);
  const breakEvenMonth = staysAheadFrom(months);
  const firstLead = months.find((it) => it.month > 0 && it.tuned < it.large)?.month;
  const gap = (inputs.largePerThousand - inputs.tunedPerThousand) / 1000;
  const standingPerMonth = standing(inputs);
  return {
    months,
    retirements,
    breakEvenMonth,
    firstLead: firstLead !== breakEvenMonth ? firstLead : undefined,
    savingPerMonth: gap * inputs.callsPerDay * daysPerMonth,
    standingPerMonth,
    callsPerDayToPay: gap > 0 ? standingPerMonth / (gap * daysPerMonth) : undefined,
  };
}

function usable(given: BreakEvenInputs): BreakEvenInputs {
  const amount = (value: number) => (Number.isFinite(value) && value > 0 ? Math.min(value, 1e12) : 0);
  const months = (value: number) => Math.max(1, Math.round(amount(value)));
  return {
    callsPerDay: amount(given.callsPerDay),
    largePerThousand: amount(given.largePerThousand),
    tunedPerThousand: amount(given.tunedPerThousand),
    hostingPerMonth: amount(given.hostingPerMonth),
    trainingRun: amount(given.trainingRun),
    curation: amount(given.curation),
    upkeepPerMonth: amount(given.upkeepPerMonth),
    moveToNextBase: amount(given.moveToNextBase),
    monthsToFirstRetirement: months(given.monthsToFirstRetirement),
    monthsPerBase: months(given.monthsPerBase),
  };
}

function retirementMonths({ monthsToFirstRetirement, monthsPerBase }: BreakEvenInputs, horizon: number): number[] {
  const months: number[] = [];
  for (let month = monthsToFirstRetirement; month < horizon; month += monthsPerBase) months.push(month);
  return months;
}

function monthlyCosts(inputs: BreakEvenInputs, retirements: readonly number[], horizon: number): MonthCost[] {
  const thousands = (inputs.callsPerDay * daysPerMonth) / 1000;
  const largeMonth = thousands * inputs.largePerThousand;
  const tunedMonth = thousands * inputs.tunedPerThousand + inputs.hostingPerMonth + inputs.upkeepPerMonth;
  const months: MonthCost[] = [];
  for (let month = 0; month <= horizon; month++) {
    const moves = retirements.filter((it) => it <= month).length;
    months.push({
      month,
      large: largeMonth * month,
      tuned:
        inputs.trainingRun +
        inputs.curation +
        tunedMonth * month +
        moves * (inputs.trainingRun + inputs.moveToNextBase),
    });
  }
  return months;
}

function staysAheadFrom(months: readonly MonthCost[]): number | undefined {
  const lastBehind = months.findLastIndex((it) => it.tuned >= it.large);
  return months[lastBehind + 1]?.month;
}

function standing(inputs: BreakEvenInputs): number {
  const first = (inputs.trainingRun + inputs.curation) / inputs.monthsToFirstRetirement;
  return inputs.hostingPerMonth + inputs.upkeepPerMonth + first;
}
