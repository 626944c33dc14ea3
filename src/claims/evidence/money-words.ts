/** Whether a number is a sum of money. */

import { behind, inFront, inHeader } from '../lexicon/currencies.ts';
import type { Quantity } from './numbers.ts';

/** The currency at the end of what stands before a sum, and at the start of what stands behind one. */
export const currencyBefore = new RegExp(`${inFront}\\s?$`, 'i');
export const currencyBehind = new RegExp(`^\\s?(?:[km]\\s)?${behind}`, 'i');

/** "£38,000", "300 USD", "2.3 cents". */
export function isMoney(text: string, { start, end }: Quantity): boolean {
  return (
    currencyBefore.test(text.slice(Math.max(0, start - 6), start)) || currencyBehind.test(text.slice(end, end + 18))
  );
}

/** "USD", "EUR per month", "Cost": what stands below is money. */
export function isMoneyHeader(header: string): boolean {
  return moneyHeader.test(header);
}

const moneyHeader = new RegExp(`${inHeader}|^\\W*(?:euros?|dollars?|pounds?|costs?|prices?|fees?|budget)\\b`, 'i');
