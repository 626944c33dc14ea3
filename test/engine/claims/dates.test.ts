/** Dates as plans write them, as the first day that each can mean. */

import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/claims/dates.ts';
import { isoDate } from '../../../src/text/dates.ts';

describe('findDates', () => {
  it.each<[string, string]>([
    ['on 2027-01-14', '2027-01-14'],
    ['in 2027-03', '2027-03-01'],
    ['the second half of January 2027', '2027-01-16'],
    ['first week of February 2027', '2027-02-01'],
    ['8 December', '2026-12-08'],
    ['March 3rd, 2027', '2027-03-03'],
    ['Q2 2027', '2027-04-01'],
    ['the second quarter of 2027', '2027-04-01'],
    ['H1 27', '2027-01-01'],
    ['late March 2027', '2027-03-21'],
    ['the end of March 2027', '2027-03-21'],
    ['middle of May', '2027-05-11'],
    ['15.01.2027', '2027-01-15'],
    ['15. 01. 2027', '2027-01-15'],
    ['15/01/2027', '2027-01-15'],
    ['01/31/2027', '2027-01-31'],
    ['2027/03/15', '2027-03-15'],
    ['01/2027', '2027-01-01'],
    ['2027-Q2', '2027-04-01'],
    ['Q2/27', '2027-04-01'],
    ['III/2027', '2027-07-01'],
    ['2027 H2', '2027-07-01'],
    ['on 5 January', '2027-01-05'],
  ])('%s', (text, expected) => {
    const [date, ...others] = findDates(text);
    expect(others).toEqual([]);
    expect(date && isoDate(date, '2026-11-24')).toBe(expected);
  });

  it.each(['may we train it', 'in the second quarter', 'version 2.0.26', 'half the staff'])('none in "%s"', (text) => {
    expect(findDates(text)).toEqual([]);
  });
});
